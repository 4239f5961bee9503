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

import type { ObservationKind } from '../observations';
import { toGap, type SourceError } from './http';
import type { CollectionGap, GapCode } from './types';

/**
 * Something that a collector reads, in words for the person who sees that it
 * couldn't be read.
 *
 * @public
 */
export type SourceEndpoint = {
  /** In a sentence, after "GitHub refuses": `the workflow runs`. */
  words: string;
  /** The permission or scope that the credentials need for it. */
  permission?: string;
  /** What isn't known completely when it fails. */
  kinds: readonly ObservationKind[];
  /**
   * What is told otherwise while it fails for a time, such as the runs that
   * are only looked at because a deployment names them. Where the credentials
   * don't reach it, or it is past a limit, these stand on their own.
   */
  affects?: readonly ObservationKind[];
};

/** Failures after which the source will answer again by itself. */
const passing: readonly GapCode[] = ['rate-limited', 'unavailable', 'invalid'];

/**
 * Turns failed requests of one sweep into gaps, each told once.
 *
 * @public
 */
export class GapRecorder {
  readonly #source: string;
  readonly #gaps = new Map<string, CollectionGap>();

  /** @param source - what is read, for a person: `GitHub` */
  constructor(source: string) {
    this.#source = source;
  }

  get gaps(): CollectionGap[] {
    return [...this.#gaps.values()];
  }

  add(gap: CollectionGap): void {
    const id = `${gap.code} ${gap.message}`;
    const kinds = new Set<ObservationKind>([
      ...(this.#gaps.get(id)?.kinds ?? []),
      ...gap.kinds,
    ]);
    this.#gaps.set(id, { ...gap, kinds: [...kinds] });
  }

  /**
   * What `read` returns, or undefined and a gap when the source fails it.
   *
   * @throws what isn't about the source: the reason of the abort signal, bugs
   */
  async attempt<Value>(
    endpoint: SourceEndpoint,
    read: () => Promise<Value>,
  ): Promise<Value | undefined> {
    try {
      return await read();
    } catch (error) {
      const { kinds, affects = [] } = endpoint;
      const gap = toGap(error, [...kinds], cause =>
        this.#explain(endpoint, cause),
      );
      this.add(
        passing.includes(gap.code)
          ? { ...gap, kinds: [...kinds, ...affects] }
          : gap,
      );
      return undefined;
    }
  }

  /** The same for many, at once; those that failed are left out. */
  async attemptEach<Item, Value>(
    endpoint: SourceEndpoint,
    items: Iterable<Item>,
    read: (item: Item) => Promise<Value>,
  ): Promise<Value[]> {
    // All must have ended before anything is thrown: nothing may go on
    // sending requests after the sweep.
    const settled = await Promise.allSettled(
      Array.from(items, item => this.attempt(endpoint, () => read(item))),
    );
    const values: Value[] = [];
    for (const result of settled) {
      if (result.status === 'rejected') {
        throw result.reason;
      }
      if (result.value !== undefined) {
        values.push(result.value);
      }
    }
    return values;
  }

  #explain(endpoint: SourceEndpoint, error: SourceError): string {
    const { words, permission } = endpoint;
    const status = error.status ? ` (status ${error.status})` : '';
    if (error.code === 'rate-limited') {
      return `${this.#source}'s rate limit is used up; the rest is read when it allows.`;
    }
    if (error.status === 401) {
      return `${this.#source} refuses the credentials${status}.`;
    }
    if (error.code === 'forbidden') {
      const needs = permission ? `: the credentials need "${permission}"` : '';
      return `${this.#source} refuses ${words}${status}${needs}.`;
    }
    if (error.code === 'not-found') {
      const lacks = permission
        ? `, or the credentials lack "${permission}"`
        : '';
      return `${this.#source} doesn't show ${words}${status}: not there${lacks}.`;
    }
    return `Couldn't read ${words} from ${this.#source}: ${error.message}.`;
  }
}
