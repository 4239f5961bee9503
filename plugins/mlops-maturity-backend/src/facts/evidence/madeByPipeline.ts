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

import { collectorOfId } from '../joinTargets';
import type { RepositoryEvidence } from '../types';
import type { SuccessfulDeployment } from './deployments';

/**
 * Systems whose deployments name the job that made them, and name none where a
 * person or a script recorded them. Who started that job is another question.
 */
const namesItsJob: ReadonlySet<string> = new Set(['gitlab', 'azure-devops']);

/** Systems that tell who let a run go on; others keep that in their logs. */
const namesApprovers: ReadonlySet<string> = new Set([
  'github',
  'gitlab',
  'azure-devops',
]);

/** Whether the CI system of a run would tell of approvals, if there were any. */
export function tellsOfApprovals(
  { collector }: Pick<RepositoryEvidence, 'collector'>,
  runId: string,
): boolean {
  return namesApprovers.has(collectorOfId(runId) ?? collector);
}

/**
 * Whether a deployment was made by automation: an app, a bot or an automatic
 * run created it, or it is the work of a job, as its CI system says.
 */
export function isMadeByPipeline({
  repository,
  deployment,
  automated,
}: SuccessfulDeployment): boolean {
  return automated || isWorkOfJob({ repository, deployment });
}

/** Whether the CI system says that a job of it made the deployment. */
export function isWorkOfJob({
  repository,
  deployment: { id, runId },
}: Pick<SuccessfulDeployment, 'repository' | 'deployment'>): boolean {
  return (
    runId !== undefined &&
    namesItsJob.has(collectorOfId(id) ?? repository.collector)
  );
}
