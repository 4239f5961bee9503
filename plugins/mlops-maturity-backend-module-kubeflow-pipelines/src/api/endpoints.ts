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
export const kubeflowKinds: ObservationKind[] = ['pipeline', 'pipelineRun'];

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  pipeline: {
    words: 'the pipeline',
    permission: 'get and list pipelines.pipelines.kubeflow.org',
    kinds: kubeflowKinds,
  },
  experiment: {
    words: 'the experiment',
    permission: 'list experiments.pipelines.kubeflow.org',
    kinds: kubeflowKinds,
  },
  recurringRuns: {
    words: 'the recurring runs',
    permission: 'list jobs.pipelines.kubeflow.org',
    kinds: ['pipeline'],
  },
  runs: {
    words: 'the runs',
    permission: 'list runs.pipelines.kubeflow.org',
    kinds: ['pipelineRun'],
  },
  tasks: {
    words: 'the tasks of runs',
    permission: 'get runs.pipelines.kubeflow.org',
    kinds: ['pipelineRun'],
  },
  versions: {
    words: 'the definitions of pipelines',
    permission: 'get pipelines.pipelines.kubeflow.org',
    kinds: ['pipelineRun'],
  },
} satisfies Record<string, SourceEndpoint>;
