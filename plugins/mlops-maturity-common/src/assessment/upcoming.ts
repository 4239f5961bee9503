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

import type { Criterion, MaturityModel } from '../models';
import { climbLadder } from './climbLadder';
import { countsAsMet } from './countsAsMet';
import type { CriterionResult, UpcomingChange } from './types';

/** Ids of the upcoming requirements, with the time at which each comes into force. */
export function enforcedFromOf(
  criteria: readonly Criterion[],
  now: Date,
): Map<string, number> {
  const ahead = new Map<string, number>();
  for (const { id, kind, enforcedFrom = '' } of criteria) {
    const from = Date.parse(enforcedFrom);
    // An unreadable date compares as false, and so puts off nothing.
    if (kind === 'requirement' && from > now.getTime()) ahead.set(id, from);
  }
  return ahead;
}

/**
 * What each day leads to on which upcoming requirements come into force that
 * aren't met. Everything else is as it is now: evidence that is renewed every
 * night would have ended by then, and its end is none of their doing.
 *
 * @param requirements - upcoming ones included, lower levels first
 */
export function upcomingChanges(
  model: MaturityModel,
  requirements: readonly CriterionResult[],
): UpcomingChange[] {
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  const unmet = requirements.filter(({ outcome }) => !countsAsMet(outcome));
  const days = new Set(unmet.flatMap(({ enforcedFrom }) => enforcedFrom ?? []));
  return [...days].sort().map(from => ({
    from,
    verifiedLevel: climbLadder(
      model.levels,
      requirements.filter(({ enforcedFrom = from }) => enforcedFrom <= from),
      ({ outcome }) => countsAsMet(outcome),
    ),
    unmet: unmet
      .filter(({ enforcedFrom }) => enforcedFrom === from)
      .map(({ criterionId, level }) => ({
        criterionId,
        title: titles.get(criterionId) ?? criterionId,
        level,
      })),
  }));
}
