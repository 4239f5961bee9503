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

const work = /back[-_ ]?test|staleness|model[-_ ]?age/i;

const runName = /back[-_ ]?test|staleness|model[-_ ]?age/i;

export const stalenessImpactKnown: Fact = {
  id: 'staleness-impact-known',
  group: 'training',
  title: 'What a stale model costs is known',
  description:
    'Looks for a backtest or an experiment about the age of the model: a job that succeeded in the last 90 days, or a tracked run of the last 365 days that is named so.',
  howToFix:
    'Evaluate an old version of the model on new data, and write down how much worse it does.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(
      input,
      'A backtest or an experiment about the age of the model',
      [
        namedWork(input, work, now),
        shownByRuns(
          trackedRuns(input).filter(({ run }) => runName.test(run.name ?? '')),
          {
            days: 365,
            now,
            what: 'A tracked run measured what age does to the model',
          },
        ),
      ],
    ),
};
