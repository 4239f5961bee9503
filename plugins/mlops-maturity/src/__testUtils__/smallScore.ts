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

import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** A model that scores: two sections of three tests, four bands. */
export const smallScore: ServedModel = {
  id: 'score',
  version: '1.0.0',
  title: 'Small score',
  description: 'A score for tests.',
  source: { title: 'A rubric', url: 'https://example.com/rubric' },
  engine: 'score',
  scoring: { total: 'min', notApplicable: 0 },
  hash: 'b2',
  shipped: true,
  dimensions: [
    { id: 'model', title: 'Model', description: 'Tests of the model.' },
    { id: 'watch', title: 'Monitoring', description: 'Tests in production.' },
  ],
  levels: [
    { rank: 0, label: '0', name: 'Research', description: 'Nothing yet.' },
    { rank: 1, label: '0-1', name: 'Holes', description: 'Holes.', above: 0 },
    { rank: 2, label: '1-2', name: 'Tested', description: 'Fine.', above: 1 },
    { rank: 3, label: 'over 2', name: 'Strong', description: '!', above: 2 },
  ],
  criteria: [
    ['model-1', 'model', 'The model is built by a pipeline', 'ci'],
    ['model-2', 'model', 'Experiments are compared', 'tracking'],
    ['model-3', 'model', 'Features are reviewed', 'review'],
    ['watch-1', 'watch', 'Releases can be taken back', 'release'],
    ['watch-2', 'watch', 'Quality is watched', 'monitoring'],
    ['watch-3', 'watch', 'Skew is watched', 'skew'],
  ].map(([id, dimension, title, requires]) => ({
    id,
    from: 1,
    dimension,
    kind: 'requirement',
    title,
    requires,
  })),
};
