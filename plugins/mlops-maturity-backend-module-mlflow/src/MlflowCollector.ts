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
  type Observation,
  type ObservationKind,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { MlflowApi } from './api/MlflowApi';
import { observeExperiment } from './experiments/observeExperiment';
import { readMlflowLimits, type MlflowLimits } from './mlflowLimits';
import {
  projectPlaceholder,
  readMlflowServers,
  type MlflowServer,
} from './mlflowServers';
import { mlflowTargets } from './mlflowTargets';
import { observeModel } from './models/observeModel';
import { parseTargetKey, type MlflowSubject } from './targetKey';

const kinds: ObservationKind[] = ['experiment', 'registeredModel'];

/** Reads experiments and models of the servers that are configured. */
export class MlflowCollector implements Collector {
  readonly id = 'mlflow';
  readonly title = 'MLflow';
  readonly kinds = kinds;

  readonly #servers: readonly MlflowServer[];
  readonly #limits: MlflowLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): MlflowCollector {
    return new MlflowCollector(
      readMlflowServers(config),
      readMlflowLimits(config),
    );
  }

  private constructor(servers: readonly MlflowServer[], limits: MlflowLimits) {
    this.#servers = servers;
    this.#limits = limits;
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return mlflowTargets(entity, this.#servers);
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const server = this.#servers.find(({ name }) => name === target.host);
    const parsed = server && parseTargetKey(target.key, server);
    if (!server || !parsed) {
      return toEmptyResult(
        kinds,
        'not-found',
        server
          ? 'The target names no experiment and no model.'
          : `No MLflow server ${target.host} is configured (mlopsMaturity.mlflow.servers).`,
      );
    }
    const { subject, project } = parsed;
    const { now } = context;
    const client = createSourceClient(context, this.#limits, {
      baseUrl: server.baseUrl.replace(projectPlaceholder, project ?? ''),
      headers: server.headers,
    });
    const gaps = new GapRecorder(`MLflow (${server.name})`);
    const api = new MlflowApi(client, gaps, server, this.#limits, now, project);
    return toCollectionResult(await observe(api, subject), gaps, client);
  }
}

function observe(
  api: MlflowApi,
  { kind, name }: MlflowSubject,
): Promise<Observation[]> {
  switch (kind) {
    case 'experiment':
      return observeExperiment(api, { id: name });
    case 'experiment-name':
      return observeExperiment(api, { name });
    default:
      return observeModel(api, name);
  }
}
