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

import { trackedRuns } from '../evidence/trackedRuns';
import type { Fact } from '../types';
import { namedWork, shownByRuns } from './signs';
import { unlessByHand } from './unlessByHand';

const sliced =
  /(?:^|[-_./ ])(?:slice|segment|group|cohort)(?:[-_./ =]|$)|\w[./]\w{1,60}=/i;
const work = /(?:^|[^a-z])(?:slices?|segments?|cohorts?)(?:[^a-z]|$)/i;
const days = 180;

export const qualityOnSlices: Fact = {
  id: 'quality-on-slices',
  group: 'training',
  title: 'Quality is measured on slices of the data',
  description:
    'Looks for tracked runs of the last 180 days with metrics of at least two slices (auc_slice_north, auc/region=north), or a job named after slices that succeeded in the last 90.',
  howToFix:
    'Compute the metrics of each training also for the slices that matter, and track them.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'attestation'],
  windowDays: days,
  decide: (input, { now }) => {
    const runs = trackedRuns(input).filter(
      ({ run }) =>
        run.metrics.filter(({ name }) => sliced.test(name.slice(0, 200)))
          .length >= 2,
    );
    return unlessByHand(input, 'A metric by slice', [
      shownByRuns(runs, { days, now, what: 'Metrics were tracked by slice' }),
      namedWork(input, work, now),
    ]);
  },
};
