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

import type { ClassifiedRun } from '../../workflows/types';

/**
 * The names of a run's successful jobs that are linked by `needs`, over any
 * number of links, to one that trains, that one included. For what no
 * definition tells; empty where the CI system tells of no links.
 */
export function linkedRunJobs({ run, items }: ClassifiedRun): string[] {
  const jobs = run.jobs ?? [];
  const training = new Set(
    items
      .filter(({ classes }) => classes.includes('train'))
      .map(({ job }) => job.id),
  );
  const byName = new Map(jobs.map(({ id, name }) => [name, id]));
  const ids = new Set(jobs.map(({ id }) => id));
  const links = jobs.map(({ id, needs = [] }) => ({
    id,
    needs: needs.flatMap(need =>
      ids.has(need) ? need : (byName.get(need) ?? []),
    ),
  }));
  const linked = new Set(training);
  for (let before = -1; before !== linked.size;) {
    before = linked.size;
    for (const { id, needs } of links) {
      if (linked.has(id)) {
        for (const need of needs) linked.add(need);
      }
      if (needs.some(need => linked.has(need))) linked.add(id);
    }
  }
  // A matrix of trainings that wait for nothing is no graph.
  const inGraph = new Set(
    links.flatMap(({ id, needs }) => (needs.length > 0 ? [id, ...needs] : [])),
  );
  return jobs
    .filter(
      ({ id, conclusion }) =>
        linked.has(id) && inGraph.has(id) && conclusion === 'success',
    )
    .map(({ name }) => name);
}
