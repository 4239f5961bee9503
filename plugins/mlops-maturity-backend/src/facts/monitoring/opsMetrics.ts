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

import { partial } from '../decisions';
import { allOf } from '../evidence/allOf';
import { standsOn } from '../evidence/standsOn';
import type { Fact } from '../types';

const operands = [
  'ops-metrics-network',
  'ops-metrics-memory',
  'ops-metrics-gpu',
];
const watching = ['prometheus.io/alert', 'sentry.io/project-slug'];

export const opsMetrics: Fact = {
  id: 'ops-metrics',
  group: 'monitoring',
  title: 'Operational metrics are collected',
  description:
    'Combines the network, memory and GPU metrics. Passes when each passes or does not apply. An alert or an error tracker that the catalog links is partial as long as no metrics server tells of them.',
  howToFix:
    'Collect whichever of network, memory and GPU metrics the reason names, and connect the metrics server that holds them.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'catalog', 'attestation'],
  windowDays: 1,
  needs: operands,
  decide: ({ component }, context) => {
    const results = operands.map(id => context.fact(id));
    const all = allOf(results);
    const annotation = watching.find(each =>
      component.annotations[each]?.trim(),
    );
    return all.status === 'unknown' && annotation
      ? partial(
          `${all.reason} The annotation ${annotation} shows that the workload is watched.`,
          { ...standsOn(results), origin: 'composed' },
        )
      : all;
  },
};
