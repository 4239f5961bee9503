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

import {
  assess,
  type AssessInput,
  type FactExpression,
  type FactStatus,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factResults } from '../../__testUtils__/assessComponent';
import { smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import {
  assessSupposed,
  isTicked,
  nothingSupposed,
  supposeCriteria,
  type Known,
  type Supposition,
} from './supposition';

const now = new Date('2026-11-20T12:00:00.000Z');

/** A ladder whose criteria are expressions of every form. */
const ladder: MaturityModel = {
  ...smallModel,
  criteria: (
    [
      ['both', 1, { all: ['ci', { any: ['review', 'tracking'] }] }],
      ['no-manual', 1, { not: { any: ['manual', 'notebook-only'] } }],
      ['simple', 1, 'deploy'],
      ['better', 2, { all: ['deploy', 'canary'] }],
      ['notebooks', 2, 'notebook-tests'],
      ['excused', 2, 'release'],
    ] as [string, number, FactExpression][]
  ).map(([id, from, requires]) => ({
    id,
    from,
    dimension: 'run',
    kind: 'requirement',
    title: `It is ${id}`,
    requires,
    ...(id === 'simple' && { supersededBy: 'better' }),
    ...(id === 'notebooks' && { shownWhen: 'notebooks' as const }),
  })),
};

/** What the page knows once the backend assessed a component. */
function known(
  statuses: Record<string, FactStatus>,
  input: Omit<AssessInput, 'facts'> = {},
  model: MaturityModel = ladder,
): Known {
  const facts = new Map(factResults(statuses).map(fact => [fact.factId, fact]));
  const assessment = assess(model, { ...input, facts }, { now });
  return { model, facts, item: { assessment }, now };
}

const isMet = (of: Known, supposition: Supposition, id: string) =>
  isTicked(
    assessSupposed(of, supposition).criteria.find(
      ({ criterionId }) => criterionId === id,
    ),
  );

/** Ticks what blocks, again and again, and tells the levels on the way. */
function climb(of: Known): number[] {
  const levels = [];
  let supposition = nothingSupposed;
  for (;;) {
    const { verifiedLevel, blocking } = assessSupposed(of, supposition);
    levels.push(verifiedLevel);
    if (blocking.length === 0) return levels;
    supposition = supposeCriteria(of, supposition, blocking, true);
  }
}

const waiver = {
  modelId: 'small',
  criterionId: 'excused',
  reason: 'A batch model',
  expiresAt: '2026-12-24T00:00:00.000Z',
};

describe('a supposition', () => {
  it.each([
    ['nothing known', {}, {}],
    [
      'all sorts, waived and without notebooks',
      {
        ci: 'pass',
        review: 'partial',
        tracking: 'unknown',
        manual: 'fail',
        'notebook-only': 'not-applicable',
        deploy: 'pass',
        canary: 'pass',
        release: 'fail',
      },
      { waivers: [waiver], component: { hasNotebooks: false } },
    ],
    [
      'with notebooks',
      { 'notebook-tests': 'fail', release: 'pass' },
      { component: { hasNotebooks: true } },
    ],
  ] as [string, Record<string, FactStatus>, Omit<AssessInput, 'facts'>][])(
    'of nothing is what the backend stored: %s',
    (_, statuses, input) => {
      const of = known(statuses, input);
      expect(assessSupposed(of, nothingSupposed)).toEqual(of.item.assessment);
    },
  );

  it('of nothing is what the backend stored of a score', () => {
    const of = known({ ci: 'pass', skew: 'fail' }, {}, smallScore);
    expect(assessSupposed(of, nothingSupposed)).toEqual(of.item.assessment);
  });

  it('of everything that blocks reaches the next level, and the next', () => {
    expect(climb(known({}))).toEqual([0, 1, 2]);
    expect(
      climb(
        known({
          ci: 'fail',
          review: 'not-applicable',
          manual: 'pass',
          'notebook-only': 'unknown',
          deploy: 'partial',
          'notebook-tests': 'fail',
        }),
      ),
    ).toEqual([0, 1, 2]);
    expect(climb(known({ ci: 'pass' }, {}, smallModel))).toEqual([1, 2]);
  });

  it('of everything that holds a score back leads as far as there are points', () => {
    const all = known({ ci: 'pass', tracking: 'fail' }, {}, smallScore);
    expect(climb(all)).toEqual([0, 1, 3]);
    // The third point of the section isn't to be had.
    const two = known(
      { ci: 'pass', tracking: 'fail', review: 'not-applicable' },
      {},
      smallScore,
    );
    expect(climb(two)).toEqual([0, 1, 2]);
  });

  it('makes a full point of a half one', () => {
    const of = known({}, {}, smallScore);
    const facts = new Map(
      factResults({ ci: 'pass' }, { ci: { executions: 1 } }).map(one => [
        one.factId,
        one,
      ]),
    );
    const half = {
      ...of,
      facts,
      item: { assessment: assess(smallScore, { facts }, { now }) },
    };
    expect(isMet(half, nothingSupposed, 'model-1')).toBe(false);
    const ticked = supposeCriteria(half, nothingSupposed, ['model-1'], true);
    expect(isMet(half, ticked, 'model-1')).toBe(true);
    expect(supposeCriteria(half, ticked, ['model-1'], false)).toEqual(
      nothingSupposed,
    );
  });

  it('supposes as few facts as will do', () => {
    const of = known({ ci: 'pass', review: 'fail', tracking: 'unknown' });
    const { facts } = supposeCriteria(of, nothingSupposed, ['both'], true);
    expect([...facts]).toEqual([['review', 'pass']]);
    const done = known({ ci: 'pass', tracking: 'pass' });
    expect(supposeCriteria(done, nothingSupposed, ['both'], true)).toEqual(
      nothingSupposed,
    );
    const not = supposeCriteria(of, nothingSupposed, ['no-manual'], true);
    expect([...not.facts]).toEqual([
      ['manual', 'fail'],
      ['notebook-only', 'fail'],
    ]);
  });

  it('is taken back by unticking, and doubts what is known by unticking that', () => {
    const of = known({ ci: 'pass', tracking: 'pass', manual: 'fail' });
    const ticked = supposeCriteria(of, nothingSupposed, ['no-manual'], true);
    expect(isMet(of, ticked, 'no-manual')).toBe(true);
    expect(supposeCriteria(of, ticked, ['no-manual'], false)).toEqual(
      nothingSupposed,
    );

    const doubted = supposeCriteria(of, nothingSupposed, ['both'], false);
    expect(isMet(of, doubted, 'both')).toBe(false);
    expect(supposeCriteria(of, doubted, ['both'], true)).toEqual(
      nothingSupposed,
    );
  });

  it('doubts the better practice with the simpler one that it stands in for', () => {
    const of = known({ deploy: 'pass', canary: 'pass' });
    const doubted = supposeCriteria(of, nothingSupposed, ['simple'], false);
    expect(isMet(of, doubted, 'simple')).toBe(false);
    expect(isMet(of, doubted, 'better')).toBe(false);
  });

  it('thinks a waiver away, and brings it back', () => {
    const of = known({ release: 'fail' }, { waivers: [waiver] });
    expect(isMet(of, nothingSupposed, 'excused')).toBe(true);
    const without = supposeCriteria(of, nothingSupposed, ['excused'], false);
    expect(isMet(of, without, 'excused')).toBe(false);
    expect(supposeCriteria(of, without, ['excused'], true)).toEqual(
      nothingSupposed,
    );
  });
});
