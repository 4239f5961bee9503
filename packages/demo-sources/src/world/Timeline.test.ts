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

import { dayMs, minuteMs } from '../scenarios/duration';
import { Timeline } from './Timeline';

const now = Date.UTC(2026, 10, 20, 12, 30);
const night = { from: 1, to: 5 };
const weekly = { every: 7 * dayMs, count: 4 };
const options = { seed: 'train', lasts: 10 * minuteMs, hours: night };

describe('Timeline', () => {
  it('keeps the times of what repeats until the next occurrence is over', () => {
    const timeline = new Timeline(now);
    const starts = timeline.starts(weekly, options);

    expect(starts).toHaveLength(4);
    expect(now - starts[0]).toBeLessThan(7 * dayMs + 10 * minuteMs);
    expect(starts.map(at => new Date(at).getUTCHours())).toEqual(
      Array(4).fill(new Date(starts[0]).getUTCHours()),
    );

    const next = starts[0] + 7 * dayMs + options.lasts;
    expect(new Timeline(next - 1).starts(weekly, options)).toEqual(starts);
    expect(new Timeline(next).starts(weekly, options)).toEqual([
      starts[0] + 7 * dayMs,
      ...starts.slice(0, 3),
    ]);
  });

  it('says when an occurrence or midnight will change the answer', () => {
    const hourly = new Timeline(now);
    const [newest] = hourly.starts(
      { every: 60 * minuteMs, count: 1 },
      { ...options, lasts: minuteMs },
    );
    expect(hourly.nextChangeAt).toBe(newest + 61 * minuteMs);
    expect(new Timeline(now).nextChangeAt).toBe(Date.UTC(2026, 10, 21));
  });

  it('moves what happened days ago on at midnight, and only then', () => {
    const ago = { ago: [20 * dayMs, 3 * dayMs] };
    const starts = new Timeline(now).starts(ago, options);
    expect(starts.map(at => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2026-11-17',
      '2026-10-31',
    ]);
    const evening = Date.UTC(2026, 10, 20, 23, 59);
    expect(new Timeline(evening).starts(ago, options)).toEqual(starts);
    expect(new Timeline(evening + dayMs).starts(ago, options)).toEqual(
      starts.map(at => at + dayMs),
    );
  });

  it('never lists what has not ended', () => {
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const at = Date.UTC(2026, 10, 20) + minute * minuteMs;
      const [newest] = new Timeline(at).starts({ every: dayMs }, options);
      expect(newest + options.lasts).toBeLessThanOrEqual(at);
      expect(at - newest).toBeLessThan(dayMs + options.lasts);
    }
  });
});
