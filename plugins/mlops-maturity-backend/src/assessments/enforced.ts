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

import {
  countsAsMet,
  type Assessment,
  type CriterionResult,
  type PublishedLevel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * The highest rank that is left open by what came into force between two
 * assessments by the same rules; undefined where nothing did that isn't met.
 */
export function levelLeftByEnforced(
  before: Assessment,
  after: Assessment,
): number | undefined {
  const announced = new Set(
    before.criteria.filter(isUpcoming).map(one => one.criterionId),
  );
  const unmet = after.criteria.filter(
    one =>
      announced.has(one.criterionId) &&
      !isUpcoming(one) &&
      !countsAsMet(one.outcome),
  );
  return unmet.length === 0
    ? undefined
    : Math.min(...unmet.map(({ level }) => level)) - 1;
}

/**
 * What is shown of a component, lowered to what is left open. A day that was
 * announced holds nothing back; a drop of the evidence that is held meanwhile
 * goes on being held.
 */
export function lowerTo(
  left: number | undefined,
  shown: PublishedLevel,
): PublishedLevel {
  return left === undefined || shown.level <= left
    ? shown
    : { ...shown, level: left };
}

/** Whether a criterion doesn't gate yet. */
export function isUpcoming({ enforcedFrom }: CriterionResult): boolean {
  return enforcedFrom !== undefined;
}
