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

import type {
  FactResult,
  FactStatus,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { onlyReadable, type ReadableSet } from './readable';

/** For how many components a fact has a status. */
export type StatusRow = { factId: string; status: FactStatus; count: number };

/** PostgreSQL answers counts as text. */
type CountRow = { fact_id: string; status: FactStatus; count: string | number };

/** Counts components by fact and status. */
export async function countFactStatuses(
  knex: Knex,
  readable: ReadableSet,
): Promise<StatusRow[]> {
  const query = knex('fact')
    .groupBy('fact_id', 'status')
    .select('fact_id', 'status')
    .count({ count: '*' });
  const rows = (await onlyReadable(
    query,
    knex,
    'fact.component_ref',
    readable,
  )) as unknown as CountRow[];
  return rows.map(row => ({
    factId: row.fact_id,
    status: row.status,
    count: Number(row.count),
  }));
}

/** Attested facts that cease to count within a span of time, soonest first. */
export async function readExpiringAttestations(
  knex: Knex,
  readable: ReadableSet,
  options: { from: Date; to: Date; limit: number },
): Promise<{
  total: number;
  rows: { componentRef: string; fact: FactResult }[];
}> {
  const expiring = () =>
    onlyReadable(
      knex('fact')
        .where('origin', 'attested')
        .where('valid_until', '>', options.from.toISOString())
        .where('valid_until', '<=', options.to.toISOString()),
      knex,
      'fact.component_ref',
      readable,
    );
  const [{ total }] = await expiring().count({ total: '*' });
  const rows = await expiring()
    .orderBy(['valid_until', 'fact_id', 'component_ref'])
    .limit(options.limit)
    .select('component_ref', 'data');
  return {
    total: Number(total),
    rows: rows.map(row => ({
      componentRef: row.component_ref,
      fact: JSON.parse(row.data),
    })),
  };
}
