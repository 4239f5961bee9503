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
import { isPostgres } from './isPostgres';

/**
 * That a column has one of the values, which are one parameter however many
 * they are. They are either all text or all whole numbers.
 */
export function inList(
  knex: Knex,
  column: string,
  values: readonly string[] | readonly number[],
): Knex.Raw {
  if (!isPostgres(knex)) {
    return knex.raw('?? IN (SELECT value FROM json_each(?))', [
      column,
      JSON.stringify(values),
    ]);
  }
  // Of an array the planner knows the length, and takes the index for a few.
  const type = typeof values[0] === 'number' ? 'integer' : 'text';
  return knex.raw(`?? = ANY(?::${type}[])`, [column, values as string[]]);
}
