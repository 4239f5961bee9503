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

import type { ClassifiedRun } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import type { Fact } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { runEvidence, workflowName } from '../evidence/links';
import { runAt } from '../evidence/runs';
import { startsByItself } from '../evidence/workflowTriggers';

/** Green is not enough: a run whose jobs were all skipped did nothing. */
function didSomething({ run }: ClassifiedRun): boolean {
  return (
    run.conclusion === 'success' &&
    (run.jobs === undefined ||
      run.jobs.some(({ conclusion }) => conclusion === 'success'))
  );
}

/** GitHub's own runs, such as Dependabot's, are nobody's automation. */
function isVendorsOwn({ run }: ClassifiedRun): boolean {
  return run.path?.startsWith('dynamic/') ?? false;
}

export const someAutomation: Fact = {
  id: 'some-automation',
  group: 'release',
  title: 'Something runs without a person starting it',
  description:
    'Looks at the runs of all workflows, pipelines and jobs of any CI system that is read. Passes when one that no person started (by a push, a pull request, a schedule, an event or another workflow) succeeded in the last 90 days. Runs that the platform adds by itself, such as Dependabot, do not count.',
  howToFix:
    'Add a workflow that runs on push, for example one that installs the project and runs its tests, and get it green.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository => {
      const days = input.settings.windows.ci;
      const recent = repository.runs.filter(
        run =>
          !isVendorsOwn(run) &&
          run.run.completed &&
          run.automated &&
          isWithin(runAt(run), days, now),
      );
      const newest = recent
        .filter(didSomething)
        .sort((a, b) => Date.parse(runAt(b)) - Date.parse(runAt(a)))[0];
      if (newest) {
        const at = runAt(newest);
        return pass(
          `${workflowName(newest)} ran without a person starting it and succeeded on ${dayOf(at)}.`,
          {
            evidence: [runEvidence(newest)],
            observedAt: at,
            validUntil: daysAfter(at, days),
          },
        );
      }
      const gap = gapFor(repository, 'pipelineRun', 'pipeline');
      if (gap) return unknown(gap);
      if (recent.length > 0) {
        return fail(
          `Of the runs of the last ${days} days that no person started (${recent.length}), none did anything successfully.`,
          {
            evidence: [runEvidence(recent[0])],
            nextChangeAt: daysAfter(runAt(recent[0]), days),
          },
        );
      }
      const wired = repository.workflows.find(startsByItself);
      return wired
        ? partial(
            `${wired.path} starts by itself, but did not run in the last ${days} days.`,
          )
        : fail(
            `No workflow of ${repository.key} ran in the last ${days} days without a person starting it.`,
          );
    }),
};
