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

import { isFinished, isOnBranch, type GitlabPipeline } from './gitlabPipeline';
import type { ScheduledPipelines } from './readSchedules';

/**
 * The pipelines whose jobs are worth requests: those behind deployments, the
 * newest that ended on the default branch, and the newest three successes of
 * each source and of each schedule. One definition serves them all, so what
 * started a pipeline is what tells a training from a test.
 *
 * @param deployed - ids of pipelines that made deployments
 */
export function pipelinesToInspect(
  pipelines: Iterable<GitlabPipeline>,
  scheduled: ScheduledPipelines,
  deployed: ReadonlySet<number>,
  defaultBranch: string,
  limit: number,
): GitlabPipeline[] {
  const scheduleOf = new Map<number, number>();
  for (const [schedule, started] of scheduled) {
    for (const { id } of started) {
      scheduleOf.set(id, schedule);
    }
  }
  const newestFirst = [...pipelines]
    .filter(isFinished)
    .toSorted((a, b) => b.id - a.id);
  const taken = new Map<string, number>();
  /** Whether this is among the first `count` pipelines of a purpose. */
  function take(purpose: string, count: number): boolean {
    const before = taken.get(purpose) ?? 0;
    taken.set(purpose, before + 1);
    return before < count;
  }
  const chosen = newestFirst.filter(pipeline => {
    const purposes = [deployed.has(pipeline.id)];
    if (isOnBranch(pipeline, defaultBranch)) {
      purposes.push(take('default branch', 1));
    }
    if (pipeline.status === 'success') {
      const schedule = scheduleOf.get(pipeline.id);
      const source =
        schedule === undefined
          ? `source ${pipeline.source} ${pipeline.name ?? ''}`
          : `schedule ${schedule}`;
      purposes.push(take(source, 3));
    }
    return purposes.includes(true);
  });
  return chosen
    .toSorted((a, b) => Number(deployed.has(b.id)) - Number(deployed.has(a.id)))
    .slice(0, limit);
}
