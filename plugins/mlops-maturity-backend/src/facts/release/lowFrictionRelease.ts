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
import type {
  Fact,
  FactDecision,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { deployedCleanly, deployRuns } from '../evidence/deployRuns';
import { productionDeployments } from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { manualJobs } from '../evidence/handIn';
import { runEvidence, workflowName } from '../evidence/links';
import { tellsOfApprovals } from '../evidence/madeByPipeline';
import { runAt } from '../evidence/runs';

const looksAt = 3;
const maxApprovals = 1;
const maxMinutes = 60;

/**
 * The newest deploy runs: of the pipelines that production deployments came
 * from where that is known, so that an easy deployment to a test environment
 * doesn't speak for production.
 */
function newestDeployRuns(
  repository: RepositoryEvidence,
  days: number,
  now: Date,
): ClassifiedRun[] {
  const production = new Set(
    productionDeployments({ repositories: [repository] }).flatMap(
      ({ run }) => run?.run.pipelineId ?? [],
    ),
  );
  return deployRuns(repository)
    .filter(
      run =>
        (production.size === 0 || production.has(run.run.pipelineId)) &&
        isWithin(runAt(run), days, now),
    )
    .slice(0, looksAt);
}

/**
 * How often people had to agree, or to start a job in the middle of the run;
 * undefined where that wasn't read.
 */
function approvalsOf(
  repository: RepositoryEvidence,
  classified: ClassifiedRun,
): number | undefined {
  const { run } = classified;
  const started = manualJobs(classified).length;
  const approved = (
    approvals: NonNullable<ClassifiedRun['run']['approvals']>,
  ) => approvals.filter(({ state }) => state === 'approved').length;
  if (run.approvals) return started + approved(run.approvals);
  const own = repository.deployments.filter(
    ({ deployment }) => deployment.runId === run.id,
  );
  if (own.length > 0 && own.every(({ deployment }) => deployment.approvals)) {
    const most = own.map(({ deployment }) => approved(deployment.approvals!));
    return started + Math.max(...most);
  }
  if (!tellsOfApprovals(repository, run.id)) return undefined;
  // Approvals belong to environments: where none asks for them, or the run
  // deployed to none, there can't have been any.
  const noneAsks =
    !gapFor(repository, 'environment') &&
    repository.environments.every(
      ({ requiredReviewers }) => !requiredReviewers,
    );
  const noneDeployedTo = !gapFor(repository, 'deployment') && own.length === 0;
  return noneAsks || noneDeployedTo ? started : undefined;
}

function medianMinutes(runs: ClassifiedRun[]): number | undefined {
  const minutes = runs
    .flatMap(({ run: { startedAt, createdAt, finishedAt } }) =>
      finishedAt === undefined
        ? []
        : (Date.parse(finishedAt) - Date.parse(startedAt ?? createdAt)) /
          60_000,
    )
    .sort((a, b) => a - b);
  if (minutes.length === 0) return undefined;
  const middle = Math.floor(minutes.length / 2);
  return minutes.length % 2 === 1
    ? minutes[middle]
    : (minutes[middle - 1] + minutes[middle]) / 2;
}

function decideRuns(
  repository: RepositoryEvidence,
  { windows }: FactSettings,
  now: Date,
): FactDecision {
  const days = windows.deploy;
  const runs = newestDeployRuns(repository, days, now);
  const evidence = runs.map(runEvidence);
  const gap = gapFor(repository, 'pipelineRun', 'pipeline');
  if (gap && runs.length < looksAt) return unknown(gap);
  if (runs.length === 0) {
    return fail(
      `No run of ${repository.key} deployed anything in the last ${days} days.`,
    );
  }
  const names = [...new Set(runs.map(workflowName))].join(', ');
  const leaves = daysAfter(runAt(runs[runs.length - 1]), days);
  const rough = runs.find(run => !deployedCleanly(run) || run.run.attempt > 1);
  if (rough) {
    return fail(
      `The last ${looksAt} deploy runs must succeed at the first attempt: run ${rough.run.id} of ${workflowName(rough)} ${rough.run.attempt > 1 ? `took ${rough.run.attempt} attempts` : 'did not'}.`,
      { evidence, nextChangeAt: leaves },
    );
  }
  const approvals = runs.map(run => approvalsOf(repository, run));
  const most = Math.max(...approvals.map(count => count ?? 0));
  if (most > maxApprovals) {
    return fail(
      `A deploy run of ${names} needed ${most} approvals or jobs that a person started; at most ${maxApprovals} may be needed.`,
      { evidence, nextChangeAt: leaves },
    );
  }
  const minutes = medianMinutes(runs);
  if (minutes !== undefined && minutes > maxMinutes) {
    return fail(
      `Half of the last ${runs.length} deploy runs of ${names} took ${Math.round(minutes)} minutes or more; it must be at most ${maxMinutes}.`,
      { evidence, nextChangeAt: leaves },
    );
  }
  if (approvals.includes(undefined) || minutes === undefined) {
    return unknown(
      `${names} deploys at the first attempt, but ${minutes === undefined ? 'how long that took' : 'how many approvals that needed'} was not read.`,
      { evidence },
    );
  }
  const details = {
    evidence,
    observedAt: runAt(runs[0]),
    validUntil: leaves,
  };
  const summary = `at the first attempt, in ${Math.round(minutes)} minutes (median) and ${most === 0 ? 'without approval' : 'with one approval at most'}`;
  return runs.length < looksAt
    ? partial(
        `${names} deployed ${summary}, but in only ${runs.length} of the ${looksAt} runs that are needed in ${days} days.`,
        details,
      )
    : pass(
        `The last ${looksAt} runs of ${names} deployed ${summary}.`,
        details,
      );
}

export const lowFrictionRelease: Fact = {
  id: 'low-friction-release',
  group: 'release',
  title: 'Releasing is easy',
  description:
    'Passes when automation releases the model, or when the last three deploy runs of the last 180 days, started by a person or not, succeeded at the first attempt with at most one approval or manual job each, in a median time of at most 60 minutes.',
  howToFix:
    'Put the whole release into one workflow that a person can start, fix what makes it fail at the first attempt, and keep it to one approval or manual job, and one hour.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 180,
  needs: ['automated-model-release'],
  decide: (input, { now, fact }) => {
    const runs = decideOverRepositories(input, repository =>
      decideRuns(repository, input.settings, now),
    );
    if (runs.status === 'pass') return runs;
    const automated = fact('automated-model-release');
    if (automated.status === 'pass') {
      const { evidence, observedAt, validUntil } = automated;
      return pass(`The model is released by automation: ${automated.reason}`, {
        origin: 'composed',
        evidence,
        observedAt,
        validUntil,
      });
    }
    // Of the other fact only what is not known matters: that automation is
    // half there makes a release no easier.
    return automated.status === 'unknown'
      ? bestOf([runs, unknown(automated.reason, { origin: 'composed' })])
      : runs;
  },
};
