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
import {
  countByDimension,
  readGroupParents,
  type DimensionRow,
} from '../database/scorecardDimensions';
import type { ScorecardScope } from '../database/scorecardScope';
import { medianOf } from './figuresOf';
import { groupRows, parentWithin } from './groupRows';

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
  const parents =
    groupBy === 'owner' ? await readGroupParents(knex) : undefined;
  const groups = groupRows(rows);
  const values = new Set(groups.map(([value]) => value));
  return groups.map(([value, ofGroup]) => {
    const dimensions = model.dimensions.flatMap(({ id }) =>
      dimensionOf(
        id,
        ofGroup.filter(({ dimension }) => dimension === id),
      ),
    );
    const [first] = dimensions;
    return {
      ...(value !== undefined && { value }),
      ...parentWithin(value, values, parents),
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
  const distribution = rows
    .map(({ level, count }) => ({ level, count }))
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
