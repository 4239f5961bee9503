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

import { isShownAs, shownJobNames, shownName } from './shownName';

describe('shownName', () => {
  it.each([
    ['Unit tests', 'Unit tests', true],
    ['Unit tests', 'Unit tests 2', false],
    ['Test ${{ matrix.py }} on ${{ matrix.os }}', 'Test 3.12 on linux', true],
    ['Test ${{ matrix.py }} on ${{ matrix.os }}', 'Test 3.12', false],
    ['${{ a }}x${{ b }}x', 'x', false],
    ['${{ a }}', 'anything', true],
    [`Run ${'a'.repeat(150)}`, `Run ${'a'.repeat(93)}...`, true],
    ['Run abc', 'Run a...', false],
    ['unclosed ${{ a', 'unclosed ${{ a', true],
  ])('%j is shown as %j: %s', (defined, actual, expected) => {
    expect(isShownAs(shownName(defined), actual)).toBe(expected);
  });

  it.each([
    [{ name: 'test', matrix: true }, 'test (3.12, linux)', true],
    [{ name: 'test', matrix: true }, 'test', true],
    [{ name: 'test', matrix: false }, 'test (3.12)', false],
    [{ name: 'py ${{ matrix.py }}', matrix: true }, 'py 3.12', true],
  ])(
    'shows a job of a matrix once per combination (%j, %j)',
    (job, actual, expected) => {
      const names = shownJobNames(job, []);
      expect(names.some(name => isShownAs(name, actual))).toBe(expected);
    },
  );

  it('shows a called job behind its caller', () => {
    const caller = shownJobNames({ name: 'models', matrix: true }, []);
    const names = shownJobNames({ name: 'fit', matrix: true }, caller);
    for (const actual of ['models / fit', 'models (a) / fit (x, y)']) {
      expect(names.some(name => isShownAs(name, actual))).toBe(true);
    }
    expect(names.some(name => isShownAs(name, 'fit'))).toBe(false);
  });

  it('decides long names quickly', () => {
    const started = performance.now();
    isShownAs(shownName('${{ a }}x'.repeat(10_000)), 'x'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
