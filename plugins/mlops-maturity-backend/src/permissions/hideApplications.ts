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

import type {
  ComponentAssessmentsResponse,
  ComponentFactsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What stands in place of a reason that isn't for the caller. */
export const hiddenReason =
  'Decided from the applications that use this component; not all of them are visible to you.';

type FactIds = ReadonlySet<string>;

/**
 * Facts without what was seen of applications that the caller may not read.
 * Their status stays: it is the component's own.
 *
 * @param factIds - of the facts that are decided over applications
 */
export function hideApplicationsInFacts(
  answer: ComponentFactsResponse,
  factIds: FactIds,
): ComponentFactsResponse {
  return {
    ...answer,
    items: answer.items.map(fact => {
      if (!factIds.has(fact.factId)) return fact;
      const { conflict: _, hint: __, ...rest } = fact;
      return { ...rest, reason: hiddenReason, evidence: [] };
    }),
  };
}

/** The same of what blocks the next level. */
export function hideApplicationsInAssessments(
  answer: ComponentAssessmentsResponse,
  factIds: FactIds,
): ComponentAssessmentsResponse {
  return {
    ...answer,
    items: answer.items.map(item => ({
      ...item,
      blockers: item.blockers.map(blocker => ({
        ...blocker,
        facts: blocker.facts.map(fact => {
          if (!factIds.has(fact.id)) return fact;
          const { place: _, ...rest } = fact;
          return { ...rest, reason: hiddenReason };
        }),
      })),
    })),
  };
}
