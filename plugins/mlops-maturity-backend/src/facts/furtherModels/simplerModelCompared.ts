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

import { productionVersion } from '../evidence/registeredModels';
import { trackedRuns } from '../evidence/trackedRuns';
import type { Fact } from '../types';
import { shownByRuns } from './signs';
import { unlessByHand } from './unlessByHand';

const baseline = /(?:^|[^a-z])baseline(?:[^a-z]|$)/i;
const days = 365;

export const simplerModelCompared: Fact = {
  id: 'simpler-model-compared',
  group: 'training',
  title: 'A simpler model was compared',
  description:
    'Looks for a tracked run of the last 365 days that is named or tagged as a baseline and read the same data, by digest, as the version in production.',
  howToFix:
    'Track a simple baseline on the dataset of the production model, and tag its run with baseline.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  windowDays: days,
  decide: (input, { now }) => {
    const digests = new Set(
      productionVersion(input)?.version.run?.datasets.flatMap(
        ({ digest }) => digest ?? [],
      ),
    );
    const runs = trackedRuns(input).filter(
      ({ run: { name = '', tags = {}, datasets } }) =>
        (baseline.test(name) ||
          Object.keys(tags).some(tag => baseline.test(tag))) &&
        datasets.some(({ digest }) => digest && digests.has(digest)),
    );
    return unlessByHand(input, 'A baseline on the data of production', [
      shownByRuns(runs, {
        days,
        now,
        what: 'A baseline was evaluated on the data of the version in production',
      }),
    ]);
  },
};
