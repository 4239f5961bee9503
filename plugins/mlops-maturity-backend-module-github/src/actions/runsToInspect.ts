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

import { isCompleted, isOnBranch, type GithubRun } from './githubRun';

/**
 * The runs whose jobs are worth a request: those behind deployments, and of
 * each workflow the newest that ended on the default branch, the newest three
 * that succeeded, and the newest two that succeeded on a schedule or three by
 * an event from outside.
 *
 * @param deployed - ids of runs that made deployments
 */
export function runsToInspect(
  runs: Iterable<GithubRun>,
  deployed: ReadonlySet<number>,
  defaultBranch: string,
  limit: number,
): GithubRun[] {
  const newestFirst = [...runs]
    .filter(isCompleted)
    .toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
  const taken = new Map<string, number>();

  /** Whether this is among the first `count` runs of a purpose. */
  function take(purpose: string, run: GithubRun, count: number): boolean {
    const key = `${purpose} ${run.workflow_id}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before < count;
  }

  const chosen = newestFirst.filter(run => {
    const purposes = [
      deployed.has(run.id),
      isOnBranch(run, defaultBranch) && take('default branch', run, 1),
    ];
    if (run.conclusion === 'success') {
      purposes.push(
        take('success', run, 3),
        run.event === 'schedule' && take('schedule', run, 2),
        run.event === 'repository_dispatch' && take('event', run, 3),
      );
    }
    return purposes.includes(true);
  });
  return chosen
    .toSorted((a, b) => Number(deployed.has(b.id)) - Number(deployed.has(a.id)))
    .slice(0, limit);
}
