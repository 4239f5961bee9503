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

import type { ModelLevel } from '../models';
import type { CriterionResult } from './types';

/**
 * The rank of the highest level that is reached: every requirement up to and
 * including that level has to hold, so that a gap at one level stops the climb
 * whatever is met above it. The lowest level is given. A level that asks for
 * nothing of its own is reached with the one below it.
 */
export function climbLadder(
  levels: ModelLevel[],
  requirements: CriterionResult[],
  holds: (requirement: CriterionResult) => boolean,
): number {
  const ranks = levels.map(level => level.rank).sort((a, b) => a - b);
  const lowestGap = Math.min(
    ...requirements.filter(one => !holds(one)).map(one => one.level),
  );
  return ranks.reduce(
    (reached, rank) => (rank < lowestGap ? rank : reached),
    ranks[0],
  );
}
