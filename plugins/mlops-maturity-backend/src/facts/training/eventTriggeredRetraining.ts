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
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { runAt } from '../evidence/runs';
import { trainingOutcome } from '../evidence/trainingOutcome';
import { enabledWorkflows, successfulWork } from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

/** Something outside the repository happened, and no person pressed a button. */
function isEventTriggered({ run, automated }: ClassifiedRun): boolean {
  return (
    run.trigger === 'event' ||
    run.trigger === 'api' ||
    run.vendorTrigger === 'resourceTrigger' ||
    // An app dispatches a workflow the way that a person does.
    (run.trigger === 'manual' && automated)
  );
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const days = input.settings.windows.deploy;
  const run = successfulWork(repository, 'train').find(
    each => isEventTriggered(each) && isWithin(runAt(each), days, now),
  );
  if (run) {
    const at = runAt(run);
    const title = run.run.title ? ` '${run.run.title.slice(0, 80)}'` : '';
    const outcome = trainingOutcome(input, run);
    return pass(
      `The event${title} started ${workflowName(run)}, which trained on ${dayOf(at)}.`,
      {
        evidence: [runEvidence(run), ...outcome.evidence],
        hint: outcome.hint,
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun');
  if (gap) return unknown(gap);

  const expected = `A training started by an event is expected within ${days} days`;
  const wired = enabledWorkflows(repository, 'train').find(
    ({ triggers }) => triggers.dispatchTypes !== undefined || triggers.upstream,
  );
  return wired
    ? partial(
        `${expected}; ${wired.path} listens to ${wired.triggers.dispatchTypes === undefined ? 'another workflow' : 'events'}, but no such training was seen.`,
        { evidence: [fileEvidence(repository, wired.path)] },
      )
    : fail(`${expected}, but no training workflow listens to one.`);
}

export const eventTriggeredRetraining: Fact = {
  id: 'event-triggered-retraining',
  group: 'training',
  title: 'Events start a retraining',
  description:
    'Looks for a successful training run, in CI or on an ML platform, that an event from outside the repository started: new data, a registry, an API call by a system. Passes with one in the last 180 days; a training workflow that listens to such events, or to another workflow, is partial.',
  howToFix:
    'Let the system that knows of new data start the training workflow, for example through repository_dispatch or an API trigger.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'repository', 'attestation'],
  windowDays: 180,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
