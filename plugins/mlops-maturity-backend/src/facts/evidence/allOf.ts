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

import type { FactDecision, NeededFact } from '../types';
import { factName, statusPhrase } from './standsOn';
import { worstOf } from './worstOf';

function listed(names: string[]): string {
  const last = names[names.length - 1];
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${last}`
    : last;
}

function tell(results: NeededFact[], status: FactDecision['status']): string {
  const needed = results.filter(
    result => result.status !== 'not-applicable' || status === result.status,
  );
  const names = listed(needed.map(factName));
  if (status === 'pass') return `It needs ${names}: all hold.`;
  if (status === 'not-applicable') {
    return `It needs ${names}, which do not apply here.`;
  }
  const short = needed.filter(result => result.status === status);
  return `It needs ${names}, but ${listed(short.map(statusPhrase))}.`;
}

/**
 * The decision of a fact that holds if all the given facts hold. Facts that
 * don't apply are left out. It ends with the first of them that ends.
 */
export function allOf(results: NeededFact[]): FactDecision {
  const worst = worstOf(
    results.map(result => ({ name: result.factId, decision: result })),
  );
  return {
    ...worst,
    origin: 'composed',
    reason: tell(results, worst.status),
  };
}

/**
 * The decision of a fact that needs others to hold beside what it looks at
 * itself: its own, unless one of the others falls shorter.
 */
export function alsoNeeding(
  results: NeededFact[],
  own: FactDecision,
): FactDecision {
  const others = allOf(results);
  const worst = worstOf([
    { name: 'others', decision: others },
    { name: 'own', decision: own },
  ]);
  if (worst.status !== own.status) return others;
  const { validUntil, nextChangeAt } = worst;
  // It passes only as long as the others do.
  return own.status === 'pass' &&
    (validUntil !== own.validUntil || nextChangeAt !== own.nextChangeAt)
    ? { ...own, validUntil, nextChangeAt }
    : own;
}
