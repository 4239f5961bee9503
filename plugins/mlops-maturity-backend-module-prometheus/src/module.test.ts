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

import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  mlopsMaturityCollectorsExtensionPoint,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import mlopsMaturityModulePrometheus from '.';

describe('mlopsMaturityModulePrometheus', () => {
  it('adds a collector for the servers of the configuration', async () => {
    const collectors: Collector[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          mlopsMaturityCollectorsExtensionPoint,
          { addCollector: (...added) => collectors.push(...added) },
        ],
      ],
      features: [
        mlopsMaturityModulePrometheus,
        mockServices.rootConfig.factory({
          data: {
            mlopsMaturity: {
              prometheus: {
                servers: [{ name: 'grid', baseUrl: 'http://localhost:9090' }],
              },
            },
          },
        }),
      ],
    });
    expect(collectors).toEqual([
      expect.objectContaining({ id: 'prometheus', title: 'Prometheus' }),
    ]);
    expect(
      collectors[0].targetsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'churn',
          annotations: { 'backstage.io/kubernetes-id': 'churn' },
        },
      }),
    ).toEqual([{ host: 'grid', key: '{pod=~"churn(-.*)?"}' }]);
  });
});
