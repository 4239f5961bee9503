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

import { unknown } from '../decisions';
import type { FactDecision, FactInput, RepositoryEvidence } from '../types';

// A repository that can't be read could hold the practice, so `unknown` hides
// what the others lack, but not what one of them has.
const order: FactDecision['status'][] = [
  'pass',
  'unknown',
  'partial',
  'fail',
  'not-applicable',
];

/** The latest end wins; a status without an end lasts longest. */
function lastsLonger(one: FactDecision, other: FactDecision): boolean {
  if (other.validUntil === undefined) return false;
  if (one.validUntil === undefined) return true;
  return Date.parse(one.validUntil) > Date.parse(other.validUntil);
}

/**
 * The decision that speaks for several alternatives, of which one is enough:
 * any pass, else unknown if any is unknown, else the best of the rest. Among
 * passes the one that lasts longest is taken, with the executions of the one
 * that was seen to run most often. `decisions` must not be empty.
 */
export function bestOf<Decision extends FactDecision>(
  decisions: Decision[],
): Decision {
  const best = decisions.reduce((one, other) => {
    const difference = order.indexOf(other.status) - order.indexOf(one.status);
    if (difference !== 0) return difference < 0 ? other : one;
    return lastsLonger(other, one) ? other : one;
  });
  const oftenest = oftenestOf(decisions, best);
  const [nextChangeAt] = [
    ...decisions.map(decision => decision.nextChangeAt),
    // From its end on the next one's executions count.
    ...(oftenest === best ? [] : [oftenest.validUntil]),
  ]
    .filter(at => at !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const { executions, ...rest } = best;
  return {
    ...rest,
    ...(oftenest.executions === undefined
      ? {}
      : { executions: oftenest.executions }),
    ...(nextChangeAt === undefined ? {} : { nextChangeAt }),
  } as Decision;
}

/**
 * The pass whose executions speak for all: one that holds all the time, else
 * the one that was seen to run most often.
 */
function oftenestOf<Decision extends FactDecision>(
  decisions: Decision[],
  best: Decision,
): Decision {
  if (best.status !== 'pass') return best;
  const count = ({ executions = Infinity }: Decision) => executions;
  return decisions
    .filter(({ status }) => status === 'pass')
    .reduce((one, other) => (count(other) > count(one) ? other : one), best);
}

/**
 * Decides a fact for each repository of a component, or of a consumer, and
 * takes the best. Without any repository the fact is unknown.
 */
export function decideOverRepositories(
  input: Pick<FactInput, 'repositories'>,
  decideOne: (repository: RepositoryEvidence) => FactDecision,
): FactDecision {
  if (input.repositories.length === 0) {
    return unknown(
      'Link a repository to the component: no annotation or source location names one.',
    );
  }
  return bestOf(input.repositories.map(decideOne));
}
