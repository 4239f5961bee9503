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

import { isCompleted, isOnBranch, type AzureBuild } from './azureBuild';
import { toRunTrigger } from './toRunTrigger';

/**
 * The runs whose jobs are worth a request: those behind deployments, and of
 * each pipeline the newest that ended on the default branch, the newest three
 * that succeeded, and the newest two that succeeded on a schedule or three by
 * an event from outside.
 *
 * @param deployed - ids of runs that made deployments
 * @param defaultBranch - absent where the code lives elsewhere
 */
export function buildsToInspect(
  builds: Iterable<AzureBuild>,
  deployed: ReadonlySet<number>,
  defaultBranch: string | undefined,
  limit: number,
): AzureBuild[] {
  const newestFirst = [...builds]
    .filter(isCompleted)
    .toSorted((a, b) => b.id - a.id);
  const taken = new Map<string, number>();

  /** Whether this is among the first `count` runs of a purpose. */
  function take(purpose: string, build: AzureBuild, count: number): boolean {
    const key = `${purpose} ${build.definition.id}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before < count;
  }

  const chosen = newestFirst.filter(build => {
    const trigger = toRunTrigger(build);
    const isDefault =
      defaultBranch === undefined
        ? trigger !== 'pull_request'
        : isOnBranch(build, defaultBranch);
    const purposes = [
      deployed.has(build.id),
      isDefault && take('default branch', build, 1),
    ];
    if (build.result === 'succeeded' || build.result === 'partiallySucceeded') {
      purposes.push(
        take('success', build, 3),
        trigger === 'schedule' && take('schedule', build, 2),
        trigger === 'event' && take('event', build, 3),
      );
    }
    return purposes.includes(true);
  });
  return chosen
    .toSorted((a, b) => Number(deployed.has(b.id)) - Number(deployed.has(a.id)))
    .slice(0, limit);
}
