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

/** One point of the chart. */
export type TrendRow = {
  date: string;
  total: number;
  counts: Record<number, number>;
};

/**
 * The points to draw: each day of a month, else every seventh or thirtieth
 * day, counted back from the newest, which is always there. Where less of a
 * longer span is known yet, more of it is drawn.
 */
export function trendRows(
  points: ScorecardTrendResponse['points'],
  days: number,
): TrendRow[] {
  let step = 1;
  if (days > 31 && points.length > 31) step = 7;
  if (days > 200 && points.length > 120) step = 30;
  return points
    .filter((_, index) => (points.length - 1 - index) % step === 0)
    .map(({ date, total, distribution }) => ({
      date,
      total,
      counts: Object.fromEntries(
        distribution.map(({ level, count }) => [level, count]),
      ),
    }));
}
