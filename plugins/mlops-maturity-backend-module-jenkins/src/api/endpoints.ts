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
export const jenkinsKinds: ObservationKind[] = [
  'pipeline',
  'pipelineRun',
  'deployment',
  'testReport',
];

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  job: {
    words: 'the job',
    permission: 'Job/Read',
    kinds: jenkinsKinds,
  },
  jobs: {
    words: 'the jobs below it',
    permission: 'Job/Read',
    kinds: jenkinsKinds,
  },
  stages: {
    words: 'the stages of builds',
    permission: 'Job/Read',
    kinds: ['pipelineRun', 'deployment'],
  },
  tests: {
    words: 'the test reports of builds',
    permission: 'Job/Read',
    kinds: ['testReport'],
  },
} satisfies Record<string, SourceEndpoint>;
