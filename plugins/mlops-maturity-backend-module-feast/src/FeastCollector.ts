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
  createSourceClient,
  GapRecorder,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type ObservationKind,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { readFeastLimits, type FeastLimits } from './feastLimits';
import { readFeastServers, type FeastServer } from './feastServers';
import { feastTargets, isProject } from './feastTargets';
import { observeProject } from './observeProject';

const kinds: ObservationKind[] = ['featureStore'];

/** Reads projects of the registry servers that are configured. */
export class FeastCollector implements Collector {
  readonly id = 'feast';
  readonly title = 'Feast';
  readonly kinds = kinds;

  readonly #servers: readonly FeastServer[];
  readonly #limits: FeastLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): FeastCollector {
    return new FeastCollector(
      readFeastServers(config),
      readFeastLimits(config),
    );
  }

  private constructor(servers: readonly FeastServer[], limits: FeastLimits) {
    this.#servers = servers;
    this.#limits = limits;
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return feastTargets(entity, this.#servers);
  }

  async collect(
    { host, key: project }: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const server = this.#servers.find(({ name }) => name === host);
    if (!server || !isProject(project)) {
      return toEmptyResult(
        kinds,
        'not-found',
        server
          ? 'The target names no Feast project.'
          : `No Feast server ${host} is configured (mlopsMaturity.feast.servers).`,
      );
    }
    const { now } = context;
    const limits = this.#limits;
    // Pages are read one after another anyway.
    const oneByOne = { ...limits, concurrency: 1 };
    const client = createSourceClient(context, oneByOne, {
      baseUrl: server.baseUrl,
      headers:
        server.token === undefined
          ? {}
          : { authorization: `Bearer ${server.token}` },
    });
    const gaps = new GapRecorder(`Feast (${server.name})`);
    return toCollectionResult(
      await observeProject({ client, gaps, server, limits, now }, project),
      gaps,
      client,
    );
  }
}
