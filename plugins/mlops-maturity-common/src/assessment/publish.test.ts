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

import { publish } from './publish';
import type { PublishedLevel } from './types';

const DAY = 24 * 60 * 60 * 1000;
const day = (n: number) => new Date(Date.UTC(2026, 5, 1) + n * DAY);

/** Publishes one verified level a day, from day 0 on. */
function publishDaily(verified: number[]): PublishedLevel[] {
  const published: PublishedLevel[] = [];
  verified.forEach((level, n) =>
    published.push(
      publish(published.at(-1), level, {
        now: day(n),
        holdDropForMs: 2 * DAY,
      }),
    ),
  );
  return published;
}

describe('publish', () => {
  it('shows a first level and every rise at once', () => {
    expect(publishDaily([0, 2, 3])).toEqual([
      { level: 0 },
      { level: 2 },
      { level: 3 },
    ]);
  });

  it('holds a drop back and says since when the level is at risk', () => {
    const atRisk = {
      level: 3,
      atRiskSince: day(1).toISOString(),
      nextChangeAt: day(3).toISOString(),
    };
    expect(publishDaily([3, 2, 1, 1])).toEqual([
      { level: 3 },
      atRisk,
      atRisk,
      { level: 1 },
    ]);
  });

  it('leaves the level of archived code as it was', () => {
    const options = { now: day(9), holdDropForMs: DAY, frozen: true };
    const risk = { level: 3, atRiskSince: day(1).toISOString() };
    expect(publish(risk, 0, options)).toEqual({ level: 3, frozen: true });
    expect(publish(undefined, 2, options)).toEqual({ level: 2, frozen: true });
  });

  it('forgets the risk when the level recovers, and starts anew', () => {
    const published = publishDaily([3, 2, 3, 2, 2]);
    expect(published[2]).toEqual({ level: 3 });
    expect(published[4]).toEqual({
      level: 3,
      atRiskSince: day(3).toISOString(),
      nextChangeAt: day(5).toISOString(),
    });
  });

  it('holds until the very instant, and not at all without a hold', () => {
    const atRisk = publish({ level: 1 }, 0, {
      now: day(0),
      holdDropForMs: DAY,
    });
    const justBefore = new Date(day(1).getTime() - 1);
    const hold = { holdDropForMs: DAY };
    expect(publish(atRisk, 0, { now: justBefore, ...hold }).level).toBe(1);
    expect(publish(atRisk, 0, { now: day(1), ...hold })).toEqual({ level: 0 });
    expect(publish({ level: 1 }, 0, { now: day(0), holdDropForMs: 0 })).toEqual(
      { level: 0 },
    );
  });
});
