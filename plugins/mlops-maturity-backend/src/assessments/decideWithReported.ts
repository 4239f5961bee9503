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

import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Attestation } from '../attestations/types';
import { decideFacts, type DecidedFacts } from '../facts/decideFacts';
import type { Fact, FactInput } from '../facts/types';

/**
 * Decides the facts of a component for which CI jobs pushed evidence, once
 * without it and once with it. Where both come to the same status, what was
 * seen in sources is enough; where they don't, the fact rests on what was
 * pushed, and says so.
 *
 * @param inputs.observed - without pushed evidence; absent where there is none
 */
export function decideWithReported(
  facts: readonly Fact[],
  inputs: { all: FactInput; observed?: FactInput },
  attestations: readonly Attestation[],
  now: Date,
): DecidedFacts {
  const all = decideFacts(facts, inputs.all, attestations, now);
  if (!inputs.observed) return all;
  const observed = decideFacts(facts, inputs.observed, attestations, now);
  const results = new Map<string, FactResult>();
  for (const [id, result] of all.results) {
    const seen = observed.results.get(id)!;
    results.set(id, seen.status === result.status ? seen : asReported(result));
  }
  const changes = [all.nextChangeAt, observed.nextChangeAt]
    .filter(instant => instant !== undefined)
    .sort();
  return { results, nextChangeAt: changes[0] };
}

/** A person's word and what other facts add up to stay what they are. */
function asReported(result: FactResult): FactResult {
  if (result.origin !== 'observed') return result;
  // What was pushed doesn't age by a source that can't be read.
  const { stale: _, ...rest } = result;
  return { ...rest, origin: 'reported' };
}
