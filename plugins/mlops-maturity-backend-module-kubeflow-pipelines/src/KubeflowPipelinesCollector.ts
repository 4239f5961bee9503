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
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { kubeflowKinds } from './api/endpoints';
import { KubeflowApi } from './api/KubeflowApi';
import {
  readKubeflowLimits,
  readKubeflowServers,
  type KubeflowLimits,
  type KubeflowServer,
} from './kubeflowConfig';
import { kubeflowTargets, parseSubjectKey } from './kubeflowTargets';
import { observePipelines } from './observePipelines';

/** Reads pipelines of the configured Kubeflow Pipelines servers. */
export class KubeflowPipelinesCollector implements Collector {
  readonly id = 'kubeflow-pipelines';
  readonly title = 'Kubeflow Pipelines';
  readonly kinds = kubeflowKinds;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): KubeflowPipelinesCollector {
    return new KubeflowPipelinesCollector(
      readKubeflowServers(config),
      readKubeflowLimits(config),
    );
  }

  private constructor(
    private readonly servers: readonly KubeflowServer[],
    private readonly limits: KubeflowLimits,
  ) {}

  targetsOf(entity: Entity): EntityTarget[] {
    return kubeflowTargets(
      entity,
      this.servers.map(({ name }) => name),
    );
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const server = this.servers.find(({ name }) => name === target.host);
    const subject = parseSubjectKey(target.key);
    if (!server || !subject) {
      return toEmptyResult(
        kubeflowKinds,
        'not-found',
        server
          ? 'The target names no pipeline.'
          : `No Kubeflow Pipelines server is configured under the name ${target.host} (mlopsMaturity.kubeflowPipelines.servers).`,
      );
    }
    const { limits } = this;
    const { now } = context;
    const { token } = server;
    const client = createSourceClient(context, limits, {
      baseUrl: server.baseUrl,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    const gaps = new GapRecorder('Kubeflow Pipelines');
    const api = new KubeflowApi(client, server.namespace);
    const observations = await observePipelines(
      { api, server, limits, gaps, now },
      subject,
    );
    return toCollectionResult(observations, gaps, client);
  }
}
