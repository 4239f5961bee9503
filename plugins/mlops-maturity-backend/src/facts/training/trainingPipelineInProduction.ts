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

import type { MlComponent } from '../../entities/types';
import type { ClassifiedRun } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { pipelineOf, switchedOff } from '../evidence/pipelineSchedules';
import { runAt, isDefaultBranchRun } from '../evidence/runs';
import { isPlatformRun } from '../evidence/undefinedPipelines';
import {
  automatedWork,
  enabledWorkflows,
  successfulWork,
} from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const expected =
  'A training pipeline that is in place, enabled, and starts on a schedule or an event is expected';

function isRecurring({ run }: ClassifiedRun): boolean {
  return (
    run.trigger === 'schedule' ||
    run.trigger === 'event' ||
    run.trigger === 'upstream' ||
    run.trigger === 'api'
  );
}

function isEnabled(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
): boolean {
  const pipeline = pipelineOf(repository, run);
  return pipeline === undefined || switchedOff(pipeline) === undefined;
}

/** What an ML platform runs by itself, and whether CI put it there. */
function decidePlatform(
  repository: RepositoryEvidence,
  runs: ClassifiedRun[],
  days: number,
  now: Date,
): FactDecision | undefined {
  const [run] = runs;
  if (!run) return undefined;
  const at = runAt(run);
  const seen = `${workflowName(run)} is enabled on its ML platform and trained on ${dayOf(at)} on its own`;
  const delivery = successfulWork(repository, 'pipelineDelivery').find(each =>
    isWithin(runAt(each), days, now),
  );
  const ends = daysAfter(at, days);
  if (!delivery) {
    return partial(
      `${expected}; ${seen}, but no run of CI was seen to install it within ${days} days.`,
      { evidence: [runEvidence(run)], observedAt: at, validUntil: ends },
    );
  }
  return pass(
    `${seen}; ${workflowName(delivery)} installed it on ${dayOf(runAt(delivery))}.`,
    {
      evidence: [runEvidence(run), runEvidence(delivery)],
      observedAt: at,
      validUntil: [ends, daysAfter(runAt(delivery), days)].sort()[0],
    },
  );
}

function decideOne(
  repository: RepositoryEvidence,
  { settings }: FactInput,
  { now }: FactContext,
): FactDecision {
  const days = settings.windows.deploy;
  const recurring = automatedWork(repository, 'train').filter(
    each =>
      isRecurring(each) &&
      isEnabled(repository, each) &&
      isWithin(runAt(each), days, now),
  );
  const run = recurring.find(
    each =>
      !isPlatformRun(repository, each) && isDefaultBranchRun(repository, each),
  );
  if (run) {
    const at = runAt(run);
    return pass(
      `${workflowName(run)} is on the default branch, enabled, and trained on ${dayOf(at)} on its own.`,
      {
        evidence: [runEvidence(run)],
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const onPlatform = decidePlatform(
    repository,
    recurring.filter(each => isPlatformRun(repository, each)),
    days,
    now,
  );
  if (onPlatform?.status === 'pass') return onPlatform;
  const gap = gapFor(repository, 'pipeline', 'pipelineRun');
  if (gap) return unknown(gap);
  if (onPlatform) return onPlatform;

  const delivery = successfulWork(repository, 'pipelineDelivery').find(each =>
    isWithin(runAt(each), days, now),
  );
  if (delivery) {
    const at = runAt(delivery);
    return partial(
      `${expected}; ${workflowName(delivery)} installed a pipeline on ${dayOf(at)}, but no training of it was seen on a connected platform.`,
      {
        evidence: [runEvidence(delivery)],
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const wired = enabledWorkflows(repository, 'train').find(
    ({ triggers }) =>
      triggers.schedule.length > 0 ||
      triggers.dispatchTypes !== undefined ||
      triggers.upstream,
  );
  return wired
    ? partial(
        `${expected}; ${wired.path} would start by itself, but no such training succeeded within ${days} days.`,
        { evidence: [fileEvidence(repository, wired.path)] },
      )
    : fail(`${expected}, but none was seen.`);
}

function productionPipeline({ dependencies }: MlComponent): string | undefined {
  return dependencies.find(
    ({ kind, type, lifecycle }) =>
      kind === 'component' &&
      type === 'ml-pipeline' &&
      lifecycle === 'production',
  )?.ref;
}

export const trainingPipelineInProduction: Fact = {
  id: 'training-pipeline-in-production',
  group: 'training',
  title: 'The training pipeline itself is in production',
  description:
    'Looks for a training pipeline that runs on its own: a workflow on the default branch with a schedule or an event trigger that is enabled and trained in the last 180 days, or a recurring pipeline on a connected platform that CI installed. A pipeline that was installed but not seen to run, one that runs but was not seen to be installed by CI, and one in production among the dependencies in the catalog, are partial.',
  howToFix:
    'Merge the training workflow with its schedule or event trigger to the default branch, or let CI install the pipeline on its platform with a recurring run.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'catalog', 'attestation'],
  windowDays: 180,
  decide: (input, context) => {
    const seen = decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    );
    const dependency = productionPipeline(input.component);
    if (dependency === undefined || seen.status === 'pass') return seen;
    const hint = `The catalog says that it depends on ${dependency}, which is in production.`;
    return seen.status === 'fail'
      ? partial(`${seen.reason} ${hint}`)
      : { ...seen, hint };
  },
};
