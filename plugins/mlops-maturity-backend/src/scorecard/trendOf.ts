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

import type { ScorecardTrendResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { DateTime } from 'luxon';
import type { LevelChange } from '../database/transitions';

/**
 * How many components stood at each level at the end of each day. Days before
 * the first assessment have no point: nothing was known, which isn't nothing.
 *
 * @param changes - from the beginning, oldest first
 * @param ranks - of the model's levels, lowest first
 */
export function trendOf(
  changes: readonly LevelChange[],
  ranks: readonly number[],
  days: { from: DateTime; to: DateTime },
): ScorecardTrendResponse['points'] {
  const standing = new Map<string, LevelChange>();
  const points: ScorecardTrendResponse['points'] = [];
  let next = 0;
  for (let day = days.from; day <= days.to; day = day.plus({ days: 1 })) {
    const end = day.endOf('day').toUTC().toISO()!;
    for (; next < changes.length && changes[next].at <= end; next++) {
      const change = changes[next];
      const name = `${change.componentRef} ${change.uid}`;
      if (change.to === undefined) standing.delete(name);
      else standing.set(name, change);
    }
    if (next === 0) continue;
    const current = [...standing.values()];
    points.push({
      date: day.toISODate()!,
      total: current.length,
      distribution: ranks.map(level => {
        const there = current.filter(({ to }) => to === level);
        return {
          level,
          count: there.length,
          production: there.filter(({ production }) => production).length,
        };
      }),
    });
  }
  return points;
}
