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

import type { IncomingMessage, ServerResponse } from 'http';
import { ConfigReader } from '@backstage/config';
import { describeCollector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { churnRepository } from './__testUtils__/churnRepository';
import { token } from './__testUtils__/sweep';
import { GithubCollector } from './GithubCollector';

const github = churnRepository();

function answer(request: IncomingMessage, response: ServerResponse) {
  const { status, headers, body } = github.answer({
    url: new URL(request.url ?? '/', 'http://localhost'),
    // The kit plants a token of its own.
    headers: {
      ...request.headers,
      ...(request.headers.authorization && {
        authorization: `Bearer ${token}`,
      }),
    },
  });
  response.writeHead(status ?? 200, headers);
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

describeCollector('GithubCollector', {
  create: ({ url, secret }) =>
    GithubCollector.fromConfig(
      new ConfigReader({
        integrations: {
          github: [
            {
              host: new URL(url).host,
              apiBaseUrl: `${url}/api/v3`,
              token: secret,
            },
          ],
        },
      }),
    ),
  entity: ({ url }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn',
      annotations: {
        'github.com/project-slug': 'acme/churn',
        'backstage.io/source-location': `url:${url}/acme/churn/tree/main/`,
        'backstage.io/managed-by-location': `url:${url}/acme/churn/blob/main/catalog-info.yaml`,
      },
    },
  }),
  source: answer,
  finds: [
    'repository',
    'tree',
    'file',
    'pipeline',
    'pipelineRun',
    'deployment',
    'environment',
  ],
  conditional: true,
});
