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

import type {
  ObservationKind,
  SourceEndpoint,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** What is known of pipelines, whoever holds their code. */
export const pipelineKinds: ObservationKind[] = [
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'testReport',
];

/** Everything that this collector can tell about. */
export const azureDevOpsKinds: ObservationKind[] = [
  'repository',
  'tree',
  'file',
  ...pipelineKinds,
];

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  repository: {
    words: 'the repository',
    permission: 'vso.code',
    kinds: azureDevOpsKinds,
  },
  commits: {
    words: 'the commits of the default branch',
    permission: 'vso.code',
    kinds: ['repository', 'tree', 'file'],
    affects: ['pipelineRun'],
  },
  tree: {
    words: 'the list of files',
    permission: 'vso.code',
    kinds: ['tree', 'file'],
  },
  files: {
    words: 'the contents of files',
    permission: 'vso.code',
    kinds: ['file'],
  },
  definitions: {
    words: 'the pipelines',
    permission: 'vso.build',
    kinds: ['pipeline', 'pipelineRun', 'testReport'],
  },
  builds: {
    words: 'the runs of pipelines',
    permission: 'vso.build',
    kinds: ['pipelineRun', 'testReport'],
    affects: ['deployment'],
  },
  timelines: {
    words: 'the jobs of runs',
    permission: 'vso.build',
    kinds: ['pipelineRun', 'testReport'],
    affects: ['deployment'],
  },
  tests: {
    words: 'the test results of runs',
    permission: 'vso.test',
    kinds: ['testReport'],
  },
  environments: {
    words: 'the environments',
    permission: 'vso.environment_manage',
    kinds: ['environment', 'deployment'],
    affects: ['pipelineRun', 'testReport'],
  },
  deployments: {
    words: 'the deployments to environments',
    permission: 'vso.environment_manage',
    kinds: ['environment', 'deployment'],
    affects: ['pipelineRun', 'testReport'],
  },
  checks: {
    words: 'the approvals and checks of environments',
    permission: 'vso.pipelineresources_use',
    kinds: ['environment'],
  },
} satisfies Record<string, SourceEndpoint>;
