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
  loadKubeflowStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { KubeflowPipelinesCollector } from './KubeflowPipelinesCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/kubeflow');
const now = new Date();

describeCollector('KubeflowPipelinesCollector', {
  create: ({ url, secret }) =>
    KubeflowPipelinesCollector.fromConfig(
      new ConfigReader({
        mlopsMaturity: {
          kubeflowPipelines: {
            servers: [
              { name: 'ml', baseUrl: url, token: secret, namespace: 'grid' },
            ],
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
        'mlops-maturity/kubeflow-server': 'ml',
        'mlops-maturity/kubeflow-experiment': 'transformer-health',
        'mlops-maturity/kubeflow-pipeline': 'transformer-health-weekly',
      },
    },
  }),
  source: standInListener(loadKubeflowStandIn(scenarios), { now: () => now }),
  finds: ['pipeline', 'pipelineRun'],
});
