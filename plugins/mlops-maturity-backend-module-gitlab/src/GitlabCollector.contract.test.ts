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
  loadGitlabStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { GitlabCollector } from './GitlabCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/gitlab');
const slug = 'tarnwick/grid/transformer-health';
const now = new Date();

describeCollector('GitlabCollector', {
  create: ({ url, secret }) =>
    GitlabCollector.fromConfig(
      new ConfigReader({
        integrations: {
          gitlab: [
            {
              host: new URL(url).host,
              baseUrl: url,
              apiBaseUrl: `${url}/api/v4`,
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
      name: 'transformer-health',
      annotations: {
        'gitlab.com/project-slug': slug,
        'gitlab.com/instance': new URL(url).host,
        'gitlab.com/project-id': '7',
        'backstage.io/source-location': `url:${url}/${slug}/-/tree/main/`,
        'backstage.io/managed-by-location': `url:${url}/${slug}/-/blob/main/catalog-info.yaml`,
      },
    },
  }),
  source: standInListener(loadGitlabStandIn(scenarios), { now: () => now }),
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
