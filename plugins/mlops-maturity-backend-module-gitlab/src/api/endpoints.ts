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

/** Everything that this collector can tell about. */
export const gitlabKinds: ObservationKind[] = [
  'repository',
  'tree',
  'file',
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'testReport',
];

const reporter = 'read_api, as Reporter';

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  project: {
    words: 'the project',
    permission: reporter,
    kinds: gitlabKinds,
  },
  commits: {
    words: 'the commits of the default branch',
    permission: reporter,
    kinds: ['repository', 'tree', 'file'],
  },
  tree: {
    words: 'the list of files',
    permission: reporter,
    kinds: ['tree', 'file'],
  },
  files: {
    words: 'the contents of files',
    permission: reporter,
    // Sizes in the tree are known from contents only.
    kinds: ['tree', 'file'],
  },
  pipelines: {
    words: 'the pipelines',
    permission: reporter,
    kinds: ['pipeline', 'pipelineRun', 'testReport'],
    affects: ['deployment'],
  },
  schedules: {
    words: 'the pipeline schedules',
    permission: 'read_api, as Developer',
    kinds: ['pipeline', 'pipelineRun'],
    affects: ['testReport'],
  },
  details: {
    words: 'the details of pipelines',
    permission: reporter,
    kinds: ['pipelineRun', 'testReport'],
    affects: ['deployment'],
  },
  jobs: {
    words: 'the jobs of pipelines',
    permission: reporter,
    kinds: ['pipelineRun'],
    affects: ['deployment'],
  },
  testReports: {
    words: 'the test reports of pipelines',
    permission: reporter,
    kinds: ['testReport'],
  },
  environments: {
    words: 'the environments',
    permission: reporter,
    kinds: ['environment', 'deployment'],
    affects: ['pipelineRun', 'testReport'],
  },
  protectedEnvironments: {
    words: 'the protected environments',
    permission: 'read_api, as Maintainer',
    kinds: ['environment'],
  },
  deployments: {
    words: 'the deployments',
    permission: reporter,
    kinds: ['deployment'],
    affects: ['pipelineRun', 'testReport'],
  },
} satisfies Record<string, SourceEndpoint>;
