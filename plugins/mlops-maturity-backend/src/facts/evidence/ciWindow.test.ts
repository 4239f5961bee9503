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

import { aRepository, aRun, daysAgo, now, settings } from '../fixtures';
import { ciWindowEnd, isWithinCiWindow } from './ciWindow';

const repository = aRepository();
const older = 'c'.repeat(40);

describe('ciWindow', () => {
  it.each([
    [
      'of the last commit, however old',
      { createdAt: daysAgo(300) },
      true,
      undefined,
    ],
    [
      'since the last commit',
      { createdAt: daysAgo(1), sha: older },
      true,
      undefined,
    ],
    [
      'before it, but recent',
      { createdAt: daysAgo(90), sha: older },
      true,
      daysAgo(0),
    ],
    [
      'before it, and old',
      { createdAt: daysAgo(91), sha: older },
      false,
      daysAgo(1),
    ],
  ])('takes a run %s', (_, options, within, end) => {
    const run = aRun(options);
    expect(isWithinCiWindow(repository, run, settings, now)).toBe(within);
    expect(ciWindowEnd(repository, run, settings)).toBe(end);
  });
});
