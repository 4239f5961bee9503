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
  ObservationKind,
  SourceEndpoint,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { PrometheusQueries } from '../prometheusConfig';

/** Everything that this collector can tell about. */
export const prometheusKinds: ObservationKind[] = ['metricSignal', 'alertRule'];

/** What signals are called in a sentence. */
export const signalNames: Record<keyof PrometheusQueries, string> = {
  network: 'network traffic',
  memory: 'memory',
  gpu: 'GPU utilisation',
  model: 'metrics of the model',
  availability: 'availability',
};

/** The query for a signal, in words for whoever can change it. */
export function queryEndpoint(signal: keyof PrometheusQueries): SourceEndpoint {
  return {
    words: `the ${signalNames[signal]} (query mlopsMaturity.prometheus.queries.${signal})`,
    kinds: ['metricSignal'],
  };
}

/** The list of alert rules. */
export const rulesEndpoint: SourceEndpoint = {
  words: 'the alert rules',
  kinds: ['alertRule'],
};
