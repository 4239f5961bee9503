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

import type { FactResult } from '../facts';
import type { FactExpression, Scoring } from '../models';
import { factStatusAt } from './factStatusAt';

/**
 * What an expression is worth, and could be worth.
 *
 * @public
 */
export type Points = {
  /** 0..1, with what is unknown as nothing. */
  points: number;
  /** 0..1, with what is unknown as everything. */
  potential: number;
  /** Nothing of it applies. */
  notApplicable?: boolean;
};

/** A statement by people counts this long after it was made. */
const attestedForMs = 180 * 24 * 60 * 60 * 1000;
const byHand = 0.5;
const repeatedly = 2;

/**
 * The points of a fact expression, as the ML Test Score gives them: 1 for what
 * a system does by itself again and again, a half for what was done by hand
 * and written down, or seen once, else nothing.
 *
 * Of `all` the worst operand counts and of `any` the best; `not` gives a point
 * where the fact is known not to hold. Operands that don't apply drop out.
 *
 * @public
 */
export function pointsOf(
  expression: FactExpression,
  facts: ReadonlyMap<string, FactResult>,
  scoring: Scoring,
  now: Date,
): Points {
  if (typeof expression === 'string') {
    return pointsOfFact(facts.get(expression), scoring, now);
  }
  if ('not' in expression) {
    const inner = pointsOf(expression.not, facts, scoring, now);
    if (inner.notApplicable) return inner;
    return {
      points: inner.potential > 0 ? 0 : 1,
      potential: inner.points > 0 ? 0 : 1,
    };
  }
  const isAll = 'all' in expression;
  const operands = isAll ? expression.all : expression.any;
  const applicable = operands
    .map(operand => pointsOf(operand, facts, scoring, now))
    .filter(({ notApplicable }) => !notApplicable);
  if (applicable.length === 0) return doesNotApply(scoring);
  const extreme = isAll ? Math.min : Math.max;
  return {
    points: extreme(...applicable.map(({ points }) => points)),
    potential: extreme(...applicable.map(({ potential }) => potential)),
  };
}

/** When the points of a fact end although its status does not, as time. */
export function pointsEndAt(fact: FactResult | undefined): number {
  return fact?.origin === 'attested' && fact.observedAt
    ? Date.parse(fact.observedAt) + attestedForMs
    : NaN;
}

function pointsOfFact(
  fact: FactResult | undefined,
  scoring: Scoring,
  now: Date,
): Points {
  switch (factStatusAt(fact, now)) {
    case 'pass': {
      const points = pointsOfPass(fact!, now);
      return { points, potential: points };
    }
    case 'unknown':
      return { points: 0, potential: 1 };
    case 'not-applicable':
      return doesNotApply(scoring);
    default:
      return { points: 0, potential: 0 };
  }
}

function pointsOfPass(fact: FactResult, now: Date): number {
  if (fact.origin !== 'attested') {
    return (fact.executions ?? repeatedly) >= repeatedly ? 1 : byHand;
  }
  const isWrittenDown = fact.evidence.some(({ url }) => url !== undefined);
  const end = pointsEndAt(fact);
  return isWrittenDown && !(end <= now.getTime()) ? byHand : 0;
}

function doesNotApply({ notApplicable }: Scoring): Points {
  return {
    points: notApplicable,
    potential: notApplicable,
    notApplicable: true,
  };
}
