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

import { verdict } from './trapFixtures';
import { trapsOfPlatforms } from './trapsOfPlatforms';
import { trapsOfRuns } from './trapsOfRuns';

const traps = [...trapsOfRuns, ...trapsOfPlatforms];

describe('evidence that looks like a practice', () => {
  it.each(traps)('$fact is $status: $trap', ({ fact, seen, status }) => {
    expect(verdict(fact, seen)).toMatchObject({ status });
  });

  it.each(
    traps.flatMap(({ fact, trap, passes }) =>
      passes ? [{ fact, trap, passes }] : [],
    ),
  )('$fact passes without the trap that $trap', ({ fact, passes }) => {
    expect(verdict(fact, passes)).toMatchObject({ status: 'pass' });
  });

  it('tells of an archived repository', () => {
    const files = { 'train.py': 'x = 1' };
    expect(
      verdict('code-in-vcs', { files, repository: { archived: true } }).reason,
    ).toBe('shop/churn holds 1 source file; the repository is archived.');
  });
});
