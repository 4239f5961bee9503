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

import type { Criterion, Recommendation } from '../models';
import { factMap } from './__testUtils__';
import { recommendLevel } from './recommendLevel';

const advice = (id: string, recommends?: Recommendation): Criterion => ({
  id,
  from: 0,
  dimension: 'advice',
  kind: 'context',
  title: id,
  recommends,
});

const criteria = [
  advice('no recommendation'),
  advice('enough for all', { level: 1, when: {} }),
  advice('few', { level: 2, when: { fact: 'size', min: 2, max: 3 } }),
  advice('many', { level: 3, when: { fact: 'size', min: 4 } }),
  advice('certain', { level: 2, when: { fact: 'certainty' } }),
  advice('trial', { level: 0, when: { lifecycle: ['experimental', 'poc'] } }),
];

function recommended(
  given: Parameters<typeof factMap>[0],
  lifecycle?: string,
): number | undefined {
  const facts = factMap(given);
  const statuses = new Map(
    [...facts.values()].map(({ factId, status }) => [factId, status]),
  );
  return recommendLevel(criteria, lifecycle, facts, statuses);
}

describe('recommendLevel', () => {
  it('falls back on the advice for everyone, if there is any', () => {
    expect(recommended({})).toBe(1);
    expect(
      recommendLevel(criteria.slice(0, 1), 'production', new Map(), new Map()),
    ).toBeUndefined();
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [400, 3],
  ])('recommends to a team with %d models level %d', (value, level) => {
    expect(recommended({ size: { value } })).toBe(level);
  });

  it('takes no number from a fact that is unknown or has none', () => {
    expect(recommended({ size: { value: 4, status: 'unknown' } })).toBe(1);
    expect(recommended({ size: 'pass' })).toBe(1);
    // A count that fails its own fact is still a count.
    expect(recommended({ size: { value: 4, status: 'fail' } })).toBe(3);
  });

  it('asks for a pass where no number is asked for', () => {
    expect(recommended({ certainty: 'pass' })).toBe(2);
    expect(recommended({ certainty: 'partial' })).toBe(1);
  });

  it('recommends the highest level that facts speak for', () => {
    expect(recommended({ certainty: 'pass', size: { value: 4 } })).toBe(3);
  });

  it('heeds the lifecycle of the component before anything else', () => {
    const facts = { certainty: 'pass', size: { value: 4 } } as const;
    expect(recommended(facts, 'poc')).toBe(0);
    expect(recommended(facts, 'production')).toBe(3);
  });
});
