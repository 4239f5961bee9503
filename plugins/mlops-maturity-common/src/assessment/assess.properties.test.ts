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
import type { MaturityModel } from '../models';
import {
  arbitraryFacts,
  arbitraryInputs,
  arbitraryModels,
  arbitraryWaivers,
  factIds,
  now,
  topLevel,
} from './__testUtils__';
import { assess } from './assess';
import { factStatusAt } from './factStatusAt';
import type { AssessInput, Assessment, Waiver } from './types';
import { whatIf } from './whatIf';

/** Every level of an assessment: of the whole and of each dimension. */
function levelsOf(assessment: Assessment): number[] {
  return [assessment, ...assessment.dimensions].flatMap(one => [
    one.verifiedLevel,
    one.potentialLevel,
  ]);
}

function loweredLevels(before: Assessment, after: Assessment): number[] {
  const levels = levelsOf(before);
  return levelsOf(after).filter((level, index) => level < levels[index]);
}

function describeInput(model: MaturityModel, { facts, ...rest }: AssessInput) {
  return JSON.stringify({ model, facts: [...facts], rest });
}

/** An assessment without the order in which it names criteria. */
function unordered({ criteria: results, ...assessment }: Assessment) {
  return {
    ...assessment,
    blocking: new Set(assessment.blocking),
    ahead: new Set(assessment.ahead),
    criteria: new Map(results.map(result => [result.criterionId, result])),
    upcoming: assessment.upcoming?.map(change => ({
      ...change,
      unmet: new Set(change.unmet),
    })),
  };
}

describe('assess, for every model and every set of facts', () => {
  it('gives the same answer again, and changes nothing it was given', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const given = describeInput(model, input);
        const first = assess(model, input, { now });
        expect(assess(model, input, { now })).toEqual(first);
        expect(describeInput(model, input)).toBe(given);
      }),
    );
  });

  it('never lowers a level for a further fact that passes', () => {
    fc.assert(
      fc.property(
        arbitraryModels,
        arbitraryInputs,
        fc.constantFrom(...factIds),
        (model, input, factId) => {
          const before = assess(model, input, { now });
          const after = whatIf(model, input, new Map([[factId, 'pass']]), {
            now,
          });
          expect(loweredLevels(before, after)).toEqual([]);
        },
      ),
    );
  });

  it('never lifts the verified level by something unknown', () => {
    fc.assert(
      fc.property(
        arbitraryModels,
        arbitraryInputs,
        fc.constantFrom(...factIds),
        (model, input, factId) => {
          const before = assess(model, input, { now });
          const after = whatIf(model, input, new Map([[factId, 'unknown']]), {
            now,
          });
          expect(after.verifiedLevel).toBeLessThanOrEqual(before.verifiedLevel);
        },
      ),
    );
  });

  it('has as potential level what is verified once all unknowns pass', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const before = assess(model, input, { now });
        expect(before.potentialLevel).toBeGreaterThanOrEqual(
          before.verifiedLevel,
        );
        const unknown = factIds.filter(
          id => factStatusAt(input.facts.get(id), now) === 'unknown',
        );
        const cleared = whatIf(
          model,
          input,
          new Map(unknown.map(id => [id, 'pass'])),
          { now },
        );
        expect(cleared.verifiedLevel).toBe(before.potentialLevel);
        expect(cleared.dimensions.map(one => one.verifiedLevel)).toEqual(
          before.dimensions.map(one => one.potentialLevel),
        );
      }),
    );
  });

  it('is indifferent to the order of criteria, levels, facts and waivers', () => {
    const shuffled = <T>(list: T[]) =>
      fc.shuffledSubarray(list, { minLength: list.length });
    const pairs = fc
      .tuple(arbitraryModels, arbitraryInputs)
      .chain(([model, input]) =>
        fc.record({
          model: fc.constant(model),
          input: fc.constant(input),
          criteria: shuffled(model.criteria),
          levels: shuffled(model.levels),
          facts: shuffled([...input.facts]),
          waivers: shuffled([...(input.waivers ?? [])]),
        }),
      );
    fc.assert(
      fc.property(pairs, ({ model, input, ...other }) => {
        const again = assess(
          { ...model, criteria: other.criteria, levels: other.levels },
          { facts: new Map(other.facts), waivers: other.waivers },
          { now },
        );
        expect(unordered(again)).toEqual(
          unordered(assess(model, input, { now })),
        );
      }),
    );
  });

  it('never lowers a level for a waiver', () => {
    fc.assert(
      fc.property(
        arbitraryModels,
        arbitraryFacts,
        arbitraryWaivers,
        (model, given, granted) => {
          const before = assess(model, { facts: given }, { now });
          const after = assess(
            model,
            { facts: given, waivers: granted },
            { now },
          );
          expect(loweredLevels(before, after)).toEqual([]);
        },
      ),
    );
  });

  it('is as high as the lowest dimension that has requirements', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const assessment = assess(model, input, { now });
        const { dimensions } = assessment;
        const verified = dimensions.map(one => one.verifiedLevel);
        const potential = dimensions.map(one => one.potentialLevel);
        // No requirement at all holds nobody back.
        expect(assessment).toMatchObject({
          verifiedLevel: Math.min(topLevel, ...verified),
          potentialLevel: Math.min(topLevel, ...potential),
        });
      }),
    );
  });

  it('names as blocking exactly what lifts the level when it is waived', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const { blocking, verifiedLevel } = assess(model, input, { now });
        expect(blocking.length === 0).toBe(verifiedLevel === topLevel);
        const granted = blocking.map(criterionId => ({
          modelId: model.id,
          criterionId,
          reason: 'Blocking.',
          expiresAt: '2027-01-01T00:00:00Z',
        }));
        const levelWith = (more: Waiver[]) =>
          assess(
            model,
            { ...input, waivers: [...(input.waivers ?? []), ...more] },
            { now },
          ).verifiedLevel;
        // All of them together lift it, and each one is needed for that.
        const lifted = levelWith(granted) > verifiedLevel;
        expect(lifted).toBe(verifiedLevel < topLevel);
        expect(
          granted.map(left => levelWith(granted.filter(one => one !== left))),
        ).toEqual(granted.map(() => verifiedLevel));
      }),
    );
  });

  it('stays the same until the instant it names', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const assessment = assess(model, input, { now });
        const { nextChangeAt } = assessment;
        const lastInstant = nextChangeAt
          ? new Date(Date.parse(nextChangeAt) - 1)
          : new Date('2099-01-01T00:00:00Z');
        expect(assess(model, input, { now: lastInstant })).toEqual(assessment);
      }),
    );
  });

  it('lets nothing upcoming move a level, a count or what blocks', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryInputs, (model, input) => {
        const gating = (assessment: Assessment) => ({
          levels: levelsOf(assessment),
          dimensions: assessment.dimensions.map(({ dimension }) => dimension),
          blocking: assessment.blocking,
          ahead: assessment.ahead,
          progress: assessment.progress,
        });
        const advised = model.criteria.map(one =>
          Date.parse(one.enforcedFrom ?? '') > now.getTime()
            ? { ...one, kind: 'optional' as const }
            : one,
        );
        expect(gating(assess(model, input, { now }))).toEqual(
          gating(assess({ ...model, criteria: advised }, input, { now })),
        );
      }),
    );
  });

  it('comes to what it said of each day, where nothing else changes', () => {
    fc.assert(
      fc.property(arbitraryModels, arbitraryFacts, (model, drawn) => {
        const facts = new Map(
          [...drawn].map(([id, fact]) => [
            id,
            { ...fact, validUntil: undefined },
          ]),
        );
        const { upcoming = [] } = assess(model, { facts }, { now });
        for (const { from, verifiedLevel, unmet } of upcoming) {
          const then = assess(model, { facts }, { now: new Date(from) });
          expect(then.verifiedLevel).toBe(verifiedLevel);
          expect(verifiedLevel).toBeLessThan(
            Math.min(...unmet.map(({ level }) => level)),
          );
          const results = new Map(
            then.criteria.map(one => [one.criterionId, one]),
          );
          for (const { criterionId } of unmet) {
            expect(results.get(criterionId)).not.toHaveProperty('enforcedFrom');
            expect(results.get(criterionId)?.outcome).not.toBe('met');
          }
        }
      }),
    );
  });
});
