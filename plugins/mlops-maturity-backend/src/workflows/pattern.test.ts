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

import { cleanCommand } from './cleanCommand';
import { classesOfCommand, keepsData, publishesPages } from './commandPatterns';
import { isNamedAs, isTestName } from './matchName';
import { pattern } from './pattern';
import { workClasses } from './types';

describe('pattern', () => {
  it('refuses look-around, which would need backtracking', () => {
    expect(() => pattern('a(?=b)')).toThrow();
    expect(() => pattern('(?<!a)b')).toThrow();
  });

  it('ignores case and takes broken unicode', () => {
    expect(pattern('train').test('Re-TRAIN')).toBe(true);
    expect(pattern('train').test('\ud800')).toBe(false);
  });

  // Each of these costs a backtracking engine quadratic time or worse.
  it.each([
    ['/train'.repeat(15_000)],
    [`${'/'.repeat(90_000)}x`],
    [`docker ${'build '.repeat(15_000)}`],
    [`curl ${'/'.repeat(50_000)}${'a'.repeat(40_000)}`],
    [`deploy training ${'-'.repeat(80_000)}`],
    [`python a.py ${'--a b '.repeat(15_000)}trai`],
  ])('decides long adversarial text in milliseconds (%#)', text => {
    const started = performance.now();
    for (const workClass of workClasses) {
      isNamedAs(workClass, text);
      isTestName(text, workClass);
    }
    classesOfCommand(text);
    keepsData.test(text);
    publishesPages.test(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['"'.repeat(50_001)],
    [`${'a && '.repeat(20_000)}b || true`],
    ['#'.repeat(100_000)],
    [`x=${'$('.repeat(50_000)}`],
    [' --ignore'.repeat(12_000)],
    ['cat <<E\n'.repeat(12_000)],
    ['${{'.repeat(33_000)],
    ['uv run '.repeat(14_000)],
    ['http:'.repeat(20_000)],
  ])('cleans long adversarial scripts in milliseconds (%#)', script => {
    const started = performance.now();
    cleanCommand(script);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
