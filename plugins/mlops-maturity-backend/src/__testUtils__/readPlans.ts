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
import { isPostgres } from '../database/isPostgres';

/** How a statement reads a table: `Seq Scan` and the like, or SQLite's words. */
export type TableRead = { table: string; how: string; isWhole: boolean };

type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
};

/** How the database reads its tables for the statements that something sends. */
export async function readPlans(
  knex: Knex,
  run: () => Promise<unknown>,
): Promise<TableRead[]> {
  const sent: { sql: string; bindings: Knex.RawBinding[] }[] = [];
  const record = (query: (typeof sent)[0]) => sent.push(query);
  knex.on('query', record);
  await run();
  knex.off('query', record);
  const reads: TableRead[] = [];
  for (const { sql, bindings } of sent) {
    if (!/^(select|insert|update|delete|with)/i.test(sql)) continue;
    reads.push(...(await explained(knex, sql, bindings)));
  }
  return reads;
}

async function explained(
  knex: Knex,
  sql: string,
  bindings: Knex.RawBinding[],
): Promise<TableRead[]> {
  if (isPostgres(knex)) {
    const { rows } = await knex.raw(
      `EXPLAIN (FORMAT JSON) ${sql.replace(/\$\d+/g, '?')}`,
      bindings,
    );
    return ofNode(rows[0]['QUERY PLAN'][0].Plan);
  }
  const rows: { detail: string }[] = await knex.raw(
    `EXPLAIN QUERY PLAN ${sql}`,
    bindings,
  );
  return rows.flatMap(({ detail }) => {
    const [, how, table] = /^(SCAN|SEARCH) (\w+)/.exec(detail) ?? [];
    return how ? [{ table, how: detail, isWhole: how === 'SCAN' }] : [];
  });
}

function ofNode(node: PlanNode): TableRead[] {
  const how = node['Node Type'];
  const table = node['Relation Name'];
  const own = table
    ? [
        {
          table,
          how: `${how} ${node['Index Name'] ?? ''}`.trim(),
          isWhole: how === 'Seq Scan',
        },
      ]
    : [];
  return [...own, ...(node.Plans ?? []).flatMap(ofNode)];
}
