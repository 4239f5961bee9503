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

/** Components of one group at one level of one dimension. */
export type DimensionRow = {
  group?: string;
  dimension: string;
  level: number;
  count: number;
  holdsBack: number;
};

/**
 * Counts components by what they say themselves of where they belong, dimension
 * and level of the dimension. Groups above an owner aren't known here.
 */
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
  const group = `assessment.${options.groupBy}`;
  query.select({ grouping_value: group }).groupBy(group);
  return ((await query) as unknown as CountRow[]).map(row => ({
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
