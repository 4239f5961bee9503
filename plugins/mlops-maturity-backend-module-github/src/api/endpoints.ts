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
export const githubKinds: ObservationKind[] = [
  'repository',
  'tree',
  'file',
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'commitChecks',
];

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  repository: {
    words: 'the repository',
    permission: 'Metadata: read',
    kinds: githubKinds,
  },
  commits: {
    words: 'the commits of the default branch',
    permission: 'Contents: read',
    kinds: ['repository', 'tree', 'file'],
  },
  tree: {
    words: 'the list of files',
    permission: 'Contents: read',
    kinds: ['tree', 'file'],
  },
  files: {
    words: 'the contents of files',
    permission: 'Contents: read',
    kinds: ['file'],
  },
  workflows: {
    words: 'the list of workflows',
    permission: 'Actions: read',
    kinds: ['pipeline', 'pipelineRun'],
    affects: ['deployment'],
  },
  runs: {
    words: 'the workflow runs',
    permission: 'Actions: read',
    kinds: ['pipelineRun'],
    affects: ['deployment'],
  },
  jobs: {
    words: 'the jobs of workflow runs',
    permission: 'Actions: read',
    kinds: ['pipelineRun'],
  },
  approvals: {
    words: 'the approvals of workflow runs',
    permission: 'Actions: read',
    kinds: ['pipelineRun'],
  },
  environments: {
    words: 'the environments',
    permission: 'Actions: read',
    kinds: ['environment'],
    affects: ['deployment', 'commitChecks', 'pipelineRun'],
  },
  deployments: {
    words: 'the deployments',
    permission: 'Deployments: read',
    kinds: ['deployment', 'commitChecks'],
    affects: ['pipelineRun'],
  },
  statuses: {
    words: 'the statuses of deployments',
    permission: 'Deployments: read',
    kinds: ['deployment', 'commitChecks'],
    affects: ['pipelineRun'],
  },
  checks: {
    words: 'the checks of deployed commits',
    permission: 'Checks: read',
    kinds: ['commitChecks'],
  },
} satisfies Record<string, SourceEndpoint>;
