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

import type { ClassifiedRun, WorkClass } from './types';

/** Runs that go the same way through their workflow, as far as is known. */
function routeOf({ run }: ClassifiedRun, defaultBranch: string | undefined) {
  const branch = run.branch === defaultBranch ? 'default' : 'other';
  return JSON.stringify([run.pipelineId, run.trigger, branch]);
}

function proves(run: ClassifiedRun, workClass: WorkClass): boolean {
  return run.items.some(
    item => item.proven && item.classes.includes(workClass),
  );
}

/**
 * Takes from successful runs whose jobs weren't fetched the classes that a
 * newer success of the same workflow is known not to have done: a schedule
 * whose jobs are all skipped was hardly busier before. Runs for other branches
 * or by another trigger say nothing of it, as conditions often ask for those.
 */
export function withoutIdleWork(
  runs: readonly ClassifiedRun[],
  defaultBranch?: string,
): ClassifiedRun[] {
  const newestIdle = new Map<string, number>();
  const key = (run: ClassifiedRun, workClass: WorkClass) =>
    `${workClass} ${routeOf(run, defaultBranch)}`;
  const successes = runs.filter(
    ({ run }) => run.completed && run.conclusion === 'success',
  );
  for (const run of successes.filter(each => each.run.jobs !== undefined)) {
    for (const workClass of run.classes) {
      if (proves(run, workClass)) continue;
      const at = Date.parse(run.run.createdAt);
      const known = newestIdle.get(key(run, workClass)) ?? at;
      newestIdle.set(key(run, workClass), Math.max(at, known));
    }
  }

  const unread = new Set(successes.filter(({ run }) => run.jobs === undefined));
  return runs.map(run => {
    if (!unread.has(run)) return run;
    const classes = run.classes.filter(
      workClass =>
        Date.parse(run.run.createdAt) >=
        (newestIdle.get(key(run, workClass)) ?? -Infinity),
    );
    return classes.length === run.classes.length ? run : { ...run, classes };
  });
}
