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

import {
  toInstantSince1970,
  toText,
  type JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Dag, KubeflowTask } from '../api/schemas';
import { toConclusion } from './toConclusion';

const maxJobs = 200;

/** What the engine runs around the tasks of a person. */
const machinery =
  /^(root|executor|.*-driver|system-.*|exit-handler-.*|iteration-.*|.*\(\d+\))$/;

/**
 * The tasks of a run as jobs. A run also tells of drivers and other machinery:
 * with the pipeline's definition its tasks are those that it names, without
 * it, those that aren't called like machinery.
 */
export function toJobs(
  tasks: readonly KubeflowTask[],
  dag: Dag | undefined,
): JobData[] {
  const newest = new Map<string, KubeflowTask>();
  for (const task of tasks) {
    const name = task.display_name ?? '';
    const known = newest.get(name);
    // A task that was tried again is listed for each time.
    if (!known || (task.end_time ?? '') > (known.end_time ?? '')) {
      newest.set(name, task);
    }
  }
  const named = Object.keys(dag ?? {}).filter(name => newest.has(name));
  const names =
    named.length > 0
      ? named
      : [...newest.keys()].filter(name => name && !machinery.test(name));
  return names.slice(0, maxJobs).map(name => {
    const task = newest.get(name)!;
    return {
      id: toText(task.task_id, 200) ?? name,
      name: toText(name, 200) ?? 'unnamed',
      conclusion: toConclusion(task.state),
      startedAt:
        toInstantSince1970(task.start_time) ??
        toInstantSince1970(task.create_time),
      finishedAt: toInstantSince1970(task.end_time),
      steps: [],
      ...(dag && Object.hasOwn(dag, name) ? { needs: dag[name] } : {}),
    };
  });
}
