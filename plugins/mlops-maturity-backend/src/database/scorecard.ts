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

import type { ScorecardGrouping } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Components at one level of one model, of one group. */
export type LevelRow = {
  modelId: string;
  group?: string;
  level: number;
  count: number;
  production: number;
  withTarget: number;
  reached: number;
  undecided: number;
  atRisk: number;
  noData: number;
};

/** PostgreSQL answers sums and counts as text. */
type Counted = string | number;

type CountRow = {
  model_id: string | null;
  grouping_value?: string | null;
  level: number;
  count: Counted;
  production: Counted;
  with_target: Counted;
  reached: Counted;
  undecided: Counted;
  at_risk: Counted;
  no_data: Counted;
};

/** Counts components by model and level. */
export async function countByLevel(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId?: string },
): Promise<LevelRow[]> {
  const rows = await levelCounts(knex, scope, options);
  return (rows as unknown as CountRow[]).map(asLevelRow);
}

/**
 * Counts ML components, those that were never assessed, and the others by model
 * and level, in one statement. With `groupBy` they are counted by what they say
 * themselves of where they belong: groups above an owner aren't known here.
 */
export async function countComponents(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId?: string; groupBy?: ScorecardGrouping },
): Promise<{ components: number; pending: number; levels: LevelRow[] }> {
  const rows = (await knex
    .select('*')
    // Knex writes GROUP BY behind a union: it belongs to the counts alone.
    .from(levelCounts(knex, scope, options).as('levels'))
    .unionAll(allCounts(knex, scope))) as unknown as CountRow[];
  const all = rows.find(row => row.model_id === null)!;
  return {
    components: Number(all.count),
    pending: Number(all.no_data ?? 0),
    levels: rows.filter(row => row !== all).map(asLevelRow),
  };
}

function levelCounts(
  knex: Knex,
  scope: ScorecardScope,
  { modelId, groupBy }: { modelId?: string; groupBy?: ScorecardGrouping },
) {
  const query = knex('assessment')
    .select('assessment.model_id', 'assessment.level')
    .select(
      groupBy
        ? { grouping_value: `assessment.${groupBy}` }
        : knex.raw('NULL AS grouping_value'),
    )
    .count({ count: '*' })
    .sum(sums(knex))
    .groupBy('assessment.model_id', 'assessment.level');
  if (groupBy) query.groupBy(`assessment.${groupBy}`);
  if (modelId) query.where('assessment.model_id', modelId);
  return inScope(query, knex, 'assessment', scope);
}

/** With the columns of `levelCounts`; what was never assessed has no data. */
function allCounts(knex: Knex, scope: ScorecardScope) {
  // What only an assessment has doesn't narrow it.
  const { owner, system, domain, lifecycle, type } = scope.filter;
  const { search, without } = scope.filter;
  const filter = { owner, system, domain, lifecycle, type, search, without };
  const query = knex('component')
    .join('component_state', 'component_state.ref', 'component.ref')
    .whereNull('component.assessed_with')
    .select(knex.raw('NULL, NULL, NULL'))
    .count('*')
    .select(
      Object.keys(sums(knex))
        .slice(1)
        .map(() => knex.raw('NULL')),
    )
    .sum({
      no_data: knex.raw(
        'CASE WHEN component_state.assessed_at IS NULL THEN 1 ELSE 0 END',
      ),
    });
  return inScope(query, knex, 'component', { ...scope, filter });
}

/** The last one is no_data. */
function sums(knex: Knex) {
  const whether = (condition: string) =>
    knex.raw(`CASE WHEN ${condition} THEN 1 ELSE 0 END`);
  return {
    production: whether("assessment.lifecycle = 'production'"),
    with_target: whether('assessment.target_level IS NOT NULL'),
    reached: whether('assessment.level >= assessment.target_level'),
    undecided: whether('assessment.potential_level > assessment.level'),
    at_risk: whether('assessment.at_risk_since IS NOT NULL'),
    no_data: whether('assessment.no_data'),
  };
}

function asLevelRow(row: CountRow): LevelRow {
  return {
    modelId: row.model_id!,
    group: row.grouping_value ?? undefined,
    level: Number(row.level),
    count: Number(row.count),
    production: Number(row.production),
    withTarget: Number(row.with_target),
    reached: Number(row.reached),
    undecided: Number(row.undecided),
    atRisk: Number(row.at_risk),
    noData: Number(row.no_data),
  };
}
