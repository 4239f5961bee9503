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
import type { FactExpression } from '../models';
import { evaluateExpression } from './evaluateExpression';

// One fact of each status, named after it.
const statuses = new Map<string, FactStatus>([
  ['pass', 'pass'],
  ['partial', 'partial'],
  ['fail', 'fail'],
  ['unknown', 'unknown'],
  ['n/a', 'not-applicable'],
]);

const evaluate = (expression: FactExpression) =>
  evaluateExpression(expression, statuses);

describe('evaluateExpression', () => {
  it.each([
    ['pass', 'met', 'unmet'],
    ['partial', 'partial', 'met'],
    ['fail', 'unmet', 'met'],
    ['unknown', 'unknown', 'unknown'],
    ['n/a', 'not-applicable', 'not-applicable'],
    ['never decided', 'unknown', 'unknown'],
  ])('takes a fact that is %s as %s, and its lack as %s', (id, is, lacks) => {
    expect(evaluate(id)).toBe(is);
    expect(evaluate({ not: id })).toBe(lacks);
  });

  it.each([
    [['pass', 'pass'], 'met', 'met'],
    [['pass', 'fail'], 'unmet', 'met'],
    [['pass', 'partial'], 'partial', 'met'],
    [['pass', 'unknown'], 'unknown', 'met'],
    [['fail', 'unknown'], 'unmet', 'unknown'],
    [['fail', 'partial'], 'unmet', 'partial'],
    // Even if the unknown one passes, the half-done one keeps `all` from it.
    [['partial', 'unknown'], 'partial', 'unknown'],
    [['n/a', 'pass'], 'met', 'met'],
    [['n/a', 'fail'], 'unmet', 'unmet'],
    [['n/a', 'unknown'], 'unknown', 'unknown'],
    [['n/a', 'n/a'], 'not-applicable', 'not-applicable'],
    [[], 'unknown', 'unknown'],
  ])('takes all of %j as %s, and any of them as %s', (facts, all, any) => {
    expect(evaluate({ all: facts })).toBe(all);
    expect(evaluate({ any: facts })).toBe(any);
    expect(evaluate({ all: [...facts].reverse() })).toBe(all);
    expect(evaluate({ any: [...facts].reverse() })).toBe(any);
  });

  it('nests', () => {
    expect(
      evaluate({ all: [{ any: ['fail', 'pass'] }, { not: 'partial' }] }),
    ).toBe('met');
    // Both would have to work for the lack to be gone.
    expect(evaluate({ not: { all: ['pass', 'partial'] } })).toBe('met');
    expect(evaluate({ any: [{ all: ['n/a', { not: 'n/a' }] }, 'fail'] })).toBe(
      'unmet',
    );
  });
});
