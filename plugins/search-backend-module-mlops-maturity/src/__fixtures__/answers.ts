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

import {
  crosswalk,
  type ServedFact,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

const steps: ServedModel = {
  id: 'steps',
  version: '1.0.0',
  title: 'Three steps',
  description: 'How far the making of a model is automated.',
  source: { title: 'A paper' },
  engine: 'ladder',
  hash: 'a1',
  shipped: true,
  dimensions: [{ id: 'build', title: 'Building' }],
  levels: [
    { rank: 0, label: 'Bronze', name: 'By hand', description: 'By hand.' },
    { rank: 1, label: '1', name: 'Pipelines', description: 'CI builds.' },
  ],
  criteria: [
    {
      id: 'by-hand',
      from: 0,
      dimension: 'build',
      kind: 'marker',
      title: 'Trained on somebody’s laptop',
      requires: { not: { all: ['ci', 'tracking'] } },
    },
    {
      id: 'pipeline',
      from: 1,
      dimension: 'build',
      kind: 'requirement',
      title: 'A pipeline builds the model',
      description: 'Every change is built on its own.',
      requires: 'ci',
    },
  ],
};

const points: ServedModel = {
  ...steps,
  id: 'points',
  title: 'Points for tests',
  engine: 'score',
  scoring: { total: 'min', notApplicable: 0 },
  criteria: [
    {
      id: 'data-1',
      from: 1,
      dimension: 'build',
      kind: 'requirement',
      title: 'Runs are compared',
      requires: 'tracking',
    },
  ],
};

export const models = [steps, points];

export const facts: ServedFact[] = [
  ['ci', 'Continuous integration'],
  ['tracking', 'Experiment tracking'],
].map(([id, title]) => ({
  id,
  title,
  group: 'code',
  description: `A source shows ${id}.`,
  howToFix: `Set up ${id}.`,
  scope: 'component',
  attestable: 'yes',
  sources: ['ci'],
  criteria:
    crosswalk(models).find(({ factId }) => factId === id)?.criteria ?? [],
}));
