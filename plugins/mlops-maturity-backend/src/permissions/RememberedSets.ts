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

export type RememberedSetsOptions = {
  /** How long a set is remembered. */
  forMs: number;
  /** How many refs all sets together may have. */
  mostRefs: number;
  clock?: () => number;
};

type Remembered = { until: number; refs: Promise<string[]>; size: number };

/**
 * Remembers sets of refs for a while, within a bound on their sum: at most
 * those that were asked for last. Who asks while a set is computed gets the
 * same one.
 */
export class RememberedSets {
  readonly #options: RememberedSetsOptions;
  readonly #clock: () => number;
  /** In the order of their last use. */
  readonly #sets = new Map<string, Remembered>();
  #size = 0;

  constructor(options: RememberedSetsOptions) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
  }

  /** How many refs are remembered in all. */
  get size(): number {
    return this.#size;
  }

  /** What is remembered; undefined where nothing is any more. */
  get(key: string): Promise<string[]> | undefined {
    const known = this.#sets.get(key);
    if (!known) return undefined;
    this.#forget(key, known);
    if (known.until <= this.#clock()) return undefined;
    this.#keep(key, known);
    return known.refs;
  }

  /** Remembers a set from now on; one that fails isn't remembered. */
  set(key: string, refs: Promise<string[]>): void {
    const before = this.#sets.get(key);
    if (before) this.#forget(key, before);
    const until = this.#clock() + this.#options.forMs;
    const remembered = { until, refs, size: 0 };
    this.#keep(key, remembered);
    refs.then(
      ({ length }) => this.#grow(key, remembered, length),
      () => this.#forget(key, remembered),
    );
  }

  #grow(key: string, remembered: Remembered, size: number): void {
    // By now a later question may have taken its place.
    if (this.#sets.get(key) !== remembered) return;
    // A set of nothing takes room too.
    remembered.size = Math.max(1, size);
    this.#size += remembered.size;
    const now = this.#clock();
    for (const [oldest, one] of this.#sets) {
      const isOver = this.#size > this.#options.mostRefs;
      if (isOver || one.until <= now) this.#forget(oldest, one);
    }
  }

  #keep(key: string, remembered: Remembered): void {
    this.#sets.set(key, remembered);
    this.#size += remembered.size;
  }

  #forget(key: string, remembered: Remembered): void {
    if (this.#sets.get(key) !== remembered) return;
    this.#sets.delete(key);
    this.#size -= remembered.size;
  }
}
