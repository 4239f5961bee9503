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

export type RepeatedFailuresOptions = {
  /** After so long a failure is told again although it never ended. */
  forgetAfterMs?: number;
  clock?: () => number;
};

type Failure = { toldAt: number; items: Set<string | number> };

const dayMs = 86_400_000;

/**
 * Tells changes of state from repetition, so that what goes on failing is one
 * line of the log: per place where it fails and way in which it does, however
 * many items it is about.
 */
export class RepeatedFailures {
  readonly #forgetAfterMs: number;
  readonly #clock: () => number;
  /** By place, then by what is wrong. */
  readonly #failing = new Map<string, Map<string, Failure>>();

  constructor(options: RepeatedFailuresOptions = {}) {
    this.#forgetAfterMs = options.forgetAfterMs ?? dayMs;
    this.#clock = options.clock ?? Date.now;
  }

  /** Notes that an item failed; true where that is news. */
  failed(place: string, item: string | number, problem: string): boolean {
    const problems = this.#failing.get(place) ?? new Map<string, Failure>();
    this.#failing.set(place, problems);
    for (const [other, { items }] of problems) {
      if (other === problem || !items.delete(item)) continue;
      if (items.size === 0) problems.delete(other);
    }
    const now = this.#clock();
    const known = problems.get(problem);
    const isNews = !known || now - known.toldAt >= this.#forgetAfterMs;
    const failure = isNews ? { toldAt: now, items: new Set([item]) } : known;
    failure.items.add(item);
    problems.set(problem, failure);
    return isNews;
  }

  /** Notes that an item works; true where it was the last that failed there. */
  worked(place: string, item: string | number): boolean {
    const problems = this.#failing.get(place);
    if (!problems) return false;
    let wasFailing = false;
    for (const [problem, { items }] of problems) {
      wasFailing = items.delete(item) || wasFailing;
      if (items.size === 0) problems.delete(problem);
    }
    if (problems.size > 0) return false;
    this.#failing.delete(place);
    return wasFailing;
  }
}
