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
 * passes the one that lasts longest is taken. `decisions` must not be empty.
 */
export function bestOf<Decision extends FactDecision>(
  decisions: Decision[],
): Decision {
  const best = decisions.reduce((one, other) => {
    const difference = order.indexOf(other.status) - order.indexOf(one.status);
    if (difference !== 0) return difference < 0 ? other : one;
    return lastsLonger(other, one) ? other : one;
  });
  const [nextChangeAt] = decisions
    .flatMap(decision => decision.nextChangeAt ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return nextChangeAt === undefined ? best : { ...best, nextChangeAt };
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
