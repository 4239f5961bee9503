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

import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { readVersions, type ClaimTable } from '../database/claims';

const pollMs = 150;

/**
 * Waits until what was asked for of some rows is done, whichever replica does
 * it, or the time is up, or the backend stops; the work goes on in any case.
 */
export async function waitUntilDone<Key extends string | number>(
  knex: Knex,
  table: ClaimTable,
  keys: Key[],
  options: {
    /** Makes this replica look for due work now. */
    wake: () => void;
    /** In milliseconds since 1970. */
    deadline: number;
    /** Ends the waiting, when the backend stops. */
    signal?: AbortSignal;
  },
): Promise<void> {
  const { wake, deadline, signal } = options;
  const asked = await readVersions(knex, table, keys);
  wake();
  while (Date.now() < deadline && !signal?.aborted) {
    const now = await readVersions(knex, table, keys);
    const isDone = [...now].every(
      ([key, { done }]) => done >= (asked.get(key)?.wanted ?? 0),
    );
    if (isDone) return;
    // It rejects for nothing but the signal, which ends the loop.
    await pause(pollMs, undefined, { signal }).catch(() => {});
  }
}
