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

import type { Attestation } from '../attestations/types';
import { decideFacts, type DecidedFacts } from '../facts/decideFacts';
import type { Fact, FactDecision, FactInput } from '../facts/types';

/**
 * Decides the facts of a component for which CI jobs pushed evidence, once
 * without it and once with it, and takes of each fact what pushed evidence can
 * prove: that something is there. It is no complete reading, so that what it
 * doesn't show isn't missing. This is settled before attestations count, and
 * before other facts read the result.
 *
 * @param inputs.observed - without pushed evidence; absent where there is none
 */
export function decideWithReported(
  facts: readonly Fact[],
  inputs: { all: FactInput; observed?: FactInput },
  attestations: readonly Attestation[],
  now: Date,
): DecidedFacts {
  const { all, observed } = inputs;
  if (!observed) return decideFacts(facts, all, attestations, now);
  const seen = decideFacts(facts, observed, attestations, now);
  const decided = decideFacts(facts, all, attestations, now, (id, reported) =>
    chooseDecision(seen.decisions.get(id)!, reported),
  );
  const changes = [decided.nextChangeAt, seen.nextChangeAt]
    .filter(instant => instant !== undefined)
    .sort();
  return { ...decided, nextChangeAt: changes[0] };
}

/** What counts of a fact: as sources show it, or as it is with pushed evidence. */
function chooseDecision(
  seen: FactDecision,
  reported: FactDecision,
): FactDecision {
  const isUnproven =
    reported.status === 'fail' || reported.status === 'not-applicable';
  if (seen.status === 'unknown' && isUnproven) return withHint(seen, reported);
  // What others add up to follows what was chosen of them.
  if (reported.origin === 'composed') return reported;
  if (seen.status === reported.status) return seen;
  return counts(seen, reported) ? asReported(reported) : seen;
}

/** Whether another status counts than the one without pushed evidence. */
function counts(seen: FactDecision, reported: FactDecision): boolean {
  switch (reported.status) {
    case 'pass':
      return true;
    case 'partial':
      return seen.status !== 'pass' || isNewer(reported, seen);
    case 'fail':
      return isNewer(reported, seen);
    default:
      // Neither a doubt nor an exemption is something that was seen.
      return false;
  }
}

/** Whether the evidence of one is newer; what has no time is never newer. */
function isNewer(one: FactDecision, other: FactDecision): boolean {
  return (
    one.observedAt !== undefined &&
    other.observedAt !== undefined &&
    Date.parse(one.observedAt) > Date.parse(other.observedAt)
  );
}

function withHint(seen: FactDecision, { reason }: FactDecision): FactDecision {
  const told = `What CI jobs reported doesn't show it: ${reason}`;
  return { ...seen, hint: seen.hint ? `${seen.hint} ${told}` : told };
}

function asReported(decision: FactDecision): FactDecision {
  const { origin = 'observed' } = decision;
  return origin === 'observed' ? { ...decision, origin: 'reported' } : decision;
}
