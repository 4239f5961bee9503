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

import type { ClassifiedRun, RunItem, WorkClass } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';

/** When a run ended; when it was created, where that isn't known. */
export function runAt({ run }: ClassifiedRun): string {
  return run.finishedAt ?? run.createdAt;
}

/** When a job or step ended, else its run. */
export function itemAt(run: ClassifiedRun, { job, step }: RunItem): string {
  return step?.finishedAt ?? job.finishedAt ?? runAt(run);
}

/** Jobs and steps of a class that really ran, succeeded and could have failed. */
export function provenItems(
  run: ClassifiedRun,
  workClass: WorkClass,
): RunItem[] {
  return run.items.filter(
    item => item.proven && item.classes.includes(workClass),
  );
}

/**
 * Whether a run did work of a class. Where its jobs are known, one of that
 * class must be proven: a green run whose jobs were all skipped did nothing.
 * Jobs of older runs aren't fetched; there the run's own conclusion counts,
 * unless a newer run shows that its workflow does no such work: then the run
 * isn't of that class.
 */
export function didWork(run: ClassifiedRun, workClass: WorkClass): boolean {
  if (!run.run.completed) return false;
  if (run.run.jobs !== undefined || run.items.length > 0) {
    return provenItems(run, workClass).length > 0;
  }
  return run.run.conclusion === 'success' && run.classes.includes(workClass);
}

const usualDefault = /^(?:main|master|trunk)$/;

/**
 * Whether a run speaks for the default branch. A pull request's run doesn't,
 * even where a fork's branch has the same name. Where no repository tells which
 * branch that is, as for a job of Jenkins that stands alone, one that is called
 * so by custom is, and so is a job that knows of no branches.
 */
export function isDefaultBranchRun(
  repository: RepositoryEvidence,
  { run }: ClassifiedRun,
): boolean {
  if (run.trigger === 'pull_request') return false;
  return repository.repository
    ? run.branch === repository.repository.defaultBranch
    : run.branch === undefined || usualDefault.test(run.branch);
}

function newestFirst(one: ClassifiedRun, other: ClassifiedRun): number {
  return Date.parse(other.run.createdAt) - Date.parse(one.run.createdAt);
}

/**
 * Runs that did work of a class, newest first; of any branch or tag, but not
 * of pull requests. Filter with `isDefaultBranchRun` where the branch matters.
 */
export function successfulRuns(
  repository: RepositoryEvidence,
  workClass: WorkClass,
): ClassifiedRun[] {
  return repository.runs
    .filter(
      run => run.run.trigger !== 'pull_request' && didWork(run, workClass),
    )
    .sort(newestFirst);
}

/** The newest completed run of the default branch, of those that match. */
export function newestDefaultBranchRun(
  repository: RepositoryEvidence,
  predicate: (run: ClassifiedRun) => boolean = () => true,
): ClassifiedRun | undefined {
  return repository.runs
    .filter(
      run =>
        run.run.completed &&
        isDefaultBranchRun(repository, run) &&
        predicate(run),
    )
    .sort(newestFirst)[0];
}
