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
  loadJenkinsStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { JenkinsCollector } from './JenkinsCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/jenkins');
const now = new Date();

describeCollector('JenkinsCollector', {
  create: ({ url, secret }) =>
    JenkinsCollector.fromConfig(
      new ConfigReader({
        jenkins: { baseUrl: url, username: 'reader', apiKey: secret },
      }),
    ),
  entity: ({ url }) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn-winback',
      annotations: {
        'jenkins.io/job-full-name': 'tarnwick/churn-winback',
        'jenkins.io/github-folder': 'tarnwick/churn-winback',
        'jenkins.io/override-base-url': url,
      },
    },
  }),
  source: standInListener(loadJenkinsStandIn(scenarios), { now: () => now }),
  finds: ['pipeline', 'pipelineRun', 'deployment', 'testReport'],
});
