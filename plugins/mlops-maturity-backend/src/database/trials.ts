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
  AssessInput,
  FactResult,
  Waiver,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inList } from './inList';
import { authorshipOf } from './statements';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Components that are assessed against a model. */
export async function readTriedRefs(
  knex: Knex,
  scope: ScorecardScope,
  modelId: string,
): Promise<string[]> {
  const rows = await inScope(
    knex('assessment').where('assessment.model_id', modelId),
    knex,
    'assessment',
    scope,
  ).select('assessment.component_ref');
  return rows.map(row => row.component_ref);
}

/**
 * Components that would be assessed against a model that isn't loaded: assessed
 * ones, but those that chose other models.
 */
export async function readNewModelRefs(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; others: readonly string[] },
): Promise<string[]> {
  const { modelId, others } = options;
  const rows = await inScope(
    knex('component')
      .join('component_state', 'component_state.ref', 'component.ref')
      .whereNull('component.assessed_with')
      .whereNotNull('component_state.assessed_at'),
    knex,
    'component',
    scope,
  )
    .select('component.ref')
    // Few choose their models; the rest is long, and isn't looked at.
    .select(
      knex.raw(
        `CASE WHEN component.content LIKE '%"models":[%' THEN component.content END AS content`,
      ),
    );
  return rows
    .filter(({ content }) => {
      const wanted: string[] = content
        ? (JSON.parse(content).models ?? [])
        : [];
      const choosesOthers = wanted.some(id => others.includes(id));
      return wanted.includes(modelId) || !choosesOthers;
    })
    .map(({ ref }) => ref);
}

/** A component with what a model is tried on. */
export type TriedComponent = {
  component: { ref: string; title?: string };
  input: AssessInput;
  /** Its level stays as it is, since all of its code is archived. */
  frozen: boolean;
};

/** Components with their facts and waivers; few, as all is read at once. */
export async function readTriedComponents(
  knex: Knex,
  refs: readonly string[],
  options: { modelId: string; factIds: readonly string[] },
): Promise<TriedComponent[]> {
  const { modelId, factIds } = options;
  const components: ComponentRow[] = await knex('component')
    .leftJoin('assessment', join =>
      join
        .on('assessment.component_ref', 'component.ref')
        .andOnVal('assessment.model_id', modelId),
    )
    .whereRaw(inList(knex, 'component.ref', refs))
    .select('component.ref', 'component.uid', 'component.title')
    .select('component.lifecycle')
    // Within a text its quotes would be escaped.
    .select(
      knex.raw(
        `CASE WHEN assessment.data LIKE '%"frozen":true%' THEN 1 ELSE 0 END AS frozen`,
      ),
    );
  const facts = await readFactsOf(knex, refs, factIds);
  const waivers = await readWaiversOf(knex, refs, modelId);
  return components.map(({ ref, uid, title, lifecycle, frozen }) => ({
    component: { ref, ...(title !== null && { title }) },
    input: {
      facts: facts.get(ref) ?? new Map(),
      waivers: waivers.get(ownerKey(ref, uid)) ?? [],
      component: { ...(lifecycle !== null && { lifecycle }) },
    },
    frozen: Boolean(frozen),
  }));
}

type ComponentRow = {
  ref: string;
  uid: string;
  title: string | null;
  lifecycle: string | null;
  frozen: number;
};

async function readFactsOf(
  knex: Knex,
  refs: readonly string[],
  factIds: readonly string[],
): Promise<Map<string, Map<string, FactResult>>> {
  const rows = await knex('fact')
    .whereRaw(inList(knex, 'component_ref', refs))
    .whereRaw(inList(knex, 'fact_id', factIds))
    .select('component_ref', 'fact_id', 'data');
  const found = new Map<string, Map<string, FactResult>>();
  for (const { component_ref: ref, fact_id: id, data } of rows) {
    const own = found.get(ref) ?? new Map<string, FactResult>();
    found.set(ref, own.set(id, JSON.parse(data)));
  }
  return found;
}

async function readWaiversOf(
  knex: Knex,
  refs: readonly string[],
  modelId: string,
): Promise<Map<string, Waiver[]>> {
  const rows = await knex('waiver')
    .whereRaw(inList(knex, 'component_ref', refs))
    .where('model_id', modelId)
    .select();
  const found = new Map<string, Waiver[]>();
  for (const row of rows) {
    const key = ownerKey(row.component_ref, row.component_uid);
    const own = found.get(key) ?? [];
    found.set(key, own);
    own.push({
      modelId,
      criterionId: row.criterion_id,
      reason: row.reason,
      expiresAt: authorshipOf(row).until,
    });
  }
  return found;
}

/** An entity that is made again has none of the old one's waivers. */
function ownerKey(ref: string, uid: string): string {
  return `${ref} ${uid}`;
}
