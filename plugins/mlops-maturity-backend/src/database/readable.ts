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

/** Which components a caller may read: all, or those with the given refs. */
export type ReadableSet = 'all' | { refs: string[] };

/**
 * Limits a query to what a caller may read. The refs are one parameter however
 * many they are: a list of parameters has a limit, and a plan per length.
 */
export function onlyReadable<Query extends Knex.QueryBuilder>(
  query: Query,
  knex: Knex,
  column: string,
  readable: ReadableSet,
): Query {
  if (readable === 'all') return query;
  const { refs } = readable;
  if (isPostgres(knex)) {
    // Unlike JSON, it tells the planner how many there are.
    query.whereRaw('?? IN (SELECT unnest(?::text[]))', [column, refs]);
  } else {
    query.whereRaw('?? IN (SELECT value FROM json_each(?))', [
      column,
      JSON.stringify(refs),
    ]);
  }
  return query;
}
