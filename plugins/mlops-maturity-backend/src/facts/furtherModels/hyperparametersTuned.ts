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

import { daysAfter, isWithin, partial, pass } from '../decisions';
import { dayOf } from '../evidence/dayOf';
import {
  trackedRunEvidence,
  trackedRuns,
  type TrackedRun,
} from '../evidence/trackedRuns';
import type { Fact, FactDecision, FactInput } from '../types';
import { namedWork } from './signs';
import { unlessByHand } from './unlessByHand';

const days = 180;
const enough = 10;
const sweep =
  /hyper[-_ ]?param|(?:^|[^a-z])(?:hpo|sweep|optuna|katib|raytune)(?:[^a-z]|$)/i;

/** The largest group of runs that belong to one sweep. */
function largestSweep(input: FactInput, now: Date): TrackedRun[] {
  const sweeps = new Map<string, TrackedRun[]>();
  for (const run of trackedRuns(input)) {
    const { parentId, parameters } = run.run;
    if (!parentId || parameters.length === 0) continue;
    if (!isWithin(run.at, days, now)) continue;
    sweeps.set(parentId, [...(sweeps.get(parentId) ?? []), run]);
  }
  return [...sweeps.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function sweptRuns(input: FactInput, now: Date): FactDecision | undefined {
  const runs = largestSweep(input, now);
  if (runs.length === 0) return undefined;
  const { at } = runs[0];
  const details = {
    evidence: runs.slice(0, 3).map(trackedRunEvidence),
    observedAt: at,
  };
  return runs.length >= enough
    ? pass(
        `A sweep of ${runs.length} runs was tracked, last on ${dayOf(at)}.`,
        {
          ...details,
          validUntil: daysAfter(at, days),
        },
      )
    : partial(
        `A sweep of ${enough} runs is expected; the largest that was tracked in ${days} days has ${runs.length}.`,
        details,
      );
}

export const hyperparametersTuned: Fact = {
  id: 'hyperparameters-tuned',
  group: 'training',
  title: 'Hyperparameters are tuned',
  description:
    'Looks for a sweep of at least 10 tracked runs in the last 180 days, or a job named after tuning that succeeded in the last 90.',
  howToFix:
    'Run a sweep over the hyperparameters as child runs of one run, and track them.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'attestation'],
  windowDays: days,
  decide: (input, { now }) =>
    unlessByHand(input, 'A sweep over hyperparameters', [
      sweptRuns(input, now),
      namedWork(input, sweep, now),
    ]),
};
