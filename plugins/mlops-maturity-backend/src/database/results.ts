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
  Assessment,
  FactResult,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { MlComponent } from '../entities/types';
import { inBatches, upsertRows } from './batches';
import { builtHash } from './contentHash';

/** What is stored of an assessment; the model is added when it is read. */
export type StoredAssessment = Omit<ModelAssessment, 'model' | 'assessedAt'>;

/** Where a component's assessments against each model are kept. */
export const assessmentTables = [
  'assessment',
  'assessment_dimension',
  'blocker',
];

/** An assessment as it stands in the database. */
export type CurrentAssessment = StoredAssessment & {
  modelId: string;
  generation: number;
  assessedAt: string;
  hash: string;
};

/** A component's assessments, one per model. */
export async function readAssessments(
  knex: Knex,
  componentRef: string,
): Promise<CurrentAssessment[]> {
  const rows = await knex('assessment')
    .where('component_ref', componentRef)
    .select('model_id', 'generation', 'assessed_at', 'hash', 'data');
  return rows.map(row => ({
    ...JSON.parse(row.data),
    modelId: row.model_id,
    generation: row.generation,
    assessedAt: row.assessed_at,
    hash: row.hash,
  }));
}

/** A component's facts, by id. */
export async function readFacts(
  knex: Knex,
  componentRef: string,
): Promise<FactResult[]> {
  const rows = await knex('fact')
    .where('component_ref', componentRef)
    .orderBy('fact_id')
    .select('data');
  return rows.map(row => JSON.parse(row.data));
}

/** Facts that count now and cease to before `before`, soonest first. */
export async function readExpiringFacts(
  knex: Knex,
  componentRef: string,
  before: Date,
): Promise<FactResult[]> {
  const rows = await knex('fact')
    .where('component_ref', componentRef)
    .whereIn('status', ['pass', 'partial'])
    .where('valid_until', '<=', before.toISOString())
    .orderBy(['valid_until', 'fact_id'])
    .select('data');
  return rows.map(row => JSON.parse(row.data));
}

/** Writes the facts that changed, and drops those that are no facts any more. */
export async function writeFacts(
  tx: Knex,
  componentRef: string,
  facts: Iterable<FactResult>,
): Promise<number> {
  const before = await tx('fact')
    .where('component_ref', componentRef)
    .select('fact_id', 'hash', 'origin');
  const known = new Map(before.map(row => [row.fact_id, row]));
  const changed = [];
  for (const fact of facts) {
    const hash = builtHash(fact);
    const row = known.get(fact.factId);
    // Who wrote the row may not have known of the column.
    if (row?.hash !== hash || row.origin !== fact.origin) {
      changed.push({
        component_ref: componentRef,
        fact_id: fact.factId,
        status: fact.status,
        origin: fact.origin,
        valid_until: fact.validUntil ?? null,
        hash,
        data: JSON.stringify(fact),
      });
    }
    known.delete(fact.factId);
  }
  await upsertRows(tx, 'fact', ['component_ref', 'fact_id'], changed);
  const gone = [...known.keys()];
  for (const batch of inBatches(gone)) {
    await tx('fact')
      .where('component_ref', componentRef)
      .whereIn('fact_id', batch)
      .delete();
  }
  return changed.length + gone.length;
}

/** What is written of a component's assessment against a model. */
export type AssessmentToWrite = {
  modelId: string;
  stored: StoredAssessment;
  hash: string;
};

/** Writes assessments with the columns that the scorecard reads. */
export async function writeAssessments(
  tx: Knex,
  component: MlComponent,
  assessments: readonly AssessmentToWrite[],
  options: {
    generation: number;
    assessedAt: string;
    /** No source of the component could be read yet. */
    noData: boolean;
  },
): Promise<void> {
  if (assessments.length === 0) return;
  await upsertRows(
    tx,
    'assessment',
    ['component_ref', 'model_id'],
    assessments.map(({ modelId, stored, hash }) => ({
      component_ref: component.ref,
      model_id: modelId,
      name: component.name,
      title: component.title ?? null,
      type: component.type ?? null,
      lifecycle: component.lifecycle ?? null,
      owner: component.owner ?? null,
      system: component.system ?? null,
      domain: component.domain ?? null,
      level: stored.published.level,
      verified_level: stored.assessment.verifiedLevel,
      potential_level: stored.assessment.potentialLevel,
      target_level: stored.target?.level ?? null,
      at_risk_since: stored.published.atRiskSince ?? null,
      generation: options.generation,
      assessed_at: options.assessedAt,
      hash,
      no_data: options.noData,
      data: JSON.stringify(stored),
    })),
  );
  const rowsOf = (rows: (assessment: Assessment) => object[]) =>
    assessments.flatMap(({ modelId, stored }) =>
      rows(stored.assessment).map(row => ({
        component_ref: component.ref,
        model_id: modelId,
        ...row,
      })),
    );
  const replaced = {
    blocker: rowsOf(blockerRows),
    assessment_dimension: rowsOf(dimensionRows),
  };
  const models = assessments.map(({ modelId }) => modelId);
  for (const [table, rows] of Object.entries(replaced)) {
    await tx(table)
      .where('component_ref', component.ref)
      .whereIn('model_id', models)
      .delete();
    for (const batch of inBatches(rows)) await tx(table).insert(batch);
  }
}

function blockerRows({ blocking, criteria }: Assessment) {
  const outcomes = new Map(
    criteria.map(({ criterionId, outcome }) => [criterionId, outcome]),
  );
  return blocking.map(criterionId => ({
    criterion_id: criterionId,
    outcome: outcomes.get(criterionId) ?? null,
  }));
}

/** The lowest dimensions hold back, unless nothing blocks: at the top. */
function dimensionRows({ dimensions, verifiedLevel, blocking }: Assessment) {
  return dimensions.map(one => ({
    dimension: one.dimension,
    level: one.verifiedLevel,
    holds_back: blocking.length > 0 && one.verifiedLevel <= verifiedLevel,
  }));
}

/** Removes assessments against models that are not used for it any more. */
export async function removeAssessments(
  tx: Knex,
  componentRef: string,
  modelIds: string[],
): Promise<void> {
  for (const table of assessmentTables) {
    await tx(table)
      .where('component_ref', componentRef)
      .whereIn('model_id', modelIds)
      .delete();
  }
}
