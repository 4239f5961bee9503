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

import { CronExpressionParser } from 'cron-parser';

const dayMs = 24 * 60 * 60 * 1000;
/** Longer than any interval that a window is computed from. */
const horizonDays = 400;
const maxExpressionLength = 100;
const maxKnownExpressions = 1000;
// A schedule has no memory, so any instant will do to start from; a fixed one
// gives the same interval on every day.
const start = Date.parse('2026-01-01T00:00:00Z');

const knownPauses = new Map<string, number | undefined>();

/** The longest pause between two starts, in days. */
function longestPause(fields: string): number | undefined {
  if (fields.length > maxExpressionLength) return undefined;
  if (fields.split(/\s+/).length !== 5) return undefined;
  try {
    const cron = CronExpressionParser.parse(fields, {
      currentDate: new Date(start),
      tz: 'UTC',
    });
    let longest = 0;
    let previous = cron.next().getTime();
    for (let count = 0; count < 100; count += 1) {
      const next = cron.next().getTime();
      longest = Math.max(longest, next - previous);
      previous = next;
    }
    // A frequent schedule doesn't get to its nights and weekends that way:
    // walk from day to day, and look back from the first start of each.
    const end = start + horizonDays * dayMs;
    for (let instant = start; instant < end;) {
      cron.reset(new Date(instant));
      const first = cron.next().getTime();
      longest = Math.max(longest, first - cron.prev().getTime());
      instant = Math.floor(first / dayMs) * dayMs + dayMs - 1;
    }
    return longest / dayMs;
  } catch {
    return undefined;
  }
}

function knownLongestPause(expression: string): number | undefined {
  const fields = expression.trim();
  if (!knownPauses.has(fields)) {
    if (knownPauses.size >= maxKnownExpressions) knownPauses.clear();
    knownPauses.set(fields, longestPause(fields));
  }
  return knownPauses.get(fields);
}

/**
 * How many days pass at most between two starts of a workflow with these cron
 * expressions (five fields, UTC); the most frequent one decides. Undefined
 * where there is none or none can be understood.
 */
export function cronIntervalDays(expressions: string[]): number | undefined {
  const pauses = expressions
    .slice(0, 10)
    .map(knownLongestPause)
    .filter(pause => pause !== undefined);
  return pauses.length > 0 ? Math.min(...pauses) : undefined;
}
