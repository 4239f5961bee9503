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
import type { Usage } from './PortalOptions';

/** Due times, tasks, signs of life, and what sources answered before. */
const moving = /_state$|^backstage_|^knex_|^rule_set$|^source_answer$/;

/** Has a client's statements counted, and the rows that it writes. */
export function countStatements(
  knex: Knex,
  plugin: string,
  usage: Pick<Usage, 'statements' | 'rowsWritten'>,
): void {
  usage.statements[plugin] = 0;
  knex.on('query', () => {
    usage.statements[plugin] += 1;
  });
  if (plugin !== 'mlops-maturity') return;
  knex.on('query-response', (response, { sql }: { sql: string }) => {
    const table =
      /^\s*(?:insert(?: or \w+)? into|update|delete from) ["`](\w+)/i.exec(
        sql,
      )?.[1];
    if (!table || moving.test(table)) return;
    usage.rowsWritten += rowsOf(response);
  });
}

/** PostgreSQL tells the rows, and SQLite's driver changes or returned rows. */
function rowsOf(response: unknown): number {
  if (typeof response === 'number') return response;
  if (Array.isArray(response)) return response.length;
  const { rowCount, changes } = response as {
    rowCount?: number;
    changes?: number;
  };
  return rowCount ?? changes ?? 0;
}
