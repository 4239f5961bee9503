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
import { tablesOf } from '../allRows';
import { liveAMonth } from './liveAMonth';

/** The statements that a version sends, and what they leave. */
export type Recording = {
  sql: string[];
  /** Each by its place in `sql`, with its parameters. */
  statements: [number, ...unknown[]][];
  /** How many rows each table has in the end. */
  rows: Record<string, number>;
};

/** Records what this version writes and reads, in a database of its own. */
export async function recordStatements(knex: Knex): Promise<Recording> {
  const sql: string[] = [];
  const statements: Recording['statements'] = [];
  const record = (query: { sql: string; bindings?: unknown[] }) => {
    // Not the ends of transactions.
    if (!/^(select|insert|update|delete|with)/i.test(query.sql)) return;
    if (!sql.includes(query.sql)) sql.push(query.sql);
    statements.push([sql.indexOf(query.sql), ...(query.bindings ?? [])]);
  };
  knex.on('query', record);
  await liveAMonth(knex);
  knex.off('query', record);
  return { sql, statements, rows: await countRows(knex) };
}

export async function countRows(knex: Knex): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const table of await tablesOf(knex)) {
    const [{ count }] = await knex(table).count({ count: '*' });
    rows[table] = Number(count);
  }
  return rows;
}
