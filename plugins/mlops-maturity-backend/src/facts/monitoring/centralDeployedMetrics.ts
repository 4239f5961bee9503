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

import { partial, unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { grafanaAnnotation } from '../evidence/monitoringAnnotations';
import type { Fact } from '../types';

const monitoring = 'model-monitoring';

export const centralDeployedMetrics: Fact = {
  id: 'central-deployed-metrics',
  group: 'monitoring',
  title: 'The deployed model sends rich metrics to one place',
  description:
    'Looks at the shared metrics server. Passes when the model is monitored and the workload has at least three different series about the model. A Grafana dashboard that the catalog links is partial as long as no metrics server is connected.',
  howToFix:
    'Emit at least three metrics about the model, such as prediction distribution, drift and data quality, to the shared metrics server, and connect it.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'catalog', 'attestation'],
  windowDays: 1,
  needs: [monitoring],
  decide: ({ component }, context) => {
    const annotation = grafanaAnnotation(component);
    const own = annotation
      ? partial(
          `The annotation ${annotation} links dashboards, but no series about the model was seen: no metrics server is connected.`,
        )
      : unknown(
          'No metrics server is connected: connect Prometheus to see the series about the model.',
        );
    return alsoNeeding([context.fact(monitoring)], own);
  },
};
