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
  model_id: string;
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

const countColumns = {
  keys: ['model_id', 'level'],
  sums: [
    'count',
    'production',
    'with_target',
    'reached',
    'undecided',
    'at_risk',
    'no_data',
  ],
};

type BlockerRow = { criterion_id: string; blocked: Counted; only: Counted };

/** Counts components by model and level, and by group where one is given. */
export async function countByLevel(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId?: string; groupBy?: ScorecardGrouping },
): Promise<LevelRow[]> {
  const { modelId, groupBy } = options;
  const query = knex('assessment')
    .select('assessment.model_id', 'assessment.level')
    .count({ count: '*' })
    .sum({
      production: knex.raw(
        "CASE WHEN assessment.lifecycle = 'production' THEN 1 ELSE 0 END",
      ),
      with_target: knex.raw(
        'CASE WHEN assessment.target_level IS NOT NULL THEN 1 ELSE 0 END',
      ),
      reached: knex.raw(
        'CASE WHEN assessment.level >= assessment.target_level THEN 1 ELSE 0 END',
      ),
      undecided: knex.raw(
        'CASE WHEN assessment.potential_level > assessment.level THEN 1 ELSE 0 END',
      ),
      at_risk: knex.raw(
        'CASE WHEN assessment.at_risk_since IS NOT NULL THEN 1 ELSE 0 END',
      ),
      no_data: knex.raw('CASE WHEN assessment.no_data THEN 1 ELSE 0 END'),
    })
    .groupBy('assessment.model_id', 'assessment.level');
  if (modelId) query.where('assessment.model_id', modelId);
  inScope(query, knex, 'assessment', scope);
  const rows: CountRow[] = await (groupBy
    ? groupedBy(query, knex, groupBy, countColumns)
    : query);
  return rows.map(row => ({
    modelId: row.model_id,
    group: row.grouping_value ?? undefined,
    level: Number(row.level),
    count: Number(row.count),
    production: Number(row.production),
    withTarget: Number(row.with_target),
    reached: Number(row.reached),
    undecided: Number(row.undecided),
    atRisk: Number(row.at_risk),
    noData: Number(row.no_data),
  }));
}

/**
 * What a query on `assessment` counts, by group, as `grouping_value`. Every
 * component counts for each group above its owner, once.
 *
 * @param columns - of the query: those it groups by, and those it sums
 */
export function groupedBy(
  query: Knex.QueryBuilder,
  knex: Knex,
  groupBy: ScorecardGrouping,
  columns: { keys: string[]; sums: string[] },
): Knex.QueryBuilder {
  query
    .select({ grouping_value: `assessment.${groupBy}` })
    .groupBy(`assessment.${groupBy}`);
  if (groupBy !== 'owner') return query;
  // There are far fewer owners than components: they are counted first.
  const keys = columns.keys.map(key => `counted.${key}`);
  const group = 'COALESCE(group_ancestor.ancestor_ref, counted.grouping_value)';
  return knex(query.as('counted'))
    .leftJoin(
      'group_ancestor',
      'group_ancestor.group_ref',
      'counted.grouping_value',
    )
    .select(keys)
    .sum(Object.fromEntries(columns.sums.map(sum => [sum, `counted.${sum}`])))
    .select(knex.raw(`${group} AS grouping_value`))
    .groupBy(keys)
    .groupByRaw(group);
}

/** Counts ML components, and those that were never assessed. */
export async function countComponents(
  knex: Knex,
  scope: ScorecardScope,
): Promise<{ components: number; pending: number }> {
  // What only an assessment has doesn't narrow it.
  const { owner, system, domain, lifecycle, type, search } = scope.filter;
  const filter = { owner, system, domain, lifecycle, type, search };
  const query = knex('component')
    .join('component_state', 'component_state.ref', 'component.ref')
    .whereNull('component.assessed_with')
    .count({ components: '*' })
    .sum({
      pending: knex.raw(
        'CASE WHEN component_state.assessed_at IS NULL THEN 1 ELSE 0 END',
      ),
    });
  const [row] = await inScope(query, knex, 'component', { ...scope, filter });
  return {
    components: Number(row.components),
    pending: Number(row.pending ?? 0),
  };
}

/** The criteria of a model by how many components each blocks. */
export async function countBlockers(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; limit: number },
): Promise<{ criterionId: string; blocked: number; only: number }[]> {
  const { modelId, limit } = options;
  const perComponent = knex('blocker')
    .where('model_id', modelId)
    .groupBy('component_ref')
    .select('component_ref')
    .count({ blockers: '*' })
    .as('per_component');
  const query = knex('blocker')
    .join('assessment', join =>
      join
        .on('assessment.component_ref', 'blocker.component_ref')
        .on('assessment.model_id', 'blocker.model_id'),
    )
    .join(perComponent, 'per_component.component_ref', 'blocker.component_ref')
    .where('blocker.model_id', modelId)
    .groupBy('blocker.criterion_id')
    .select('blocker.criterion_id')
    .count({ blocked: '*' })
    .sum({
      only: knex.raw('CASE WHEN per_component.blockers = 1 THEN 1 ELSE 0 END'),
    })
    .orderBy([
      { column: 'blocked', order: 'desc' },
      { column: 'criterion_id', order: 'asc' },
    ])
    .limit(limit);
  const rows = (await inScope(
    query,
    knex,
    'assessment',
    scope,
  )) as unknown as BlockerRow[];
  return rows.map(row => ({
    criterionId: row.criterion_id,
    blocked: Number(row.blocked),
    only: Number(row.only),
  }));
}
