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
import { shownByRuns } from './signs';
import { unlessByHand } from './unlessByHand';

const online = /^online[-_./ ]/i;
const days = 180;

export const offlineOnlineCorrelation: Fact = {
  id: 'offline-online-correlation',
  group: 'training',
  title: 'Offline and online metrics are compared',
  description:
    'Looks for tracked runs of the last 180 days that carry metrics from evaluation and metrics from production, whose names begin with online.',
  howToFix:
    'Write what production measured back to the run of the model, as metrics such as online_ctr.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  windowDays: days,
  decide: (input, { now }) => {
    const runs = trackedRuns(input).filter(({ run: { metrics } }) => {
      const live = metrics.filter(({ name }) => online.test(name)).length;
      return live > 0 && live < metrics.length;
    });
    return unlessByHand(input, 'A run with offline and online metrics', [
      shownByRuns(runs, {
        days,
        now,
        what: `${runs.length} tracked ${runs.length === 1 ? 'run carries' : 'runs carry'} offline and online metrics`,
      }),
    ]);
  },
};
