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

import { fail, notApplicable, partial, pass, unknown } from '../decisions';
import type { FactContext, FactDecision } from '../types';

const maxEvidence = 10;

// What is already partial can't become a pass, whatever the unknown turns out
// to be.
const shortfalls = [
  { status: 'fail', decide: fail, verb: 'fails' },
  { status: 'partial', decide: partial, verb: 'is partial' },
  { status: 'unknown', decide: unknown, verb: 'is unknown' },
] as const;

function listed(names: string[]): string {
  const last = names[names.length - 1];
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${last}`
    : last;
}

function earliest(instants: (string | undefined)[]): string | undefined {
  return instants
    .filter(instant => instant !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/**
 * The decision of a fact that holds if all the given facts hold, which must be
 * in its `needs`. Facts that don't apply are left out. It ends with the first
 * of them that ends.
 */
export function allOf(context: FactContext, factIds: string[]): FactDecision {
  const results = factIds.map(factId => context.fact(factId));
  // The end of an exemption counts too: the fact is needed again then.
  const validUntil = earliest(results.map(result => result.validUntil));
  const needed = results.filter(({ status }) => status !== 'not-applicable');
  if (needed.length === 0) {
    return notApplicable(
      `It needs ${listed(factIds)}, which do not apply here.`,
      { origin: 'composed', validUntil },
    );
  }
  const names = listed(needed.map(({ factId }) => factId));
  const details = {
    origin: 'composed',
    evidence: needed.flatMap(({ evidence }) => evidence).slice(0, maxEvidence),
    observedAt: earliest(needed.map(({ observedAt }) => observedAt)),
    validUntil,
  } as const;
  for (const { status, decide, verb } of shortfalls) {
    const short = needed.filter(fact => fact.status === status);
    if (short.length > 0) {
      const missing = short.map(({ factId }) => `${factId} ${verb}`);
      return decide(`It needs ${names}, but ${listed(missing)}.`, details);
    }
  }
  return pass(`It needs ${names}: all hold.`, details);
}
