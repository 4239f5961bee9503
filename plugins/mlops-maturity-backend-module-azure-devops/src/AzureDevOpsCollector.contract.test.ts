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
  loadAzureDevOpsStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { AzureDevOpsCollector } from './AzureDevOpsCollector';

const scenarios = resolve(
  __dirname,
  '../../../examples/scenarios/azure-devops',
);
const now = new Date();

describeCollector('AzureDevOpsCollector', {
  create: ({ url, secret }) => {
    const { host } = new URL(url);
    return AzureDevOpsCollector.fromConfig(
      new ConfigReader({
        integrations: {
          azure: [{ host, credentials: [{ personalAccessToken: secret }] }],
        },
        mlopsMaturity: { azureDevOps: { hosts: [{ host, baseUrl: url }] } },
      }),
    );
  },
  entity: ({ url }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'substation-imaging',
      annotations: {
        'dev.azure.com/project-repo': 'Network/substation-imaging',
        'dev.azure.com/host-org': `${new URL(url).host}/tarnwick`,
        'dev.azure.com/project': 'Network',
        'dev.azure.com/build-definition': 'substation-imaging',
        'backstage.io/source-location': `url:${url}/tarnwick/Network/_git/substation-imaging`,
        'backstage.io/managed-by-location': `url:${url}/tarnwick/Network/_git/substation-imaging?path=/catalog-info.yaml`,
      },
    },
  }),
  source: standInListener(loadAzureDevOpsStandIn(scenarios), {
    now: () => now,
  }),
  finds: [
    'repository',
    'tree',
    'file',
    'pipeline',
    'pipelineRun',
    'deployment',
    'environment',
  ],
});
