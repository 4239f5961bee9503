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

/** A model with one criterion of each kind, small enough to read. */
export const smallModel: ServedModel = {
  id: 'small',
  version: '1.0.0',
  title: 'Small ladder',
  description: 'A ladder for tests.',
  source: { title: 'A paper', url: 'https://example.com/paper' },
  engine: 'ladder',
  hash: 'a1',
  shipped: true,
  dimensions: [
    { id: 'build', title: 'Build' },
    { id: 'run', title: 'Run' },
  ],
  levels: [
    { rank: 0, label: '0', name: 'By hand', description: 'All by hand.' },
    { rank: 1, label: '1', name: 'Pipelines', description: 'CI builds.' },
    { rank: 2, label: '2', name: 'Automated', description: 'CD releases.' },
  ],
  criteria: [
    {
      id: 'l0-manual',
      from: 0,
      dimension: 'run',
      kind: 'marker',
      title: 'Models are released by hand',
      requires: { not: 'release' },
    },
    {
      id: 'l1-ci',
      from: 1,
      dimension: 'build',
      kind: 'requirement',
      title: 'A pipeline builds the model',
      description: 'Every change is built.',
      requires: 'ci',
    },
    {
      id: 'l2-tracking',
      from: 2,
      dimension: 'build',
      kind: 'requirement',
      title: 'Experiments are tracked',
      description: 'Runs are kept with their metrics.',
      requires: 'tracking',
    },
    {
      id: 'l2-release',
      from: 2,
      dimension: 'run',
      kind: 'requirement',
      title: 'Releases are automatic',
      description: 'Nobody copies models around.',
      requires: 'release',
    },
    {
      id: 'l2-monitoring',
      from: 2,
      dimension: 'run',
      kind: 'requirement',
      title: 'The model is monitored',
      requires: 'monitoring',
    },
  ],
};

/** A second model, to have something to choose from. */
export const otherModel: ServedModel = {
  ...smallModel,
  id: 'other',
  title: 'Other ladder',
  criteria: [{ ...smallModel.criteria[1], requires: 'deploy' }],
};

/** The facts that the two models name. */
export const factDefinitions: ServedFact[] = [
  ['ci', 'Continuous integration'],
  ['tracking', 'Experiment tracking'],
  ['release', 'Automated release'],
  ['monitoring', 'Model monitoring'],
].map(([id, title]) => ({
  id,
  title,
  group: 'code',
  description: `What ${id} is expected to be.`,
  howToFix: `Do this about ${id}.`,
  scope: 'component',
  attestable: 'yes',
  sources: ['ci'],
  criteria:
    crosswalk([smallModel, otherModel]).find(({ factId }) => factId === id)
      ?.criteria ?? [],
}));
