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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { FactDecision, NeededFact } from '../types';

const maxEvidence = 10;

const statusWords: Record<FactStatus, string> = {
  pass: 'passes',
  partial: 'is partial',
  fail: 'fails',
  unknown: 'is unknown',
  'not-applicable': 'does not apply',
};

/** What a fact is called in the reason of one that stands on it. */
export function factName({
  factId,
  title,
}: Pick<NeededFact, 'factId' | 'title'>): string {
  return title === undefined ? factId : `“${title}”`;
}

/** `“Data is validated” fails`, for the reason of a fact that stands on others. */
export function statusPhrase(
  fact: Pick<NeededFact, 'factId' | 'title' | 'status'>,
): string {
  return `${factName(fact)} ${statusWords[fact.status]}`;
}

function earliest(instants: (string | undefined)[]): string | undefined {
  return instants
    .filter(instant => instant !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/**
 * What a decision takes over from those that it stands on: their evidence, and
 * the times of the oldest and of the shortest-lived of them.
 */
export function standsOn(decisions: FactDecision[]) {
  const needed = decisions.filter(({ status }) => status !== 'not-applicable');
  return {
    evidence: needed.flatMap(({ evidence }) => evidence).slice(0, maxEvidence),
    observedAt: earliest(needed.map(({ observedAt }) => observedAt)),
    // The end of an exemption counts too: the fact is needed again then.
    validUntil: earliest(decisions.map(({ validUntil }) => validUntil)),
    nextChangeAt: earliest(decisions.map(({ nextChangeAt }) => nextChangeAt)),
  } satisfies Partial<FactDecision>;
}
