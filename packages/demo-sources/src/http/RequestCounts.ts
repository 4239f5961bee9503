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

/**
 * How often what was asked for, by endpoint and status.
 *
 * @public
 */
export type CountedRequests = {
  /** All requests to the stand-ins; its own pages don't count. */
  total: number;
  /** For example `GET /repos/{owner}/{repo}/actions/runs` → `200` → 3. */
  endpoints: Record<string, Record<string, number>>;
  /** For example `tarnwick/parcel-eta` → `304` → 7. */
  repositories: Record<string, Record<string, number>>;
};

/** Counts requests, so that a test can say how many a sweep makes. */
export class RequestCounts {
  #total = 0;
  #endpoints = new Map<string, Map<string, number>>();
  #repositories = new Map<string, Map<string, number>>();

  count(endpoint: string, repository: string | undefined, status: number) {
    this.#total += 1;
    increase(this.#endpoints, endpoint, status);
    if (repository !== undefined) {
      increase(this.#repositories, repository, status);
    }
  }

  reset() {
    this.#total = 0;
    this.#endpoints.clear();
    this.#repositories.clear();
  }

  toJSON(): CountedRequests {
    return {
      total: this.#total,
      endpoints: plain(this.#endpoints),
      repositories: plain(this.#repositories),
    };
  }
}

function increase(
  counts: Map<string, Map<string, number>>,
  key: string,
  status: number,
) {
  const statuses = counts.get(key) ?? new Map<string, number>();
  statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
  counts.set(key, statuses);
}

function plain(counts: Map<string, Map<string, number>>) {
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, statuses]) => [key, Object.fromEntries(statuses)]),
  );
}
