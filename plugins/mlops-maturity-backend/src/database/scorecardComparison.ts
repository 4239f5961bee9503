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
import { apart, distance, type ModelPair } from './apart';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Assessments against the first model, joined with those against the other. */
function pairs(knex: Knex, scope: ScorecardScope, pair: ModelPair) {
  const query = knex('assessment')
    .join(
      'assessment as other',
      'other.component_ref',
      'assessment.component_ref',
    )
    .where('assessment.model_id', pair.modelId)
    .where('other.model_id', pair.withModelId);
  return inScope(query, knex, 'assessment', scope);
}

/** How many components stand at each pair of levels. */
export async function countPairs(
  knex: Knex,
  scope: ScorecardScope,
  pair: ModelPair,
): Promise<{ level: number; withLevel: number; count: number }[]> {
  const rows = await pairs(knex, scope, pair)
    .groupBy('assessment.level', 'other.level')
    .select('assessment.level', { with_level: 'other.level' })
    .count({ count: '*' })
    .orderBy(['assessment.level', 'other.level']);
  return (rows as unknown as PairRow[]).map(row => ({
    level: Number(row.level),
    withLevel: Number(row.with_level),
    count: Number(row.count),
  }));
}

type PairRow = {
  level: number;
  with_level: number;
  count: string | number;
};

/** What blocks those that one of the models places lower, in that model. */
export async function countReasons(
  knex: Knex,
  scope: ScorecardScope,
  options: { pair: ModelPair; higher: boolean; limit: number },
): Promise<{ criterionId: string; blocked: number }[]> {
  const { pair, higher, limit } = options;
  const rows = await knex('blocker')
    .where('blocker.model_id', higher ? pair.withModelId : pair.modelId)
    .whereIn(
      'blocker.component_ref',
      apart(pairs(knex, scope, pair), pair, higher).select(
        'assessment.component_ref',
      ),
    )
    .groupBy('blocker.criterion_id')
    .select('blocker.criterion_id')
    .count({ blocked: '*' })
    .orderBy([{ column: 'blocked', order: 'desc' }, 'criterion_id'])
    .limit(limit);
  return (rows as unknown as ReasonRow[]).map(row => ({
    criterionId: row.criterion_id,
    blocked: Number(row.blocked),
  }));
}

type ReasonRow = { criterion_id: string; blocked: string | number };

/** The components that the models place furthest apart. */
export async function readApart(
  knex: Knex,
  scope: ScorecardScope,
  options: { pair: ModelPair; higher: boolean; limit: number },
): Promise<
  { entityRef: string; title?: string; level: number; withLevel: number }[]
> {
  const { pair, higher, limit } = options;
  const { highest, withHighest } = pair;
  const rows = await apart(pairs(knex, scope, pair), pair, higher)
    .select(
      'assessment.component_ref',
      'assessment.title',
      'assessment.level',
      {
        with_level: 'other.level',
      },
    )
    .orderByRaw(`ABS${distance} DESC`, [withHighest, highest])
    .orderBy('assessment.component_ref')
    .limit(limit);
  return rows.map(
    (row: {
      component_ref: string;
      title: string | null;
      level: number;
      with_level: number;
    }) => ({
      entityRef: row.component_ref,
      ...(row.title && { title: row.title }),
      level: row.level,
      withLevel: row.with_level,
    }),
  );
}
