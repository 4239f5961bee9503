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

import type { ClassifiedJob, ClassifiedWorkflow } from '../../workflows/types';

/**
 * The jobs of a workflow that are linked by `needs`, over any number of
 * links, to one that trains, that one included; empty where none trains.
 */
export function linkedJobs({ jobs }: ClassifiedWorkflow): ClassifiedJob[] {
  const linked = new Set(
    jobs
      .filter(
        job =>
          job.classes.includes('train') ||
          job.steps.some(step => step.classes.includes('train')),
      )
      .map(({ id }) => id),
  );
  for (let before = -1; before !== linked.size;) {
    before = linked.size;
    for (const { id, needs } of jobs) {
      if (linked.has(id)) {
        for (const need of needs) linked.add(need);
      }
      if (needs.some(need => linked.has(need))) linked.add(id);
    }
  }
  return jobs.filter(({ id }) => linked.has(id));
}
