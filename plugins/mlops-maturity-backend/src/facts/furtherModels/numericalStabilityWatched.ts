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

import type { Fact } from '../types';
import { namedWork, namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const work =
  /(?:^|[^a-z])(?:nan|inf|infinity)(?:[^a-z]|$)|numeric(?:al)?[-_ ]?stab/i;

const watch =
  /(?:^|[^a-z])(?:nan|inf|infinity)(?:[^a-z]|$)|numeric(?:al)?[-_ ]?stab|non[-_ ]?finite/i;

export const numericalStabilityWatched: Fact = {
  id: 'numerical-stability-watched',
  group: 'monitoring',
  title: 'NaN and infinity are noticed',
  description:
    'Looks for a job that succeeded in the last 90 days, a healthy alert rule or a fresh series about NaN, infinity or numerical stability.',
  howToFix:
    'Stop training at the first NaN, and alert when a prediction is not a finite number.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'metrics', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A check for NaN and infinity', [
      namedWork(input, work, now),
      namedWatch(input, watch, now),
    ]),
};
