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
  MaturityModel,
  ScorecardDimensionGroup,
  ScorecardGrouping,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readGroupAncestors } from '../database/groupAncestors';
import {
  countByDimension,
  type DimensionRow,
} from '../database/scorecardDimensions';
import type { ScorecardScope } from '../database/scorecardScope';
import { medianOf } from './figuresOf';
import { nestedGroups } from './nestedGroups';

/** How groups of components stand in each dimension of a model. */
export async function dimensionGroups(
  knex: Knex,
  scope: ScorecardScope,
  { model, groupBy }: { model: MaturityModel; groupBy: ScorecardGrouping },
): Promise<ScorecardDimensionGroup[]> {
  const rows = await countByDimension(knex, scope, {
    modelId: model.id,
    groupBy,
  });
  const ancestors =
    groupBy === 'owner' ? await readGroupAncestors(knex) : undefined;
  return nestedGroups(rows, ancestors).map(({ rows: ofGroup, ...group }) => {
    const dimensions = model.dimensions.flatMap(({ id }) =>
      dimensionOf(
        id,
        ofGroup.filter(({ dimension }) => dimension === id),
      ),
    );
    const [first] = dimensions;
    return {
      ...group,
      total: sum(first?.distribution ?? [], ({ count }) => count),
      dimensions,
    };
  });
}

/** Nothing for a dimension that doesn't gate: no assessment has it. */
function dimensionOf(
  dimension: string,
  rows: DimensionRow[],
): ScorecardDimensionGroup['dimensions'] {
  if (rows.length === 0) return [];
  const counts = new Map<number, number>();
  for (const { level, count } of rows) {
    counts.set(level, (counts.get(level) ?? 0) + count);
  }
  const distribution = [...counts]
    .map(([level, count]) => ({ level, count }))
    .sort((a, b) => a.level - b.level);
  return [
    {
      dimension,
      median: medianOf(distribution),
      distribution,
      holdsBack: sum(rows, ({ holdsBack }) => holdsBack),
    },
  ];
}

function sum<Item>(items: Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
