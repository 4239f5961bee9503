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

import { aRun, daysAgo } from '../facts/fixtures';
import type { ClassifiedRun } from './types';
import { withoutIdleWork } from './withoutIdleWork';

/** Runs every six hours, of which the jobs of the newest ones were fetched. */
function sixHourly(
  count: number,
  fetched: ('success' | 'skipped')[],
): ClassifiedRun[] {
  return Array.from({ length: count }, (_, index) =>
    aRun({
      trigger: 'schedule',
      createdAt: daysAgo(index / 4),
      classes: ['train'],
      ...(index < fetched.length && {
        work: { fit: { classes: ['train'], conclusion: fetched[index] } },
      }),
    }),
  );
}

function training(runs: readonly ClassifiedRun[]) {
  return withoutIdleWork(runs, 'main').map(run =>
    run.classes.includes('train'),
  );
}

describe('withoutIdleWork', () => {
  it('takes a schedule that skips its jobs for one that always did', () => {
    const runs = sixHourly(6, ['skipped', 'skipped']);
    expect(training(runs)).toEqual([true, true, false, false, false, false]);
    expect(withoutIdleWork(runs, 'main')[0]).toBe(runs[0]);
  });

  it('believes older runs where the newer ones did their work', () => {
    expect(training(sixHourly(4, ['success', 'success']))).not.toContain(false);
    expect(training(sixHourly(3, ['success', 'skipped']))[2]).toBe(false);
  });

  it('draws no conclusion from runs that went another way', () => {
    const [newest] = sixHourly(1, ['skipped']);
    const others = [
      { trigger: 'push' },
      { trigger: 'schedule', branch: 'next' },
      { trigger: 'schedule', pipelineId: '2' },
      { trigger: 'schedule', createdAt: daysAgo(-1) },
    ] as const;
    const older = others.map(options =>
      aRun({ createdAt: daysAgo(3), classes: ['train'], ...options }),
    );
    expect(training([newest, ...older])).not.toContain(false);
  });
});
