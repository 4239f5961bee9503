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

import type { StatedAttestation } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { upsertRows } from './batches';
import {
  authorColumns,
  authorshipOf,
  ownerColumns,
  type StatementOwner,
} from './statements';

/** What people stated of a component's facts through the API, by fact. */
export async function readStatedAttestations(
  knex: Knex,
  owner: StatementOwner,
): Promise<StatedAttestation[]> {
  const rows = await knex('attestation')
    .where(ownerColumns(owner))
    .orderBy('fact_id')
    .select();
  return rows.map(row => ({
    factId: row.fact_id,
    status: row.status,
    note: row.note,
    ...authorshipOf(row),
  }));
}

/** Writes what is stated of a fact, in place of what was. */
export async function writeStatedAttestation(
  tx: Knex,
  owner: StatementOwner,
  stated: StatedAttestation,
): Promise<void> {
  await upsertRows(
    tx,
    'attestation',
    ['component_ref', 'component_uid', 'fact_id'],
    [
      {
        ...ownerColumns(owner),
        fact_id: stated.factId,
        status: stated.status,
        note: stated.note,
        ...authorColumns(stated),
      },
    ],
  );
}

/** Removes what is stated of a fact. */
export async function removeStatedAttestation(
  tx: Knex,
  owner: StatementOwner,
  factId: string,
): Promise<void> {
  await tx('attestation')
    .where({ ...ownerColumns(owner), fact_id: factId })
    .delete();
}
