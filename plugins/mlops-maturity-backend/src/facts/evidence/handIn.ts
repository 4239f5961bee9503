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

import type {
  EnvironmentData,
  JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import type { SuccessfulDeployment } from './deployments';
import { gapFor } from './gapFor';
import { isWorkOfJob, tellsOfApprovals } from './madeByPipeline';

/**
 * The jobs that a person started in the middle of a run.
 *
 * @param until - later ones don't count; an instant
 */
export function manualJobs(
  { run }: ClassifiedRun,
  until: string = run.finishedAt ?? run.createdAt,
): JobData[] {
  return (run.jobs ?? []).filter(
    ({ manual, conclusion, startedAt, finishedAt }) =>
      manual &&
      conclusion !== undefined &&
      conclusion !== 'skipped' &&
      Date.parse(startedAt ?? finishedAt ?? until) <= Date.parse(until),
  );
}

/** What a person had to do with a run, as far as it was read. */
function seenHand(run: ClassifiedRun, until: string): string | undefined {
  if (run.run.approvals?.length) return 'a person reviewed it';
  if (!run.automated) return 'a person started the run';
  const [job] = manualJobs(run, until);
  return job && `a person had to start the job '${job.name.slice(0, 100)}'`;
}

/**
 * What a person had to do with a deployment: `false` for nothing, undefined if
 * that isn't known.
 */
export function handInDeployment(
  one: SuccessfulDeployment,
): string | false | undefined {
  const { repository, deployment, automated, deployedAt, run } = one;
  const environment = repository.environments.find(
    ({ name }) => name === deployment.environment,
  );
  if (environment?.requiredReviewers) {
    return `the environment ${environment.name} asks for reviewers`;
  }
  if (deployment.approvals?.length) return 'a person approved it';
  const hand = run && seenHand(run, deployedAt);
  if (hand) return hand;
  // Who started the job of a run that was not read isn't known.
  if (!run && isWorkOfJob(one)) return undefined;
  if (!automated) return 'a person created it';
  return nobodyIsKnown(one, environment) ? false : undefined;
}

/** Whether everything was read that would show a person. */
function nobodyIsKnown(
  one: SuccessfulDeployment,
  environment: EnvironmentData | undefined,
): boolean {
  const { repository, deployment, run } = one;
  const environmentKnown =
    environment !== undefined || !gapFor(repository, 'environment');
  if (!environmentKnown) return false;
  if (run?.run.approvals !== undefined) return true;
  if (run?.run.jobs === undefined) return false;
  // An environment that asks nobody has no approvals either.
  return (
    deployment.approvals !== undefined ||
    (environment !== undefined && isWorkOfJob(one))
  );
}

/**
 * What a person had to do with a run until something happened: `false` for
 * nothing, undefined if that isn't known.
 */
export function handInRun(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  until: string,
): string | false | undefined {
  const hand = seenHand(run, until);
  if (hand) return hand;
  const known =
    run.run.approvals !== undefined ||
    (run.run.jobs !== undefined && tellsOfApprovals(repository, run.run.id));
  return known ? false : undefined;
}
