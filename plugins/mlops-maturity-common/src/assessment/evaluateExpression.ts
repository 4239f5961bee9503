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
import type { FactExpression } from '../models';
import type { CriterionOutcome } from './types';

/**
 * What a fact expression can come to; a waiver is no matter of facts.
 *
 * @public
 */
export type ExpressionOutcome = Exclude<CriterionOutcome, 'waived'>;

type Applicable = Exclude<ExpressionOutcome, 'not-applicable'>;

// How close to met an outcome can still come. `partial` stands below `unknown`
// because it is known not to be met, whereas an unknown may turn out to be.
const WORST_TO_BEST: Applicable[] = ['unmet', 'partial', 'unknown', 'met'];

const OUTCOME_OF_STATUS: Record<FactStatus, ExpressionOutcome> = {
  pass: 'met',
  partial: 'partial',
  fail: 'unmet',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

// NOT asks whether the lack is there. Something half done is still lacking.
const NEGATED: Record<ExpressionOutcome, ExpressionOutcome> = {
  met: 'unmet',
  partial: 'met',
  unmet: 'met',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/**
 * The outcome of several operands of which one has to be met: the best one.
 * Operands that don't apply drop out.
 */
export function bestOf(outcomes: ExpressionOutcome[]): ExpressionOutcome {
  return extremeOf(outcomes, Math.max);
}

/**
 * The outcome of several operands that all have to be met: the worst one.
 * Operands that don't apply drop out.
 */
export function worstOf(outcomes: ExpressionOutcome[]): ExpressionOutcome {
  return extremeOf(outcomes, Math.min);
}

function extremeOf(
  outcomes: ExpressionOutcome[],
  extreme: (...ranks: number[]) => number,
): ExpressionOutcome {
  // Nothing asked is nothing shown: an empty list must not lift a level.
  if (outcomes.length === 0) return 'unknown';
  const applicable = outcomes.filter(outcome => outcome !== 'not-applicable');
  if (applicable.length === 0) return 'not-applicable';
  return WORST_TO_BEST[
    extreme(...applicable.map(outcome => WORST_TO_BEST.indexOf(outcome)))
  ];
}

/**
 * Decides a fact expression in three-valued logic.
 *
 * Outcomes are ordered `unmet`, `partial`, `unknown`, `met`: `all` is as good
 * as its worst operand and `any` as its best, so that the order and nesting of
 * operands never matter, and `unknown` is returned only where the answer still
 * depends on something unknown. One operand met beside one unmet is `unmet`,
 * not `partial`: `partial` always means a practice that is wired up but wasn't
 * seen at work.
 *
 * Operands that are `not-applicable` drop out; where all do, so does the
 * expression. A fact that isn't in the map is unknown.
 *
 * @public
 */
export function evaluateExpression(
  expression: FactExpression,
  statuses: ReadonlyMap<string, FactStatus>,
): ExpressionOutcome {
  if (typeof expression === 'string') {
    return OUTCOME_OF_STATUS[statuses.get(expression) ?? 'unknown'];
  }
  if ('not' in expression) {
    return NEGATED[evaluateExpression(expression.not, statuses)];
  }
  if ('all' in expression) {
    return worstOf(
      expression.all.map(part => evaluateExpression(part, statuses)),
    );
  }
  return bestOf(expression.any.map(part => evaluateExpression(part, statuses)));
}
