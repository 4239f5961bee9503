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

import { timestamp } from './links';
import type { Run } from '../world/types';

/**
 * The runs that a query asks for. `status` may be a status or a conclusion, as
 * on GitHub; and a filtered list ends after 1,000.
 */
export function filterRuns(runs: Run[], query: URLSearchParams): Run[] {
  const event = query.get('event');
  const branch = query.get('branch');
  const status = query.get('status');
  const sha = query.get('head_sha');
  const actor = query.get('actor');
  const created = query.get('created');
  const found = runs.filter(
    run =>
      (!event || run.event === event) &&
      (!branch || run.branch === branch) &&
      (!status || status === 'completed' || run.conclusion === status) &&
      (!sha || run.commit.sha === sha) &&
      (!actor || run.actor === actor) &&
      (!created || isCreated(timestamp(run.startedAt), created)),
  );
  const filtered = event ?? branch ?? status ?? sha ?? actor ?? created;
  return filtered ? found.slice(0, 1000) : found;
}

/** GitHub's date search: `>=2026-10-01`, `2026-10-01..2026-11-01`, `*..x`. */
function isCreated(at: string, condition: string): boolean {
  const range = /^([^.]+)\.\.([^.]+)$/.exec(condition);
  if (range) {
    return (
      (range[1] === '*' || at >= range[1]) &&
      (range[2] === '*' || at.slice(0, range[2].length) <= range[2])
    );
  }
  const [, operator, date] = /^(>=|<=|>|<)?(.*)$/.exec(condition) ?? [];
  const same = at.slice(0, date.length);
  switch (operator) {
    case '>=':
      return same >= date;
    case '<=':
      return same <= date;
    case '>':
      return same > date;
    case '<':
      return same < date;
    default:
      return same === date;
  }
}
