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

import type { StatedWaiver } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { upsertRows } from './batches';
import {
  authorColumns,
  authorshipOf,
  ownerColumns,
  type StatementOwner,
} from './statements';

/** What a waiver is for. */
export type WaivedCriterion = Pick<StatedWaiver, 'modelId' | 'criterionId'>;

/** A component's waivers, by model and criterion. */
export async function readStatedWaivers(
  knex: Knex,
  owner: StatementOwner,
): Promise<StatedWaiver[]> {
  const rows = await knex('waiver')
    .where(ownerColumns(owner))
    .orderBy(['model_id', 'criterion_id'])
    .select();
  return rows.map(row => ({
    modelId: row.model_id,
    criterionId: row.criterion_id,
    reason: row.reason,
    ...authorshipOf(row),
  }));
}

/** Writes a waiver, in place of the one there was. */
export async function writeStatedWaiver(
  tx: Knex,
  owner: StatementOwner,
  stated: StatedWaiver,
): Promise<void> {
  await upsertRows(
    tx,
    'waiver',
    ['component_ref', 'component_uid', 'model_id', 'criterion_id'],
    [
      {
        ...ownerColumns(owner),
        model_id: stated.modelId,
        criterion_id: stated.criterionId,
        reason: stated.reason,
        ...authorColumns(stated),
      },
    ],
  );
}

/** Removes a waiver. */
export async function removeStatedWaiver(
  tx: Knex,
  owner: StatementOwner,
  { modelId, criterionId }: WaivedCriterion,
): Promise<void> {
  await tx('waiver')
    .where({
      ...ownerColumns(owner),
      model_id: modelId,
      criterion_id: criterionId,
    })
    .delete();
}
