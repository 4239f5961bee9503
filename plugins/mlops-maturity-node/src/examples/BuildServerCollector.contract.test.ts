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

import { describeCollector } from '../testUtils';
import { BuildServerCollector } from './BuildServerCollector';

describeCollector('BuildServerCollector', {
  create: ({ url, secret }) =>
    new BuildServerCollector({ host: 'build', baseUrl: url, token: secret }),
  entity: () => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn',
      annotations: { 'build.acme.example/project': 'churn' },
    },
  }),
  source: (request, response) => {
    const unchanged = request.headers['if-none-match'] === '"v1"';
    response.writeHead(unchanged ? 304 : 200, { etag: '"v1"' });
    const job = { id: '7', name: 'Train', definition: 'ci/train.yml' };
    response.end(
      unchanged ? '' : JSON.stringify({ jobs: [{ ...job, enabled: true }] }),
    );
  },
  finds: ['pipeline'],
  conditional: true,
});
