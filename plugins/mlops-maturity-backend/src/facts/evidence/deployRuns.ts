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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun, RunItem, WorkClass } from '../../workflows/types';
import { isWithin } from '../decisions';
import type { RepositoryEvidence } from '../types';
import { didWork, runAt, successfulRuns } from './runs';

const deploy: WorkClass = 'deploy';

function outcome({ job, step }: RunItem) {
  return step ? step.conclusion : job.conclusion;
}

function hasStarted(conclusion: JobData['conclusion']): boolean {
  return conclusion !== 'skipped' && conclusion !== 'action_required';
}

/**
 * Whether a run came to the point of deploying. One pipeline often tests every
 * commit and deploys few of them: the others are no deploy runs, whatever
 * their conclusion. Neither is one whose deployment still waits for a person.
 */
function triedToDeploy(classified: ClassifiedRun): boolean {
  const { run, items, classes } = classified;
  if (!run.completed || run.trigger === 'pull_request') return false;
  if (run.jobs === undefined && items.length === 0) {
    return classes.includes(deploy) && hasStarted(run.conclusion);
  }
  return items.some(item => {
    const conclusion = outcome(item);
    return (
      item.classes.includes(deploy) &&
      conclusion !== undefined &&
      hasStarted(conclusion)
    );
  });
}

/** Completed runs that tried to deploy, newest first. */
export function deployRuns(repository: RepositoryEvidence): ClassifiedRun[] {
  return repository.runs
    .filter(triedToDeploy)
    .sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt));
}

/** Whether a run deployed, and nothing in it went wrong. */
export function deployedCleanly(run: ClassifiedRun): boolean {
  return run.run.conclusion === 'success' && didWork(run, deploy);
}

/**
 * The newest run of the last `days` that deployed without a person starting
 * it. Without a deployment on record it doesn't say where to.
 */
export function automatedDeployRun(
  repository: RepositoryEvidence,
  days: number,
  now: Date,
): ClassifiedRun | undefined {
  return successfulRuns(repository, deploy).find(
    run => run.automated && isWithin(runAt(run), days, now),
  );
}
