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
  SourceCache,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import mlopsMaturityModuleMlflow from '.';

describe('mlopsMaturityModuleMlflow', () => {
  it('adds a collector for the servers that configuration names', async () => {
    const collectors: Collector[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          mlopsMaturityCollectorsExtensionPoint,
          { addCollector: (...added) => collectors.push(...added) },
        ],
      ],
      features: [
        mlopsMaturityModuleMlflow,
        mockServices.rootConfig.factory({
          data: {
            mlopsMaturity: {
              mlflow: {
                servers: [
                  { name: 'main', baseUrl: 'https://mlflow.acme.example' },
                ],
              },
            },
          },
        }),
      ],
    });
    const [mlflow] = collectors;
    expect(mlflow).toMatchObject({ id: 'mlflow', title: 'MLflow' });
    expect(
      mlflow.targetsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'churn',
          annotations: { 'mlflow.org/model-name': 'churn' },
        },
      }),
    ).toEqual([{ host: 'main', key: 'model/churn' }]);

    const context = {
      now: new Date(),
      logger: mockServices.logger.mock(),
      signal: new AbortController().signal,
      cache: new SourceCache(),
    };
    const gone = await mlflow.collect({ host: 'x', key: 'model/a' }, context);
    expect(gone.gaps[0].message).toContain('mlopsMaturity.mlflow.servers');
    const odd = await mlflow.collect({ host: 'main', key: '../x' }, context);
    expect([odd.gaps[0].message, odd.requests.sent]).toEqual([
      'The target names no experiment and no model.',
      0,
    ]);
  });
});
