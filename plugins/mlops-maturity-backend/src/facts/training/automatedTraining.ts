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
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { retrainingDays, retrainingDaysRemark } from '../evidence/freshness';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { hasActiveSchedule, pipelineOf } from '../evidence/pipelineSchedules';
import { platformGap } from '../evidence/platforms';
import { runAt } from '../evidence/runs';
import {
  trackedRunEvidence,
  trackedRunName,
  trackedRuns,
} from '../evidence/trackedRuns';
import { trainingOutcome } from '../evidence/trainingOutcome';
import {
  pipelineEvidence,
  undefinedPipelines,
} from '../evidence/undefinedPipelines';
import {
  automatedWork,
  enabledWorkflows,
  repeatsByItself,
  successfulWork,
} from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

function withEnd(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  input: FactInput,
) {
  const at = runAt(run);
  const days = retrainingDays(input, run.workflow, pipelineOf(repository, run));
  return { run, at, days, end: daysAfter(at, days) };
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const remark = retrainingDaysRemark(input.component);
  const runs = automatedWork(repository, 'train').map(run =>
    withEnd(repository, run, input),
  );
  const [longest] = runs
    .filter(({ at, days }) => isWithin(at, days, now))
    .sort((a, b) => b.end.localeCompare(a.end));
  if (longest) {
    // A green run may have skipped the training under some condition.
    const outcome = trainingOutcome(input, longest.run);
    return pass(
      `${workflowName(longest.run)} trained on ${dayOf(longest.at)} without a person starting it.${remark}`,
      {
        evidence: [runEvidence(longest.run), ...outcome.evidence],
        observedAt: longest.at,
        validUntil: longest.end,
        hint: outcome.hint,
      },
    );
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun');
  if (gap) return unknown(gap);

  const expected =
    'A recent successful training that no person started is expected';
  if (runs.length > 0) {
    const [{ run, at, days }] = runs;
    return fail(
      `${expected}, but the newest, by ${workflowName(run)}, is of ${dayOf(at)} and may be at most ${Math.round(days)} days old.${remark}`,
      { evidence: [runEvidence(run)], observedAt: at },
    );
  }
  const wired = enabledWorkflows(repository, 'train').find(repeatsByItself);
  if (wired) {
    return partial(
      `${expected}; ${wired.path} starts by itself, but no such run of it succeeded.${remark}`,
      { evidence: [fileEvidence(repository, wired.path)] },
    );
  }
  const scheduled = undefinedPipelines(repository, 'train').find(
    hasActiveSchedule,
  );
  if (scheduled) {
    return partial(
      `${expected}; the pipeline ${scheduled.name.slice(0, 120)} has a schedule, but no such run of it succeeded.${remark}`,
      { evidence: [pipelineEvidence(scheduled)] },
    );
  }
  const [byHand] = successfulWork(repository, 'train');
  return byHand
    ? fail(
        `${expected}, but a person started ${workflowName(byHand)} on ${dayOf(runAt(byHand))}.${remark}`,
        { evidence: [runEvidence(byHand)], observedAt: runAt(byHand) },
      )
    : fail(`${expected}, but no training run was seen.${remark}`);
}

/** What an experiment tracker knows of trainings that a system started. */
function decideTracked(
  input: FactInput,
  { now }: FactContext,
): FactDecision | undefined {
  const days = retrainingDays(input);
  const tracked = trackedRuns(input).find(
    ({ run, at }) =>
      (run.origin === 'job' || run.origin === 'project') &&
      isWithin(at, days, now),
  );
  if (tracked) {
    return pass(
      `${trackedRunName(tracked).replace(/^r/, 'R')} of the experiment ${tracked.experiment.name.slice(0, 120)} trained on ${dayOf(tracked.at)}, started as a ${tracked.run.origin}.${retrainingDaysRemark(input.component)}`,
      {
        evidence: [trackedRunEvidence(tracked)],
        observedAt: tracked.at,
        validUntil: daysAfter(tracked.at, days),
      },
    );
  }
  const gap = platformGap(input, 'experiment');
  return gap && unknown(gap);
}

export const automatedTraining: Fact = {
  id: 'automated-training',
  group: 'training',
  title: 'Training runs without a person starting it',
  description:
    'Looks for a successful run in CI or on an ML platform that trains the model and was started by a schedule, a push, an event, another pipeline or a bot, and for finished runs in the linked experiment that a job or project started. Passes when the newest is at most 35 days old, or two intervals of its schedule and a day (at most 100 days). Runs of pull requests and runs whose training was skipped do not count.',
  howToFix:
    'Give the training workflow a schedule or another trigger besides workflow_dispatch; if it is not recognised, name it in the annotation mlops-maturity/training-workflow. Rarer training can be allowed with mlops-maturity/retrain-max-age-days.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 35,
  decide: (input, context) => {
    const seen = decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    );
    const tracked = decideTracked(input, context);
    return tracked ? bestOf([seen, tracked]) : seen;
  },
};
