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
import { groupedBy } from './scorecard';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Components of one group at one level of one dimension. */
export type DimensionRow = {
  group?: string;
  dimension: string;
  level: number;
  count: number;
  holdsBack: number;
};

/** Counts components by group, dimension and level of the dimension. */
export async function countByDimension(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; groupBy: ScorecardGrouping },
): Promise<DimensionRow[]> {
  const query = knex('assessment')
    .join('assessment_dimension', join =>
      join
        .on('assessment_dimension.component_ref', 'assessment.component_ref')
        .on('assessment_dimension.model_id', 'assessment.model_id'),
    )
    .where('assessment.model_id', options.modelId)
    .groupBy('assessment_dimension.dimension', 'assessment_dimension.level')
    .select('assessment_dimension.dimension', 'assessment_dimension.level')
    .count({ count: '*' })
    .sum({
      holds_back: knex.raw(
        'CASE WHEN assessment_dimension.holds_back THEN 1 ELSE 0 END',
      ),
    });
  inScope(query, knex, 'assessment', scope);
  const rows: CountRow[] = await groupedBy(query, knex, options.groupBy, {
    keys: ['dimension', 'level'],
    sums: ['count', 'holds_back'],
  });
  return rows.map(row => ({
    group: row.grouping_value ?? undefined,
    dimension: row.dimension,
    level: Number(row.level),
    count: Number(row.count),
    holdsBack: Number(row.holds_back),
  }));
}

type CountRow = {
  grouping_value: string | null;
  dimension: string;
  level: number;
  count: string | number;
  holds_back: string | number;
};

/** For each group, the group right above it. */
export async function readGroupParents(
  knex: Knex,
): Promise<Map<string, string>> {
  const rows: { group_ref: string; ancestor_ref: string }[] = await knex(
    'group_ancestor',
  ).select('group_ref', 'ancestor_ref');
  const depths = new Map<string, number>();
  for (const { group_ref: group } of rows) {
    depths.set(group, (depths.get(group) ?? 0) + 1);
  }
  const parents = new Map<string, string>();
  for (const { group_ref: group, ancestor_ref: ancestor } of rows) {
    if (ancestor === group) continue;
    const known = parents.get(group);
    // The deepest of those above it is the nearest.
    if (!known || (depths.get(ancestor) ?? 0) > (depths.get(known) ?? 0)) {
      parents.set(group, ancestor);
    }
  }
  return parents;
}
