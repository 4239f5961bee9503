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
  evaluateExpression,
  factsOf,
  pointsOf,
  type FactExpression,
  type FactResult,
  type FactStatus,
  type Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** Facts with a status that is only supposed, by id. */
type Supposed = ReadonlyMap<string, FactStatus>;

/** What an expression stands on now. */
export type Grounds = {
  facts: ReadonlyMap<string, FactResult>;
  statuses: ReadonlyMap<string, FactStatus>;
  /** Of a model that scores: there, only a full point is all there is. */
  scoring?: Scoring;
  now: Date;
};

/**
 * The facts to suppose so that an expression comes out as met, or as not met:
 * as few as possible, and of several that would do the first. Where it does
 * already there are none.
 */
export function supposeExpression(
  expression: FactExpression,
  met: boolean,
  grounds: Grounds,
): Supposed {
  if (comesOutAs(expression, met, grounds)) return new Map();
  if (typeof expression === 'string') {
    return new Map([[expression, met ? 'pass' : 'fail']]);
  }
  if ('not' in expression) {
    return supposeExpression(expression.not, !met, grounds);
  }
  const parts = 'all' in expression ? expression.all : expression.any;
  const applicable = parts.filter(part => applies(part, grounds));
  // What doesn't apply drops out; where nothing applies, all is supposed to.
  const chosen = (applicable.length > 0 ? applicable : parts).map(part =>
    supposeExpression(part, met, grounds),
  );
  const needsEach = 'all' in expression === met;
  if (needsEach) return new Map(chosen.flatMap(one => [...one]));
  return chosen.reduce((least, one) => (one.size < least.size ? one : least));
}

/** Whether an expression is known to come out as met, or as not met. */
export function comesOutAs(
  expression: FactExpression,
  met: boolean,
  { facts, statuses, scoring, now }: Grounds,
): boolean {
  if (scoring) {
    const { points, potential, notApplicable } = pointsOf(
      expression,
      facts,
      scoring,
      now,
    );
    if (notApplicable) return met;
    return met ? points >= 1 : potential === 0;
  }
  const outcome = evaluateExpression(expression, statuses);
  return met
    ? outcome === 'met' || outcome === 'not-applicable'
    : outcome === 'unmet' || outcome === 'partial';
}

function applies(part: FactExpression, { statuses }: Grounds): boolean {
  return factsOf(part).some(id => statuses.get(id) !== 'not-applicable');
}
