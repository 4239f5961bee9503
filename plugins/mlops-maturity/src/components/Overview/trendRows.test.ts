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

import { trendRows } from './trendRows';

const points = Array.from({ length: 365 }, (_, day) => ({
  date: `day ${day}`,
  total: 1,
  distribution: [{ level: 2, count: day, production: 0 }],
}));

describe('trendRows', () => {
  it('thins longer spans out and always ends with the newest day', () => {
    expect(trendRows(points.slice(0, 31), 30)).toHaveLength(31);
    const quarter = trendRows(points.slice(0, 91), 90);
    expect(quarter).toHaveLength(13);
    expect(quarter.at(-1)).toEqual({
      date: 'day 90',
      total: 1,
      counts: { 2: 90 },
    });
    const year = trendRows(points, 365);
    expect(year).toHaveLength(13);
    expect(year.at(-1)?.date).toBe('day 364');
    expect(trendRows([], 30)).toEqual([]);
  });

  it('draws each day where little of a span is known yet', () => {
    expect(trendRows(points.slice(0, 20), 90)).toHaveLength(20);
    expect(trendRows(points.slice(0, 91), 365)).toHaveLength(13);
  });
});
