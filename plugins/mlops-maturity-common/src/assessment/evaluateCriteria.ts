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

import type { FactStatus } from '../facts';
import { factsOf } from '../models';
import type { Criterion } from '../models';
import { countsAsMet } from './countsAsMet';
import { bestOf, evaluateExpression } from './evaluateExpression';
import type { ExpressionOutcome } from './evaluateExpression';
import type { CriterionOutcome, CriterionResult } from './types';

/**
 * The outcome of each criterion, in the given order.
 *
 * A criterion with a successor comes out as if it asked for either of the two,
 * because whoever has gone on to the better practice has left the simpler one
 * behind. Only a successor that is truly met stands in: one that is waived or
 * doesn't apply shows nothing.
 *
 * A waiver excuses a requirement that isn't met. It leaves one that is met, or
 * doesn't apply, as it is, and says nothing about criteria that gate nothing.
 */
export function evaluateCriteria(
  criteria: Criterion[],
  statuses: ReadonlyMap<string, FactStatus>,
  isWaived: (criterionId: string) => boolean,
): CriterionResult[] {
  const byId = new Map(criteria.map(criterion => [criterion.id, criterion]));

  // `seen` ends the walk in a model whose criteria supersede each other.
  const outcomeOf = (
    criterion: Criterion,
    seen: string[] = [],
  ): { outcome?: ExpressionOutcome; supersededBy?: string } => {
    if (criterion.requires === undefined) return {};
    const own = evaluateExpression(criterion.requires, statuses);
    const successor = byId.get(criterion.supersededBy ?? '');
    if (own === 'not-applicable' || !successor || seen.includes(successor.id)) {
      return { outcome: own };
    }
    const { outcome: higher } = outcomeOf(successor, [...seen, criterion.id]);
    return {
      outcome: higher === undefined ? own : bestOf([own, higher]),
      ...(higher === 'met' && { supersededBy: successor.id }),
    };
  };

  return criteria.map(criterion => {
    const { outcome: decided, supersededBy } = outcomeOf(criterion);
    const outcome: CriterionOutcome | undefined =
      criterion.kind === 'requirement' &&
      !countsAsMet(decided) &&
      isWaived(criterion.id)
        ? 'waived'
        : decided;
    return {
      criterionId: criterion.id,
      kind: criterion.kind,
      level: criterion.from,
      dimension: criterion.dimension,
      ...(outcome && { outcome }),
      factIds: factsOfCriterion(criterion),
      ...(supersededBy && { supersededBy }),
    };
  });
}

/** The facts that a criterion's outcome or its advice rests on, each once. */
export function factsOfCriterion(criterion: Criterion): string[] {
  const asked = factsOf(criterion.requires);
  const advising = criterion.recommends?.when.fact;
  return advising && !asked.includes(advising) ? [...asked, advising] : asked;
}
