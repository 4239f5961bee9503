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

const rowsPerStatement = 50;

/** Cuts a list into pieces that one statement can take. */
export function inBatches<T>(
  items: readonly T[],
  size = rowsPerStatement,
): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    batches.push(items.slice(start, start + size));
  }
  return batches;
}

/** Inserts rows, replacing those with the same key. */
export async function upsertRows(
  knex: Knex,
  table: string,
  key: string[],
  rows: object[],
): Promise<void> {
  for (const batch of inBatches(rows)) {
    await knex(table).insert(batch).onConflict(key).merge();
  }
}
