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

import type { Transition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** A point of the chart: a change, or the end of the line. */
export type HistoryPoint = {
  /** Milliseconds since 1970. */
  time: number;
  /** Rank. */
  level: number;
  /** Absent for the end of the line, which is now. */
  transition?: Transition;
};

/** The points to draw, the oldest first; the last level lasts until now. */
export function historyPoints(
  transitions: readonly Transition[],
  now: Date,
): HistoryPoint[] {
  const points: HistoryPoint[] = transitions
    .map(transition => ({
      time: Date.parse(transition.at),
      level: transition.to,
      transition,
    }))
    .sort((a, b) => a.time - b.time);
  const last = points.at(-1);
  return last
    ? [
        ...points,
        { time: Math.max(now.getTime(), last.time), level: last.level },
      ]
    : [];
}
