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

import type { Knex } from 'knex';
import { readVersions, type ClaimTable } from '../database/claims';

const pollMs = 150;

/**
 * Waits until what was asked for of some rows is done, whichever replica does
 * it, or the time is up; the work goes on in either case.
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
  },
): Promise<void> {
  const asked = await readVersions(knex, table, keys);
  options.wake();
  while (Date.now() < options.deadline) {
    const now = await readVersions(knex, table, keys);
    const isDone = [...now].every(
      ([key, { done }]) => done >= (asked.get(key)?.wanted ?? 0),
    );
    if (isDone) return;
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, pollMs);
  });
}
