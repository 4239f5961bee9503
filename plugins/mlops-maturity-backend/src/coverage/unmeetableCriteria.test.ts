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
  Criterion,
  FactExpression,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { unmeetableCriteria, type KnownFact } from './unmeetableCriteria';

function aCriterion(
  id: string,
  requires: FactExpression | undefined,
  rest: Partial<Criterion> = {},
): Criterion {
  return {
    ...{ id, from: 1, dimension: 'd', kind: 'requirement', title: id },
    requires,
    ...rest,
  };
}

function aModel(...criteria: Criterion[]): MaturityModel {
  return {
    ...{ id: 'm', version: '1', title: 'M', description: '' },
    source: { title: 'S' },
    engine: 'ladder',
    dimensions: [{ id: 'd', title: 'D' }],
    levels: [],
    criteria,
  };
}

const missing: KnownFact = {
  hasData: false,
  neverApplies: false,
  attestable: true,
};
const known = new Map<string, KnownFact>([
  ['seen', { ...missing, hasData: true }],
  ['seen-too', { ...missing, hasData: true }],
  ['missing', missing],
  ['observable', { ...missing, attestable: false }],
  ['never', { ...missing, neverApplies: true }],
]);

/** What is missing of each criterion that can't be met, by its id. */
function unmeetable(...criteria: Criterion[]) {
  return unmeetableCriteria(aModel(...criteria), known).map(
    ({ criterion, missingFacts, attestingHelps }) => [
      criterion.id,
      missingFacts,
      attestingHelps,
    ],
  );
}

describe('unmeetableCriteria', () => {
  it.each<[string, FactExpression]>([
    ['a fact with data', 'seen'],
    ['either', { any: ['seen', 'missing'] }],
    ['the lack of a fact with data', { not: 'seen' }],
    ['neither of two', { not: { any: ['seen', 'seen-too'] } }],
    ['not both, one without data', { not: { all: ['seen', 'missing'] } }],
    ['a fact, and the lack of another', { all: ['seen', { not: 'seen-too' }] }],
    [
      'one of two facts without the other, whichever',
      {
        any: [
          { all: ['seen', { not: 'seen-too' }] },
          { all: ['seen-too', { not: 'seen' }] },
        ],
      },
    ],
    ['what applies to nobody', 'never'],
    ['what applies in part, and has data', { all: ['never', 'seen'] }],
  ])('is fine with %s', (_, requires) => {
    expect(unmeetable(aCriterion('c', requires))).toEqual([]);
  });

  it.each<[string, FactExpression, string[], boolean]>([
    ['a fact without data', 'missing', ['missing'], true],
    ['one that nobody may state', 'observable', ['observable'], false],
    ['one that no rule decides', 'unheard-of', ['unheard-of'], false],
    ['both', { all: ['seen', 'missing'] }, ['missing'], true],
    ['the lack of a fact without data', { not: 'missing' }, ['missing'], true],
    [
      'neither of two, one without data',
      { not: { any: ['seen', 'missing'] } },
      ['missing'],
      true,
    ],
    ['the lack of a lack', { not: { not: 'missing' } }, ['missing'], true],
    [
      'what attesting would meet in part only',
      { all: ['missing', 'observable', 'seen'] },
      ['missing', 'observable'],
      false,
    ],
    [
      'what attesting one of two would meet',
      { any: ['missing', 'observable'] },
      ['missing', 'observable'],
      true,
    ],
    [
      'what applies in part, and has no data',
      { all: ['never', 'missing'] },
      ['missing'],
      true,
    ],
  ])('names %s', (_, requires, missingFacts, attestingHelps) => {
    expect(unmeetable(aCriterion('c', requires))).toEqual([
      ['c', missingFacts, attestingHelps],
    ]);
  });

  it('counts a successor that can be met', () => {
    const simple = aCriterion('simple', 'missing', { supersededBy: 'better' });
    expect(unmeetable(simple, aCriterion('better', 'seen'))).toEqual([]);
    // One that doesn't apply shows nothing about the simpler practice.
    expect(unmeetable(simple, aCriterion('better', 'never'))).toEqual([
      ['simple', ['missing'], true],
    ]);
  });

  it('ends where criteria supersede each other', () => {
    expect(
      unmeetable(
        aCriterion('a', 'missing', { supersededBy: 'b' }),
        aCriterion('b', 'observable', { supersededBy: 'a' }),
      ),
    ).toEqual([
      ['a', ['missing'], true],
      ['b', ['observable'], true],
    ]);
  });

  it('leaves out what gates nothing', () => {
    expect(
      unmeetable(
        aCriterion('optional', 'missing', { kind: 'optional' }),
        aCriterion('marker', { not: 'missing' }, { kind: 'marker' }),
        aCriterion('advice', undefined, { kind: 'context' }),
      ),
    ).toEqual([]);
  });
});
