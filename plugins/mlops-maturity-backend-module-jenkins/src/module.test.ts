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
import mlopsMaturityModuleJenkins from '.';

describe('mlopsMaturityModuleJenkins', () => {
  it('adds a collector for the instances that are configured', async () => {
    const collectors: Collector[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          mlopsMaturityCollectorsExtensionPoint,
          { addCollector: (...added) => collectors.push(...added) },
        ],
      ],
      features: [
        mlopsMaturityModuleJenkins,
        mockServices.rootConfig.factory({
          data: {
            jenkins: {
              baseUrl: 'https://jenkins.acme.example',
              username: 'reader',
              apiKey: 'key',
            },
          },
        }),
      ],
    });
    expect(collectors).toEqual([
      expect.objectContaining({ id: 'jenkins', title: 'Jenkins' }),
    ]);
    const [jenkins] = collectors;
    expect(
      jenkins.targetsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'churn',
          annotations: { 'jenkins.io/job-full-name': 'team/churn' },
        },
      }),
    ).toEqual([{ host: 'default', key: 'team/churn' }]);

    const { gaps } = await jenkins.collect(
      { host: 'gone', key: 'churn' },
      {
        now: new Date(),
        logger: mockServices.logger.mock(),
        signal: new AbortController().signal,
        cache: new SourceCache(),
      },
    );
    expect(gaps[0].message).toContain('No Jenkins instance with the name gone');
  });
});
