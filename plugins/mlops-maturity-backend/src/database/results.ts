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
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { MlComponent } from '../entities/types';
import { inBatches, upsertRows } from './batches';
import { contentHash } from './contentHash';

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
    const hash = contentHash(fact);
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

/** Writes one assessment with the columns that the scorecard reads. */
export async function writeAssessment(
  tx: Knex,
  component: MlComponent,
  modelId: string,
  stored: StoredAssessment,
  options: {
    generation: number;
    assessedAt: string;
    hash: string;
    /** No source of the component could be read yet. */
    noData: boolean;
  },
): Promise<void> {
  const { assessment, published, target } = stored;
  await upsertRows(
    tx,
    'assessment',
    ['component_ref', 'model_id'],
    [
      {
        component_ref: component.ref,
        model_id: modelId,
        name: component.name,
        title: component.title ?? null,
        type: component.type ?? null,
        lifecycle: component.lifecycle ?? null,
        owner: component.owner ?? null,
        system: component.system ?? null,
        domain: component.domain ?? null,
        level: published.level,
        verified_level: assessment.verifiedLevel,
        potential_level: assessment.potentialLevel,
        target_level: target?.level ?? null,
        at_risk_since: published.atRiskSince ?? null,
        generation: options.generation,
        assessed_at: options.assessedAt,
        hash: options.hash,
        no_data: options.noData,
        data: JSON.stringify(stored),
      },
    ],
  );
  const own = { component_ref: component.ref, model_id: modelId };
  await replaceRows(
    tx,
    'blocker',
    own,
    assessment.blocking.map(criterionId => ({ criterion_id: criterionId })),
  );
  await replaceRows(tx, 'assessment_dimension', own, dimensionRows(assessment));
}

function dimensionRows({ dimensions, verifiedLevel }: Assessment) {
  const isBehind = dimensions.some(one => one.verifiedLevel > verifiedLevel);
  return dimensions.map(one => ({
    dimension: one.dimension,
    level: one.verifiedLevel,
    holds_back: isBehind && one.verifiedLevel <= verifiedLevel,
  }));
}

async function replaceRows(
  tx: Knex,
  table: string,
  own: { component_ref: string; model_id: string },
  rows: object[],
): Promise<void> {
  await tx(table).where(own).delete();
  for (const batch of inBatches(rows)) {
    await tx(table).insert(batch.map(row => ({ ...own, ...row })));
  }
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

/** Records a change of a published level; `to` is absent when it left. */
export async function writeTransition(
  tx: Knex,
  component: Pick<
    MlComponent,
    'ref' | 'uid' | 'owner' | 'system' | 'domain' | 'lifecycle' | 'type'
  >,
  transition: Omit<Transition, 'to' | 'cause'> & {
    to?: number;
    cause: Transition['cause'] | 'left';
    generation: number;
  },
): Promise<void> {
  await tx('transition')
    .where({
      component_ref: component.ref,
      component_uid: component.uid,
      model_id: transition.modelId,
    })
    .whereNull('ended_at')
    .update('ended_at', transition.at);
  await tx('transition').insert({
    component_ref: component.ref,
    component_uid: component.uid,
    model_id: transition.modelId,
    from_level: transition.from ?? null,
    to_level: transition.to ?? null,
    cause: transition.cause,
    at: transition.at,
    generation: transition.generation,
    owner: component.owner ?? null,
    system: component.system ?? null,
    domain: component.domain ?? null,
    lifecycle: component.lifecycle ?? null,
    type: component.type ?? null,
    criteria: JSON.stringify(transition.criteria),
  });
}

/** Records that a component isn't assessed any more against some models. */
export async function writeLeaving(
  tx: Knex,
  component: Parameters<typeof writeTransition>[1],
  left: readonly CurrentAssessment[],
  options: { at: string; generation: number },
): Promise<void> {
  for (const { modelId, published } of left) {
    await writeTransition(tx, component, {
      ...options,
      modelId,
      from: published.level,
      cause: 'left',
      criteria: [],
    });
  }
}
