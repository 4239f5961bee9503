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

import fc from 'fast-check';
import type { FactResult, FactStatus } from '../../facts';
import type { Criterion, FactExpression, MaturityModel } from '../../models';
import type { AssessInput, Waiver } from '../types';

/** The instant that validities and waivers are drawn around. */
export const now = new Date('2026-06-01T12:00:00Z');
export const factIds = ['a', 'b', 'c', 'd', 'e', 'f'];
const dimensionIds = ['people', 'process', 'technology'];
export const topLevel = 4;

/** Expressions of practices; without `not`, which only markers use. */
const { practice } = fc.letrec<{ practice: FactExpression }>(tie => ({
  practice: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...factIds),
    fc.record({
      all: fc.array(tie('practice'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      any: fc.array(tie('practice'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const dayIn = (days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const criteria: fc.Arbitrary<Criterion[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1, max: topLevel }),
      dimension: fc.constantFrom(...dimensionIds),
      kind: fc.constantFrom(
        'requirement' as const,
        'requirement' as const,
        'requirement' as const,
        'optional' as const,
        'marker' as const,
      ),
      practice,
      successor: fc.option(fc.nat(9), { nil: undefined }),
      // Around the middle of `now`'s own day: before, on and after it.
      enforcedIn: fc.option(fc.integer({ min: -1, max: 3 }), {
        nil: undefined,
        freq: 2,
      }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map(drafts =>
    drafts.map((draft, index) => ({
      id: `criterion-${index}`,
      title: `Criterion ${index}`,
      from: draft.from,
      dimension: draft.dimension,
      kind: draft.kind,
      requires:
        draft.kind === 'marker' ? { not: draft.practice } : draft.practice,
      // Circles too. Only requirements stand in for one another here: what a
      // marker or an option comes to has no bearing on a level.
      ...(draft.kind === 'requirement' &&
        draft.successor !== undefined &&
        drafts[draft.successor]?.kind === 'requirement' && {
          supersededBy: `criterion-${draft.successor}`,
        }),
      ...(draft.kind === 'requirement' &&
        draft.enforcedIn !== undefined && {
          enforcedFrom: dayIn(draft.enforcedIn),
        }),
    })),
  );

export const arbitraryModels: fc.Arbitrary<MaturityModel> = criteria.map(
  drawn => ({
    id: 'drawn',
    version: '1',
    title: 'Drawn',
    description: '',
    source: { title: 'Drawn' },
    engine: 'ladder',
    dimensions: dimensionIds.map(id => ({ id, title: id })),
    levels: Array.from({ length: topLevel + 1 }, (_, rank) => ({
      rank,
      label: `${rank}`,
      name: `Level ${rank}`,
      description: '',
    })),
    criteria: drawn,
  }),
);

const instants = fc
  .integer({ min: -3, max: 3 })
  .map(days => new Date(now.getTime() + days * 86_400_000).toISOString());

export const arbitraryFacts: fc.Arbitrary<Map<string, FactResult>> = fc
  .uniqueArray(
    fc.record({
      factId: fc.constantFrom(...factIds),
      // Passes often, or hardly any component would leave the lowest level.
      status: fc.oneof(
        fc.constant<FactStatus>('pass'),
        fc.constantFrom<FactStatus>(
          'partial',
          'fail',
          'unknown',
          'not-applicable',
        ),
      ),
      validUntil: fc.option(instants, { nil: undefined }),
    }),
    { selector: ({ factId }) => factId, maxLength: factIds.length },
  )
  .map(
    drawn =>
      new Map(
        drawn.map(fact => [
          fact.factId,
          { ...fact, origin: 'observed', reason: 'Drawn.', evidence: [] },
        ]),
      ),
  );

export const arbitraryWaivers: fc.Arbitrary<Waiver[]> = fc.array(
  fc.record({
    modelId: fc.constantFrom('drawn', 'other'),
    criterionId: fc.nat(9).map(index => `criterion-${index}`),
    reason: fc.constant('Drawn.'),
    expiresAt: instants,
  }),
  { maxLength: 2 },
);

export const arbitraryInputs: fc.Arbitrary<AssessInput> = fc.record({
  facts: arbitraryFacts,
  waivers: arbitraryWaivers,
});
