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
import type { LevelSpan } from '../database/transitions';

/**
 * How many components stood at each level at the end of each day. Days before
 * the first assessment have no point: nothing was known, which isn't nothing.
 *
 * @param ranks - of the model's levels, lowest first
 */
export function trendOf(
  spans: readonly LevelSpan[],
  ranks: readonly number[],
  days: { from: DateTime; to: DateTime; firstDay?: string },
): ScorecardTrendResponse['points'] {
  const { firstDay } = days;
  if (firstDay === undefined) return [];
  const changes = changesByDay(spans);
  const counts = new Map(
    ranks.map(level => [level, { level, count: 0, production: 0 }]),
  );
  const points: ScorecardTrendResponse['points'] = [];
  for (let day = days.from; day <= days.to; day = day.plus({ days: 1 })) {
    const date = day.toISODate()!;
    for (const { level, count, production } of changes.get(date) ?? []) {
      const standing = counts.get(level);
      if (!standing) continue;
      standing.count += count;
      if (production) standing.production += count;
    }
    if (date < firstDay) continue;
    const distribution = [...counts.values()].map(one => ({ ...one }));
    points.push({
      date,
      total: distribution.reduce((sum, { count }) => sum + count, 0),
      distribution,
    });
  }
  return points;
}

type Change = Pick<LevelSpan, 'level' | 'count' | 'production'>;

function changesByDay(spans: readonly LevelSpan[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  const add = (date: string, change: Change) => {
    const sameDay = changes.get(date);
    if (sameDay) sameDay.push(change);
    else changes.set(date, [change]);
  };
  for (const { from, until, ...span } of spans) {
    add(from, span);
    if (until !== undefined) add(until, { ...span, count: -span.count });
  }
  return changes;
}
