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

import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  GapRecorder,
  repositoryKinds,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type SourceEndpoint,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { readSnapshot } from './archive/readSnapshot';
import { readHosts } from './hosts/readHosts';
import type { RepositoryHost } from './hosts/RepositoryHost';
import {
  readRepositoryLimits,
  type RepositoryLimits,
} from './repositoryLimits';
import { parseKey, repositoryTargets } from './repositoryTargets';
import { toObservations } from './toObservations';

const endpoint: SourceEndpoint = {
  words: 'the repository',
  permission: 'read access to the repository',
  kinds: repositoryKinds,
};

/**
 * Reads repositories through Backstage's URL reader, with the credentials that
 * `integrations` holds.
 */
export class RepositoryCollector implements Collector {
  readonly id = 'repository';
  readonly title = 'Repository';
  readonly kinds = repositoryKinds;

  readonly #hosts: ReadonlyMap<string, RepositoryHost>;
  readonly #limits: RepositoryLimits;
  readonly #reader: UrlReaderService;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(
    config: Config,
    reader: UrlReaderService,
  ): RepositoryCollector {
    return new RepositoryCollector(
      readHosts(config),
      readRepositoryLimits(config),
      reader,
    );
  }

  private constructor(
    hosts: ReadonlyMap<string, RepositoryHost>,
    limits: RepositoryLimits,
    reader: UrlReaderService,
  ) {
    this.#hosts = hosts;
    this.#limits = limits;
    this.#reader = reader;
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return repositoryTargets(entity, this.#hosts);
  }

  async collect(
    target: TargetReference,
    { cache, signal }: CollectionContext,
  ): Promise<CollectionResult> {
    const host = this.#hosts.get(target.host);
    const repository = parseKey(target.key);
    const requests = { sent: 0, notModified: 0 };
    const gaps = new GapRecorder(target.host);
    if (!host || !repository) {
      gaps.add({
        kinds: [...repositoryKinds],
        code: 'forbidden',
        message: host
          ? 'The target names no repository.'
          : `The host ${target.host} isn't one that the repository module reads (integrations).`,
      });
      return { observations: [], gaps: gaps.gaps, requests };
    }
    if (!repository.ref && !host.defaultBranch) {
      gaps.add({
        kinds: [...repositoryKinds],
        code: 'not-found',
        message: `The default branch of ${repository.slug} can't be asked for: name the branch in backstage.io/source-location, such as ${host.addressOf(repository.slug, 'main')}/.`,
      });
      return { observations: [], gaps: gaps.gaps, requests };
    }
    const snapshot = await gaps.attempt(endpoint, () =>
      readSnapshot({
        host,
        ...repository,
        reader: this.#reader,
        limits: this.#limits,
        cache,
        signal,
        requests,
      }),
    );
    snapshot?.gaps.forEach(gap => gaps.add(gap));
    return {
      observations: snapshot
        ? toObservations(host, repository.slug, snapshot)
        : [],
      gaps: gaps.gaps,
      requests,
    };
  }
}
