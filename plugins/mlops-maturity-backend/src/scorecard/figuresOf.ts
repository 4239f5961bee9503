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
  LevelCount,
  ScorecardFigures,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { LevelRow } from '../database/scorecard';

/** The share of production components that makes an organization's level. */
const organizationShare = 0.8;

/**
 * The figures of a distribution. Every level of the model is there, also those
 * that nobody is at.
 *
 * @param ranks - of the model's levels, lowest first
 */
export function figuresOf(
  rows: readonly LevelRow[],
  ranks: readonly number[],
): ScorecardFigures {
  const distribution = ranks.map(level => {
    let count = 0;
    let production = 0;
    for (const row of rows) {
      if (row.level !== level) continue;
      count += row.count;
      production += row.production;
    }
    return { level, count, production };
  });
  const sum = (field: Exclude<keyof LevelRow, 'modelId' | 'group'>) =>
    rows.reduce((total, row) => total + row[field], 0);
  const total = sum('count');
  const organizationLevel = organizationLevelOf(distribution);
  return {
    total,
    distribution,
    ...(total > 0 && {
      median: medianOf(distribution),
      minimum: distribution.find(({ count }) => count > 0)!.level,
    }),
    target: { withTarget: sum('withTarget'), reached: sum('reached') },
    ...(organizationLevel !== undefined && { organizationLevel }),
    undecided: sum('undecided'),
    atRisk: sum('atRisk'),
    noData: sum('noData'),
  };
}

/** The rank in the middle, the lower one of an even number; lowest first. */
export function medianOf(
  distribution: readonly { level: number; count: number }[],
): number {
  const total = distribution.reduce((sum, { count }) => sum + count, 0);
  let seen = 0;
  for (const { level, count } of distribution) {
    seen += count;
    if (count > 0 && seen * 2 >= total) return level;
  }
  throw new RangeError('An empty distribution has no median');
}

function organizationLevelOf(
  distribution: readonly LevelCount[],
): number | undefined {
  const total = distribution.reduce((sum, one) => sum + one.production, 0);
  if (total === 0) return undefined;
  const reached = distribution.filter(
    ({ level }) =>
      distribution
        .filter(one => one.level >= level)
        .reduce((sum, one) => sum + one.production, 0) >=
      organizationShare * total,
  );
  return reached.at(-1)?.level;
}
