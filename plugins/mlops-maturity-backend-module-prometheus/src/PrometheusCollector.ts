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
import { prometheusKinds, rulesEndpoint } from './api/endpoints';
import { PrometheusApi } from './api/PrometheusApi';
import {
  readPrometheusLimits,
  readPrometheusQueries,
  readPrometheusServers,
  type PrometheusLimits,
  type PrometheusQueries,
  type PrometheusServer,
} from './prometheusConfig';
import { prometheusTargets } from './prometheusTargets';
import { readRules } from './rules/readRules';
import { observeSignals } from './signals/observeSignals';
import { parseWorkloadKey } from './workload';

/** Reads what the configured Prometheus servers hold about a workload. */
export class PrometheusCollector implements Collector {
  readonly id = 'prometheus';
  readonly title = 'Prometheus';
  readonly kinds = prometheusKinds;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): PrometheusCollector {
    return new PrometheusCollector(
      readPrometheusServers(config),
      readPrometheusQueries(config),
      readPrometheusLimits(config),
    );
  }

  private constructor(
    private readonly servers: readonly PrometheusServer[],
    private readonly queries: PrometheusQueries,
    private readonly limits: PrometheusLimits,
  ) {}

  targetsOf(entity: Entity): EntityTarget[] {
    return prometheusTargets(
      entity,
      this.servers.map(({ name }) => name),
    );
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const server = this.servers.find(({ name }) => name === target.host);
    const workload = parseWorkloadKey(target.key);
    if (!server || !workload) {
      return toEmptyResult(
        prometheusKinds,
        'not-found',
        server
          ? 'The target names no workload.'
          : `No Prometheus server is configured under the name ${target.host} (mlopsMaturity.prometheus.servers).`,
      );
    }
    const { queries, limits } = this;
    const { now } = context;
    const client = createSourceClient(context, limits, {
      baseUrl: server.baseUrl,
      headers: server.headers,
    });
    const api = new PrometheusApi(client);
    const gaps = new GapRecorder('Prometheus');
    const question = { api, server, queries, limits, now };
    const signals = await observeSignals(question, workload, gaps);
    if (workload.selector.length === 0) {
      gaps.add({
        kinds: ['metricSignal'],
        code: 'not-found',
        message:
          'The annotations name no workload, so its metrics are unknown: set backstage.io/kubernetes-id or mlops-maturity/prometheus-selector.',
      });
    }
    const rules = await gaps.attempt(rulesEndpoint, () =>
      readRules(api, workload, { server, limits, gaps }),
    );
    return toCollectionResult([...signals, ...(rules ?? [])], gaps, client);
  }
}
