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
import { countExecutions } from '../evidence/executions';
import { retrainingDays, retrainingDaysRemark } from '../evidence/freshness';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import {
  hasActiveSchedule,
  pipelineOf,
  switchedOff,
} from '../evidence/pipelineSchedules';
import { runAt } from '../evidence/runs';
import { trainingOutcome } from '../evidence/trainingOutcome';
import {
  pipelineEvidence,
  undefinedPipelines,
} from '../evidence/undefinedPipelines';
import { enabledWorkflows, successfulWork } from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const neededRuns = 2;
const expected = `At least ${neededRuns} successful scheduled trainings are expected`;

/** What the scheduled trainings of one workflow, newest first, come to. */
function decideWorkflow(
  repository: RepositoryEvidence,
  runs: ClassifiedRun[],
  input: FactInput,
  now: Date,
): FactDecision {
  const [newest] = runs;
  const at = runAt(newest);
  const name = workflowName(newest);
  const pipeline = pipelineOf(repository, newest);
  const days = retrainingDays(input, newest.workflow, pipeline);
  const remark = retrainingDaysRemark(input.component);
  const seen = {
    evidence: runs.slice(0, 3).map(runEvidence),
    observedAt: at,
  };
  const why = pipeline && switchedOff(pipeline);
  if (why) {
    return fail(
      `${expected}, but ${name} ${why}; it last trained on ${dayOf(at)}.${remark}`,
      seen,
    );
  }
  if (!isWithin(at, days, now)) {
    return fail(
      `${expected}, but the newest of ${name} is of ${dayOf(at)} and may be at most ${Math.round(days)} days old.${remark}`,
      seen,
    );
  }
  const validUntil = daysAfter(at, days);
  return runs.length >= neededRuns
    ? pass(
        `${name} trained ${runs.length} times on its schedule, last on ${dayOf(at)}.${remark}`,
        {
          ...seen,
          validUntil,
          hint: trainingOutcome(input, newest).hint,
          ...countExecutions(runs.map(runAt), now),
        },
      )
    : partial(
        `${expected}; ${name} has trained once on its schedule, on ${dayOf(at)}.${remark}`,
        { ...seen, validUntil },
      );
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const byWorkflow = new Map<string, ClassifiedRun[]>();
  for (const run of successfulWork(repository, 'train')) {
    if (run.run.trigger !== 'schedule') continue;
    const runs = byWorkflow.get(run.run.pipelineId) ?? [];
    byWorkflow.set(run.run.pipelineId, [...runs, run]);
  }
  const decisions = [...byWorkflow.values()].map(runs =>
    decideWorkflow(repository, runs, input, now),
  );
  const best = decisions.length > 0 ? bestOf(decisions) : undefined;
  if (best?.status === 'pass') return best;

  const gap = gapFor(repository, 'pipeline', 'pipelineRun');
  if (gap) return unknown(gap);
  if (best) return best;

  const remark = retrainingDaysRemark(input.component);
  const wired = enabledWorkflows(repository, 'train').find(
    ({ triggers }) => triggers.schedule.length > 0,
  );
  if (wired) {
    return partial(
      `${expected}; ${wired.path} has a schedule, but no scheduled training of it succeeded.${remark}`,
      { evidence: [fileEvidence(repository, wired.path)] },
    );
  }
  const undefinedOnes = undefinedPipelines(repository, 'train');
  const scheduled = undefinedOnes.find(hasActiveSchedule);
  if (scheduled) {
    return partial(
      `${expected}; the pipeline ${scheduled.name.slice(0, 120)} has a schedule, but no scheduled training of it succeeded.${remark}`,
      { evidence: [pipelineEvidence(scheduled)] },
    );
  }
  const off = undefinedOnes.find(
    each => each.schedules?.length && switchedOff(each) !== undefined,
  );
  if (off) {
    return fail(
      `${expected}, but the pipeline ${off.name.slice(0, 120)} ${switchedOff(off)}.${remark}`,
      { evidence: [pipelineEvidence(off)] },
    );
  }
  const disabled = repository.workflows.find(
    ({ classes, triggers, pipeline }) =>
      classes.train !== undefined &&
      triggers.schedule.length > 0 &&
      pipeline?.state === 'disabled',
  );
  return disabled
    ? fail(`${expected}, but ${disabled.path} is disabled.${remark}`, {
        evidence: [fileEvidence(repository, disabled.path)],
      })
    : fail(`${expected}, but no training workflow has a schedule.${remark}`);
}

export const scheduledRetraining: Fact = {
  id: 'scheduled-retraining',
  group: 'training',
  title: 'The model is retrained on a schedule',
  description:
    'Looks for training runs, in CI or on an ML platform such as Kubeflow Pipelines, that a schedule started. Passes with two successful ones of a workflow or pipeline that is not disabled and whose schedule is on, the newest at most two intervals of its schedule and a day old (at most 100 days; 35 where the schedule cannot be read). Scheduled jobs that do not train do not count.',
  howToFix:
    'Add a schedule (cron) to the training workflow and keep it enabled; if it is not recognised, name it in the annotation mlops-maturity/training-workflow. Another age can be allowed with mlops-maturity/retrain-max-age-days.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 35,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
