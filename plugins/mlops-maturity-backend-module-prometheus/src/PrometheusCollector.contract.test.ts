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

import { resolve } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { describeCollector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import {
  loadPrometheusStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { PrometheusCollector } from './PrometheusCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/prometheus');
const now = new Date();

describeCollector('PrometheusCollector', {
  create: ({ url, secret }) =>
    PrometheusCollector.fromConfig(
      new ConfigReader({
        mlopsMaturity: {
          prometheus: {
            servers: [{ name: 'grid', baseUrl: url, token: secret }],
          },
        },
      }),
    ),
  entity: () => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'transformer-health',
      annotations: {
        'mlops-maturity/prometheus-server': 'grid',
        'mlops-maturity/prometheus-selector':
          '{namespace="grid",pod=~"transformer-health(-.*)?"}',
        'backstage.io/kubernetes-id': 'transformer-health',
        'backstage.io/kubernetes-namespace': 'grid',
        'prometheus.io/rule': 'feature_drift_score',
        'prometheus.io/alert': 'all',
        'prometheus.io/labels': 'team=grid-ml',
      },
    },
  }),
  source: standInListener(loadPrometheusStandIn(scenarios), {
    now: () => now,
  }),
  finds: ['metricSignal', 'alertRule'],
});
