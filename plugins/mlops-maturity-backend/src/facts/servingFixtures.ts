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

import type {
  AlertRuleData,
  MetricSignalData,
  ServingEndpointData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { anInput, aPlatform, daysAgo } from './fixtures';
import type { FactInput } from './types';

/** A signal whose newest sample is an hour old. */
export function aSignal(
  signal: MetricSignalData['signal'],
  overrides: Partial<MetricSignalData> = {},
): MetricSignalData {
  return {
    signal,
    name: signal,
    query: `${signal}_bytes{pod=~"churn.*"}`,
    series: [`${signal}_bytes`],
    newestSampleAt: daysAgo(1 / 24),
    url: `https://prometheus.shop.example/graph?signal=${signal}`,
    ...overrides,
  };
}

/** A healthy rule that alerts on drift. */
export function aRule(overrides: Partial<AlertRuleData> = {}): AlertRuleData {
  return {
    name: 'ChurnDriftHigh',
    healthy: true,
    state: 'inactive',
    labels: {},
    lastEvaluatedAt: daysAgo(0),
    url: 'https://prometheus.shop.example/alerts',
    ...overrides,
  };
}

/** An endpoint that serves one version. */
export function anEndpoint(
  overrides: Partial<ServingEndpointData> = {},
): ServingEndpointData {
  return {
    name: 'churn',
    platform: 'KServe',
    ready: true,
    traffic: [{ version: 'v2', percent: 100 }],
    updatedAt: daysAgo(30),
    url: 'https://kserve.shop.example/churn',
    ...overrides,
  };
}

/** A component that is linked to a metrics server that was read completely. */
export function measuredBy(
  platform: Parameters<typeof aPlatform>[0],
  input: Partial<FactInput> = {},
): FactInput {
  return anInput({
    platforms: [
      aPlatform({
        collector: 'prometheus',
        title: 'Prometheus',
        kinds: ['metricSignal', 'alertRule'],
        ...platform,
      }),
    ],
    collectable: new Set(['metricSignal', 'alertRule']),
    ...input,
  });
}

/** A component that is linked to a serving platform that was read completely. */
export function servedBy(
  endpoints: ServingEndpointData[],
  input: Partial<FactInput> = {},
): FactInput {
  return anInput({
    platforms: [
      aPlatform({
        collector: 'kserve',
        title: 'KServe',
        kinds: ['servingEndpoint'],
        endpoints,
      }),
    ],
    collectable: new Set(['servingEndpoint']),
    ...input,
  });
}
