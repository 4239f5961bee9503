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

import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** A section of the configuration. */
type Section = ReturnType<RootConfigService['getConfig']>;

/**
 * A server that may be contacted, as configuration names it.
 *
 * @public
 */
export type NamedServer = {
  /** By which annotations choose it. */
  name: string;
  /** Where its API is, without a slash at its end. */
  baseUrl: string;
  /** Where people look, without a slash at its end. */
  uiUrl?: string;
};

/**
 * Reads a list of servers, each with a name, a `baseUrl` and, where people look
 * elsewhere, a `uiUrl`. None where the key is missing.
 *
 * @param key - of the list, such as `mlopsMaturity.prometheus.servers`
 * @param readRest - reads what else such a server has, below its own key; throws
 * InputError when that isn't valid
 * @returns in the order of the configuration
 * @throws InputError that names the key and the reason
 * @public
 */
export function readServers<Rest extends object>(
  config: RootConfigService,
  key: string,
  readRest: (server: Section, key: string) => Rest,
): (NamedServer & Rest)[] {
  const servers = (config.getOptionalConfigArray(key) ?? []).map(
    (server, index) => ({
      ...readNamedServer(server, `${key}[${index}]`),
      ...readRest(server, `${key}[${index}]`),
    }),
  );
  const names = servers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError(
      `${key} has two servers with the name '${twice}'; give each its own`,
    );
  }
  return servers;
}

function readNamedServer(server: Section, key: string): NamedServer {
  const name = server.getString('name');
  if (!/^[\w.-]{1,100}$/.test(name)) {
    throw new InputError(
      `${key}.name must consist of letters, digits, dots, dashes and underscores`,
    );
  }
  const uiUrl = server.getOptionalString('uiUrl');
  return {
    name,
    baseUrl: readAddress(server.getString('baseUrl'), `${key}.baseUrl`),
    ...(uiUrl === undefined
      ? {}
      : { uiUrl: readAddress(uiUrl, `${key}.uiUrl`) }),
  };
}

function readAddress(text: string, key: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(`${key} must be an http or https address`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new InputError(
      `${key} must have no credentials, query or fragment in it`,
    );
  }
  return url.href.replace(/\/{1,20}$/, '');
}
