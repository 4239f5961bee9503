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

import type { SourceEndpoint } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** What is read, in words for the person who sees that it couldn't be. */
export const endpoints = {
  experiment: {
    words: 'the experiment',
    permission: 'READ on the experiment',
    kinds: ['experiment'],
  },
  runs: {
    words: 'the runs of the experiment',
    permission: 'READ on the experiment',
    kinds: ['experiment'],
  },
  model: {
    words: 'the registered model',
    permission: 'READ on the registered model',
    kinds: ['registeredModel'],
  },
  versions: {
    words: 'the versions of the model',
    permission: 'READ on the registered model',
    kinds: ['registeredModel'],
  },
  versionRuns: {
    words: 'the training runs behind versions of the model',
    permission: 'READ on the experiment of the run',
    kinds: ['registeredModel'],
  },
  artifacts: {
    words: 'the list of files that are kept with the model',
    permission: 'READ on the experiment of the run',
    kinds: ['registeredModel'],
  },
} satisfies Record<string, SourceEndpoint>;
