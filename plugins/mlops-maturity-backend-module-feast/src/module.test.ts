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
import mlopsMaturityModuleFeast from '.';

describe('mlopsMaturityModuleFeast', () => {
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
        mlopsMaturityModuleFeast,
        mockServices.rootConfig.factory({
          data: {
            mlopsMaturity: {
              feast: {
                servers: [{ name: 'main', baseUrl: 'https://f.acme.example' }],
              },
            },
          },
        }),
      ],
    });
    const [feast] = collectors;
    expect(feast).toMatchObject({
      id: 'feast',
      title: 'Feast',
      kinds: ['featureStore'],
    });
    const { gaps, requests } = await feast.collect(
      { host: 'main', key: '../x' },
      {
        now: new Date(),
        logger: mockServices.logger.mock(),
        signal: new AbortController().signal,
        cache: new SourceCache(),
      },
    );
    expect([gaps[0].message, requests.sent]).toEqual([
      'The target names no Feast project.',
      0,
    ]);
  });
});
