/*
 * Copyright 2026 The MLOps Maturity Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

/** A host of `integrations.gitlab`, as far as it is needed here. */
export type GitlabHost = {
  /** As it stands in configuration, such as `gitlab.com`. */
  host: string;
  /** Where people see it; may have a path. */
  baseUrl: string;
  apiBaseUrl: string;
  token?: string;
};

/** The hosts that may be contacted, and no other. */
export class GitlabHosts {
  readonly #hosts: readonly GitlabHost[];

  /** @param hosts - in the order of configuration */
  constructor(hosts: readonly GitlabHost[]) {
    this.#hosts = hosts;
  }

  /** The host that is configured under this name. */
  byName(name: string): GitlabHost | undefined {
    return this.#hosts.find(({ host }) => host === name);
  }

  /** The first one, which projects belong to where nothing else is said. */
  get first(): GitlabHost | undefined {
    return this.#hosts[0];
  }

  /** What `gitlab.com/instance` means: a host, or a place in the list. */
  byInstance(instance: string): GitlabHost | undefined {
    const text = instance.trim().toLowerCase();
    return /^\d{1,3}$/.test(text)
      ? this.#hosts[Number(text)]
      : (this.byName(text) ??
          this.#hosts.find(({ baseUrl }) => new URL(baseUrl).host === text));
  }

  /**
   * The host that an address is on, and the rest of the path below the
   * address where people see it.
   */
  byUrl(url: URL): { host: GitlabHost; path: string } | undefined {
    for (const host of this.#hosts) {
      const base = new URL(host.baseUrl);
      const prefix = base.pathname.replace(/\/$/, '');
      const isOn = url.host === base.host || url.host === host.host;
      if (isOn && url.pathname.startsWith(`${prefix}/`)) {
        return { host, path: url.pathname.slice(prefix.length) };
      }
    }
    return undefined;
  }
}
