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
import mlopsMaturityModuleGitlab from '.';

describe('mlopsMaturityModuleGitlab', () => {
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
        mlopsMaturityModuleGitlab,
        mockServices.rootConfig.factory({
          data: {
            integrations: {
              gitlab: [
                {
                  host: 'gitlab.acme.example',
                  apiBaseUrl: 'https://gitlab.acme.example/api/v4',
                },
              ],
            },
          },
        }),
      ],
    });
    expect(collectors).toEqual([
      expect.objectContaining({ id: 'gitlab', title: 'GitLab' }),
    ]);
    const [gitlab] = collectors;
    expect(
      gitlab.targetsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'churn',
          annotations: { 'gitlab.com/project-slug': 'acme/churn' },
        },
      }),
    ).toEqual([{ host: 'gitlab.acme.example', key: 'acme/churn' }]);
    for (const target of [
      { host: 'evil.example', key: 'acme/churn' },
      { host: 'gitlab.acme.example', key: '../../user' },
    ]) {
      const result = await gitlab.collect(target, {
        now: new Date(),
        logger: mockServices.logger.mock(),
        signal: new AbortController().signal,
        cache: new SourceCache(),
      });
      expect(result.requests.sent).toBe(0);
      expect(result.gaps[0].message).toMatch(/not configured|no project/);
    }
  });
});
