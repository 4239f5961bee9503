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

import type {
  FactResult,
  FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { CollectionGap } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { applyAttestation } from '../attestations/applyAttestation';
import {
  attestationLifetime,
  chooseAttestation,
} from '../attestations/chooseAttestation';
import type { Attestation } from '../attestations/types';
import { otherCiSystem, unlessDoneElsewhere } from './otherCiSystem';
import { sourceOfKind } from './sourceOfKind';
import type { Fact, FactDecision, FactInput } from './types';

/** Every fact of a component, and when they could differ on the same input. */
export type DecidedFacts = {
  results: Map<string, FactResult>;
  /** What the results rest on, before attestations. */
  decisions: Map<string, FactDecision>;
  /** The earliest instant at which the same input gives something else. */
  nextChangeAt?: string;
};

/**
 * Decides every fact of one component: each by its own rule, then with what
 * people attest. A fact that needs others sees them with their attestations.
 *
 * @param attestations - of each fact, the nearest first
 * @param facts - in an order in which each one follows those it needs
 * @param choose - what counts of a fact instead of what its rule says, for the
 *   attestations and for the facts that need it
 */
export function decideFacts(
  facts: readonly Fact[],
  input: FactInput,
  attestations: readonly Attestation[],
  now: Date,
  choose: (factId: string, decision: FactDecision) => FactDecision = (_, own) =>
    own,
): DecidedFacts {
  const titles = new Map(facts.map(({ id, title }) => [id, title]));
  const results = new Map<string, FactResult>();
  const decisions = new Map<string, FactDecision>();
  const changes: string[] = [];
  const time = { now, lifetimeDays: input.settings.windows.attestation };
  const troubled = troubledSources(input);
  const elsewhere = otherCiSystem(input);

  for (const fact of facts) {
    const needed = new Set(fact.needs);
    const decided = fact.decide(input, {
      now,
      fact: id => {
        const result = needed.has(id) ? results.get(id) : undefined;
        if (!result) {
          throw new Error(
            `${fact.id} asks for ${id} without naming it in needs`,
          );
        }
        return { ...result, title: titles.get(id) };
      },
    });
    const own =
      fact.sources[0] === 'ci'
        ? unlessDoneElsewhere(decided, elsewhere)
        : decided;
    const decision = choose(fact.id, own);
    decisions.set(fact.id, decision);
    const chosen = chooseAttestation(attestations, fact.id, {
      now,
      lifetimeDays: attestationLifetime(fact, time.lifetimeDays),
    });
    const result = applyAttestation(fact, decision, chosen.attestation, {
      ...time,
      componentRef: input.component.ref,
    });
    if (isStale(fact, decision, result, troubled)) result.stale = true;
    results.set(fact.id, result);
    changes.push(
      ...[
        // What wasn't chosen may be when it changes.
        own.nextChangeAt,
        own.validUntil,
        decision.nextChangeAt,
        decision.validUntil,
        result.validUntil,
        chosen.nextChangeAt,
      ].filter(instant => instant !== undefined),
    );
  }
  const future = changes
    .filter(instant => Date.parse(instant) > now.getTime())
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return { results, decisions, nextChangeAt: future[0] };
}

/**
 * Facts in an order in which each follows those it needs.
 *
 * @throws Error when a fact needs one that isn't there, or itself
 */
export function inOrderOfNeed(facts: readonly Fact[]): Fact[] {
  const byId = new Map(facts.map(fact => [fact.id, fact]));
  const ordered = new Set<Fact>();
  const visit = (fact: Fact, path: string[]) => {
    if (ordered.has(fact)) return;
    if (path.includes(fact.id)) {
      throw new Error(
        `Facts need each other: ${[...path, fact.id].join(' -> ')}`,
      );
    }
    for (const id of fact.needs ?? []) {
      const needed = byId.get(id);
      if (!needed) throw new Error(`${fact.id} needs ${id}, which is no fact`);
      visit(needed, [...path, fact.id]);
    }
    ordered.add(fact);
  };
  for (const fact of facts) visit(fact, []);
  return [...ordered];
}

const transientCodes: ReadonlySet<CollectionGap['code']> = new Set([
  'rate-limited',
  'unavailable',
]);

/** The kinds of source that couldn't be read lately but will be again. */
function troubledSources(input: FactInput): Set<FactSource> {
  const troubled = new Set<FactSource>();
  for (const { gaps, staleGaps = [] } of [
    ...input.repositories,
    ...input.platforms,
  ]) {
    const lately = gaps.filter(({ code }) => transientCodes.has(code));
    for (const gap of [...lately, ...staleGaps]) {
      for (const kind of gap.kinds) {
        troubled.add(sourceOfKind[kind]);
      }
    }
  }
  return troubled;
}

function isStale(
  fact: Fact,
  decision: FactDecision,
  result: FactResult,
  troubled: ReadonlySet<FactSource>,
): boolean {
  return (
    result.origin === 'observed' &&
    decision.status !== 'unknown' &&
    decision.status !== 'not-applicable' &&
    troubled.has(fact.sources[0])
  );
}
