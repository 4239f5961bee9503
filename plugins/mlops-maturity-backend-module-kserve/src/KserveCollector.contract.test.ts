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
  loadKubernetesStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { KserveCollector } from './KserveCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/kubernetes');
const now = new Date();

describeCollector('KserveCollector', {
  create: ({ url, secret }) =>
    KserveCollector.fromConfig(
      new ConfigReader({
        kubernetes: {
          clusterLocatorMethods: [
            {
              type: 'config',
              clusters: [
                {
                  name: 'grid-west',
                  url,
                  authProvider: 'serviceAccount',
                  serviceAccountToken: secret,
                },
              ],
            },
          ],
        },
      }),
    ),
  entity: () => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'transformer-health',
      annotations: {
        'backstage.io/kubernetes-id': 'transformer-health',
        'backstage.io/kubernetes-namespace': 'grid',
        'backstage.io/kubernetes-cluster': 'grid-west',
        'backstage.io/kubernetes-label-selector': 'app=transformer-health',
        'mlops-maturity/inference-service': 'grid/transformer-health',
      },
    },
  }),
  source: standInListener(loadKubernetesStandIn(scenarios), {
    now: () => now,
  }),
  finds: ['servingEndpoint'],
});
