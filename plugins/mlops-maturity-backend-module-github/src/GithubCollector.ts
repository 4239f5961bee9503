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

import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
  type GithubCredentialsProvider,
} from '@backstage/integration';
import {
  createSourceClient,
  GapRecorder,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type CollectorEvents,
  type EntityTarget,
  type Observation,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { githubKinds } from './api/endpoints';
import { parseSlug } from './api/parseSlug';
import { RepositoryApi } from './api/RepositoryApi';
import { githubEvents } from './events/githubEvents';
import { readGithubLimits, type GithubLimits } from './githubLimits';
import { githubTargets } from './githubTargets';
import { observeRepository } from './observeRepository';

/**
 * Reads repositories of the hosts that `integrations.github` names, with the
 * credentials that it holds.
 */
export class GithubCollector implements Collector {
  readonly id = 'github';
  readonly title = 'GitHub';
  readonly kinds = githubKinds;
  readonly events: CollectorEvents;

  /** Base URL of the API by host. */
  readonly #hosts: ReadonlyMap<string, string | undefined>;
  /** Hosts on which apps act: each owner's installation has its own limit. */
  readonly #appHosts: ReadonlySet<string>;
  readonly #credentials: GithubCredentialsProvider;
  readonly #limits: GithubLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): GithubCollector {
    const integrations = ScmIntegrations.fromConfig(config);
    const hosts = integrations.github.list().map(one => one.config);
    return new GithubCollector(
      new Map(hosts.map(({ host, apiBaseUrl }) => [host, apiBaseUrl])),
      new Set(hosts.flatMap(({ host, apps }) => (apps?.length ? host : []))),
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      readGithubLimits(config),
    );
  }

  private constructor(
    hosts: ReadonlyMap<string, string | undefined>,
    appHosts: ReadonlySet<string>,
    credentials: GithubCredentialsProvider,
    limits: GithubLimits,
  ) {
    this.#hosts = hosts;
    this.#appHosts = appHosts;
    this.#credentials = credentials;
    this.#limits = limits;
    this.events = githubEvents(new Set(hosts.keys()));
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return githubTargets(entity, new Set(this.#hosts.keys()));
  }

  budgetOf({ host, key }: TargetReference): string {
    return this.#appHosts.has(host) ? key.split('/')[0] : '';
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const { host } = target;
    const slug = parseSlug(target.key);
    const baseUrl = this.#hosts.get(host);
    if (!slug || !baseUrl) {
      return toEmptyResult(
        githubKinds,
        'forbidden',
        slug
          ? `No API address is configured for the host ${host} (integrations.github[].apiBaseUrl).`
          : 'The target names no repository.',
      );
    }
    const { owner, name } = slug;
    const headers = await this.#headersFor(host, `${owner}/${name}`, context);
    if (!headers) {
      return toEmptyResult(
        githubKinds,
        'forbidden',
        `No credentials for the repository: the GitHub app that is configured for ${host} can't act on it.`,
      );
    }

    const { now } = context;
    const client = createSourceClient(context, this.#limits, {
      baseUrl,
      headers,
    });
    const gaps = new GapRecorder('GitHub');
    const observations: Observation[] = await observeRepository(
      new RepositoryApi(client, { host, owner, name }, this.#limits, now),
      gaps,
    );
    return toCollectionResult(observations, gaps, client);
  }

  /** Undefined when there are no credentials although there should be. */
  async #headersFor(
    host: string,
    slug: string,
    context: CollectionContext,
  ): Promise<(() => Promise<Record<string, string>>) | undefined> {
    const headers = async () => {
      // The scheme isn't looked at; tokens of apps are renewed in time.
      const url = `https://${host}/${slug}`;
      const credentials = await this.#credentials.getCredentials({ url });
      return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...credentials.headers,
      };
    };
    try {
      await headers();
      return headers;
    } catch (error) {
      context.signal.throwIfAborted();
      context.logger.warn(`No GitHub credentials for ${slug} on ${host}`, {
        error: error instanceof Error ? error.name : 'unknown',
      });
      return undefined;
    }
  }
}
