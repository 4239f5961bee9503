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

import { crosswalk } from './crosswalk';
import type { Criterion } from './types';

function aCriterion(id: string, overrides: Partial<Criterion> = {}): Criterion {
  return {
    id,
    from: 1,
    dimension: 'build',
    kind: 'requirement',
    title: `About ${id}`,
    requires: 'ci',
    ...overrides,
  };
}

describe('crosswalk', () => {
  it('names every criterion that rests on a fact, of whichever model', () => {
    const entries = crosswalk([
      {
        id: 'steps',
        criteria: [
          aCriterion('pipeline', { requires: { all: ['ci', 'tests'] } }),
          aCriterion('by-hand', {
            from: 0,
            kind: 'marker',
            requires: { not: { any: ['ci', { not: 'tests' }] } },
          }),
          aCriterion('advice', {
            kind: 'context',
            requires: undefined,
            recommends: { level: 1, when: { fact: 'portfolio' } },
          }),
          aCriterion('pure-advice', { kind: 'context', requires: undefined }),
        ],
      },
      { id: 'points', criteria: [aCriterion('test-1')] },
    ]);

    expect(entries.map(({ factId }) => factId)).toEqual([
      'ci',
      'portfolio',
      'tests',
    ]);
    expect(entries[0].criteria).toEqual([
      {
        modelId: 'points',
        criterionId: 'test-1',
        title: 'About test-1',
        level: 1,
        dimension: 'build',
        kind: 'requirement',
        negated: false,
      },
      expect.objectContaining({
        modelId: 'steps',
        criterionId: 'by-hand',
        level: 0,
        kind: 'marker',
        negated: true,
      }),
      expect.objectContaining({ criterionId: 'pipeline', negated: false }),
    ]);
    expect(entries[1].criteria).toMatchObject([
      { criterionId: 'advice', kind: 'context', negated: false },
    ]);
    // Twice negated is asked for again.
    expect(entries[2].criteria).toMatchObject([
      { criterionId: 'by-hand', negated: false },
      { criterionId: 'pipeline', negated: false },
    ]);
  });

  it('lists a criterion once, and as asking where it also asks', () => {
    const [{ criteria }] = crosswalk([
      {
        id: 'steps',
        criteria: [
          aCriterion('either', { requires: { any: [{ not: 'ci' }, 'ci'] } }),
        ],
      },
    ]);
    expect(criteria).toMatchObject([{ criterionId: 'either', negated: false }]);
  });

  it('comes out the same for every order of models and criteria', () => {
    const models = ['b', 'a', 'c'].map(id => ({
      id,
      criteria: [
        aCriterion('z-low', { from: 1 }),
        aCriterion('a-high', { from: 2, requires: { any: ['tests', 'ci'] } }),
        aCriterion('a-low', { from: 1 }),
      ],
    }));
    const reversed = [...models]
      .reverse()
      .map(({ id, criteria }) => ({ id, criteria: [...criteria].reverse() }));
    expect(crosswalk(reversed)).toEqual(crosswalk(models));
    expect(
      crosswalk(models)[0].criteria.map(
        ({ modelId, criterionId }) => `${modelId}/${criterionId}`,
      ),
    ).toEqual([
      'a/a-low',
      'a/z-low',
      'a/a-high',
      'b/a-low',
      'b/z-low',
      'b/a-high',
      'c/a-low',
      'c/z-low',
      'c/a-high',
    ]);
  });
});
