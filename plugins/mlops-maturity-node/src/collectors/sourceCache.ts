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
 * An answer of a source as it was understood, for the next sweep.
 *
 * @public
 */
export type CachedAnswer = {
  /** The validator to send as `If-None-Match`; absent when there was none. */
  etag?: string;
  /** The source can never answer otherwise: don't ask again. */
  settled?: boolean;
  /** JSON-serialisable; what the collector made of the answer's body. */
  value: unknown;
};

/**
 * The answers of earlier sweeps of one target, by request. Loaded before a
 * sweep and stored after it by the collection engine: entries that a sweep
 * neither read nor wrote are dropped.
 *
 * @public
 */
export class SourceCache {
  readonly #before: ReadonlyMap<string, CachedAnswer>;
  readonly #used = new Set<string>();
  readonly #written = new Map<string, CachedAnswer>();

  constructor(before: ReadonlyMap<string, CachedAnswer> = new Map()) {
    this.#before = before;
  }

  get(request: string): CachedAnswer | undefined {
    this.#used.add(request);
    return this.#written.get(request) ?? this.#before.get(request);
  }

  set(request: string, answer: CachedAnswer): void {
    this.#used.add(request);
    this.#written.set(request, answer);
  }

  /** What must be stored, and which requests were not made this time. */
  changes(): { written: Map<string, CachedAnswer>; unused: string[] } {
    return {
      written: this.#written,
      unused: [...this.#before.keys()].filter(key => !this.#used.has(key)),
    };
  }
}
