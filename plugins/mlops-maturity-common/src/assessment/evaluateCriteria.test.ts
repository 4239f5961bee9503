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

import type { FactStatus } from '../facts';
import type { Criterion } from '../models';
import { evaluateCriteria } from './evaluateCriteria';
import type { CriterionOutcome } from './types';

const requirement = (id: string, rest: Partial<Criterion> = {}): Criterion => ({
  id,
  from: 1,
  dimension: 'people',
  kind: 'requirement',
  title: id,
  requires: id,
  ...rest,
});

/** Outcome and stand-in of each criterion, by its id. */
function outcomes(
  criteria: Criterion[],
  facts: Record<string, FactStatus>,
  waived: string[] = [],
): Record<string, [CriterionOutcome | undefined, string?]> {
  const statuses = new Map(Object.entries(facts));
  return Object.fromEntries(
    evaluateCriteria(criteria, statuses, id => waived.includes(id)).map(
      ({ criterionId, outcome, supersededBy }) => [
        criterionId,
        supersededBy ? [outcome, supersededBy] : [outcome],
      ],
    ),
  );
}

describe('evaluateCriteria', () => {
  const better = [
    requirement('talking', { supersededBy: 'one-team' }),
    requirement('one-team', { from: 2 }),
  ];

  it('lets the better practice stand in for the one it supersedes', () => {
    expect(outcomes(better, { talking: 'fail', 'one-team': 'pass' })).toEqual({
      talking: ['met', 'one-team'],
      'one-team': ['met'],
    });
  });

  it.each([
    ['fail', 'fail', 'unmet'],
    ['fail', 'partial', 'partial'],
    ['fail', 'unknown', 'unknown'],
    ['fail', 'not-applicable', 'unmet'],
    ['pass', 'fail', 'met'],
    ['not-applicable', 'fail', 'not-applicable'],
    ['not-applicable', 'pass', 'not-applicable'],
  ] as const)(
    'takes a practice that is %s, with a better one that is %s, as %s',
    (simple, best, outcome) => {
      const facts = { talking: simple, 'one-team': best };
      expect(outcomes(better, facts).talking).toEqual([outcome]);
    },
  );

  it('follows a chain of better practices, and leaves a circle', () => {
    const circle = [
      requirement('a', { supersededBy: 'b' }),
      requirement('b', { supersededBy: 'c' }),
      requirement('c', { supersededBy: 'a' }),
    ];
    expect(outcomes(circle, { a: 'fail', b: 'fail', c: 'pass' })).toEqual({
      a: ['met', 'b'],
      b: ['met', 'c'],
      c: ['met'],
    });
    expect(
      outcomes([requirement('a', { supersededBy: 'gone' })], { a: 'fail' }),
    ).toEqual({ a: ['unmet'] });
  });

  it('waives what is asked for and not met, and nothing else', () => {
    const criteria = [
      requirement('failing'),
      requirement('half-done'),
      requirement('unseen'),
      requirement('done'),
      requirement('senseless'),
      requirement('nice-to-have', { kind: 'optional', requires: 'failing' }),
      requirement('lack', { kind: 'marker', requires: { not: 'failing' } }),
    ];
    expect(
      outcomes(
        criteria,
        {
          failing: 'fail',
          'half-done': 'partial',
          done: 'pass',
          senseless: 'not-applicable',
        },
        criteria.map(({ id }) => id),
      ),
    ).toEqual({
      failing: ['waived'],
      'half-done': ['waived'],
      unseen: ['waived'],
      done: ['met'],
      senseless: ['not-applicable'],
      'nice-to-have': ['unmet'],
      lack: ['met'],
    });
  });

  it('takes nothing from a better practice that is merely waived', () => {
    expect(
      outcomes(better, { talking: 'fail', 'one-team': 'fail' }, ['one-team']),
    ).toEqual({ talking: ['unmet'], 'one-team': ['waived'] });
  });
});
