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
  toGap,
  type CollectionGap,
  type ObservationKind,
  type SourceError,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints, type EndpointName } from './endpoints';

/** Turns failed requests of one sweep into gaps, each told once. */
export class GapRecorder {
  readonly #gaps = new Map<string, CollectionGap>();

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

  /** What `read` returns, or undefined and a gap when the source fails it. */
  async attempt<Value>(
    endpoint: EndpointName,
    read: () => Promise<Value>,
  ): Promise<Value | undefined> {
    try {
      return await read();
    } catch (error) {
      const { kinds } = endpoints[endpoint];
      this.add(toGap(error, [...kinds], cause => explain(endpoint, cause)));
      return undefined;
    }
  }

  /** The same for many, at once; those that failed are left out. */
  async attemptEach<Item, Value>(
    endpoint: EndpointName,
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
}

function explain(endpoint: EndpointName, error: SourceError): string {
  const { words, permission } = endpoints[endpoint];
  const status = error.status ? ` (status ${error.status})` : '';
  if (error.code === 'rate-limited') {
    return "GitHub's rate limit is used up; the rest is read when it allows.";
  }
  if (error.status === 401) {
    return `GitHub refuses the credentials${status}.`;
  }
  if (error.code === 'forbidden') {
    return `GitHub refuses ${words}${status}: the token or app needs the permission "${permission}".`;
  }
  if (error.code === 'not-found') {
    return `GitHub doesn't show ${words}${status}: not there, or the token or app lacks the permission "${permission}".`;
  }
  return `Couldn't read ${words} from GitHub: ${error.message}.`;
}
