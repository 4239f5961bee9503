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
import mlopsMaturityModuleGithub from '.';

describe('mlopsMaturityModuleGithub', () => {
  it('adds a collector for the hosts that integrations name', async () => {
    const collectors: Collector[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          mlopsMaturityCollectorsExtensionPoint,
          { addCollector: (...added) => collectors.push(...added) },
        ],
      ],
      features: [
        mlopsMaturityModuleGithub,
        mockServices.rootConfig.factory({
          data: {
            integrations: { github: [{ host: 'ghe.acme.example' }] },
          },
        }),
      ],
    });
    expect(collectors).toEqual([
      expect.objectContaining({ id: 'github', title: 'GitHub' }),
    ]);
    const [github] = collectors;
    const [target] = github.targetsOf({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        annotations: {
          'backstage.io/source-location':
            'url:https://ghe.acme.example/acme/churn/',
        },
      },
    });
    expect(target).toEqual({ host: 'ghe.acme.example', key: 'acme/churn' });

    const { gaps } = await github.collect(target, {
      now: new Date(),
      logger: mockServices.logger.mock(),
      signal: new AbortController().signal,
      cache: new SourceCache(),
    });
    expect(gaps[0].message).toContain('integrations.github[].apiBaseUrl');
  });
});
