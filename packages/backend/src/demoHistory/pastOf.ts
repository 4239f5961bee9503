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

import { createHash } from 'node:crypto';

/** A change of level in the invented past of a demo component. */
export type PastChange = {
  /** Absent for the first assessment. */
  from?: number;
  to: number;
  cause: 'first' | 'evidence' | 'rules-changed';
  at: Date;
};

const dayMs = 86_400_000;

/**
 * How a component of the demo came to its level: the same for every start, and
 * the same days in every model. Most climbed, some fell lately, a few were moved
 * by a change of the rules.
 */
export function pastOf(component: {
  ref: string;
  /** Ranks: where it stands, and the highest of the model. */
  level: number;
  highest: number;
  now: Date;
}): PastChange[] {
  const { ref, level, highest, now } = component;
  const dice = createHash('sha256').update(ref).digest();
  const daysAgo = (days: number) =>
    // Within working hours, so that a day of changes looks like one.
    new Date(
      Math.floor(now.getTime() / dayMs - days) * dayMs +
        (8 + (dice[5] % 9)) * 3_600_000,
    );
  const begin = 120 + dice[0];
  const fell = dice[1] % 6 === 0 && level < highest;
  const top = fell ? level + 1 : level;
  const climbed = Math.min(top, 1 + (dice[2] % 3));
  const changes: PastChange[] = [
    { to: top - climbed, cause: 'first', at: daysAgo(begin) },
  ];
  for (let step = 1; step <= climbed; step++) {
    // The last step is the latest; half of the components took it this month.
    const last = 3 + (dice[3] % 60);
    const days = begin - ((begin - last) * step) / climbed;
    changes.push({
      from: top - climbed + step - 1,
      to: top - climbed + step,
      cause: step === 1 && dice[4] % 7 === 0 ? 'rules-changed' : 'evidence',
      at: daysAgo(Math.round(days)),
    });
  }
  if (fell) {
    changes.push({
      from: top,
      to: level,
      cause: 'evidence',
      at: daysAgo(2 + (dice[3] % 2)),
    });
  }
  return changes;
}
