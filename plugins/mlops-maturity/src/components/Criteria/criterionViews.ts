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
  factsOf,
  type Assessment,
  type Criterion,
  type CriterionOutcome,
  type CriterionResult,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { TabState } from '../../hooks/useTabView';

/** A criterion as its model states it, with what came out of it. */
export type CriterionView = {
  criterion: Criterion;
  result: CriterionResult;
  blocking: boolean;
  /** Met already although it belongs to a higher level. */
  ahead: boolean;
  dimensionTitle: string;
  /** The title of the criterion that stands in for it. */
  supersededBy?: string;
  /**
   * Titles of the unmet requirements of higher levels that rest on the same
   * facts: meeting them leaves a marker behind. Empty for other kinds.
   */
  leftBehindBy: string[];
};

/** Which criteria are listed. */
export type CriterionFilter = {
  show: TabState['show'];
  dimension?: string;
};

/**
 * Joins an assessment with the statements of its model, in the model's order.
 * The two can differ for a moment after a model was changed; what the model no
 * longer states is left out.
 */
export function criterionViews(
  model: ServedModel,
  assessment: Assessment,
): CriterionView[] {
  const results = new Map(
    assessment.criteria.map(result => [result.criterionId, result]),
  );
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  const dimensions = new Map(
    model.dimensions.map(({ id, title }) => [id, title]),
  );
  return model.criteria.flatMap(criterion => {
    const result = results.get(criterion.id);
    if (!result) return [];
    const { supersededBy } = result;
    return {
      criterion,
      result,
      blocking: assessment.blocking.includes(criterion.id),
      ahead: assessment.ahead.includes(criterion.id),
      dimensionTitle:
        dimensions.get(criterion.dimension) ?? criterion.dimension,
      leftBehindBy:
        criterion.kind === 'marker'
          ? leavingBehind(criterion, model, results)
          : [],
      supersededBy: supersededBy && (titles.get(supersededBy) ?? supersededBy),
    };
  });
}

function leavingBehind(
  marker: Criterion,
  model: ServedModel,
  results: ReadonlyMap<string, CriterionResult>,
): string[] {
  const own = new Set(factsOf(marker.requires));
  return model.criteria
    .filter(
      ({ id, kind, from, requires }) =>
        kind === 'requirement' &&
        from > marker.from &&
        !countsAsMet(results.get(id)?.outcome) &&
        factsOf(requires).some(factId => own.has(factId)),
    )
    .map(({ title }) => title);
}

/** Whether a criterion passes the filter. */
export function isListed(view: CriterionView, filter: CriterionFilter) {
  const { result, blocking } = view;
  if (filter.dimension && result.dimension !== filter.dimension) return false;
  if (filter.show === 'blocking') return blocking;
  // Only requirements decide a level, so only of them data is missed.
  if (filter.show === 'noData') {
    return isRequired(result) && result.outcome === 'unknown';
  }
  return true;
}

/** Announced ones decide nothing before their day. */
function isRequired({ kind, enforcedFrom }: CriterionResult): boolean {
  return kind === 'requirement' && enforcedFrom === undefined;
}

/** How a level's requirements stand, by what came out of them. */
export function requirementsMet(
  views: readonly CriterionView[],
  level: number,
): { met: number; required: number; waived: number; notApplicable: number } {
  const own = views.filter(
    ({ result }) => isRequired(result) && result.level === level,
  );
  const count = (outcome: CriterionOutcome) =>
    own.filter(({ result }) => result.outcome === outcome).length;
  return {
    // One that a higher level's stands in for is as good as met.
    met: own.filter(
      ({ result }) => result.outcome === 'met' || result.supersededBy,
    ).length,
    required: own.length,
    waived: count('waived'),
    notApplicable: count('not-applicable'),
  };
}
