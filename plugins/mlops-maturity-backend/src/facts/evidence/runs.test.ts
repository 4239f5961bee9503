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

import { aRepository, aRun, daysAgo } from '../fixtures';
import {
  didWork,
  isDefaultBranchRun,
  newestDefaultBranchRun,
  successfulRuns,
} from './runs';

describe('runs', () => {
  it('counts no run whose jobs of the class were all skipped', () => {
    expect(didWork(aRun({ work: { fit: ['train'] } }), 'train')).toBe(true);
    expect(
      didWork(
        aRun({ work: { fit: { classes: ['train'], conclusion: 'skipped' } } }),
        'train',
      ),
    ).toBe(false);
    expect(
      didWork(aRun({ classes: ['train'], work: { lint: [] } }), 'train'),
    ).toBe(false);
  });

  it('takes the conclusion of a run whose jobs were not fetched', () => {
    expect(didWork(aRun({ classes: ['train'] }), 'train')).toBe(true);
    expect(
      didWork(aRun({ classes: ['train'], conclusion: 'failure' }), 'train'),
    ).toBe(false);
    expect(
      didWork(aRun({ classes: ['train'], completed: false }), 'train'),
    ).toBe(false);
  });

  it('gives successes newest first and leaves pull requests out', () => {
    const older = aRun({
      id: 'older',
      createdAt: daysAgo(5),
      classes: ['train'],
    });
    const newer = aRun({
      id: 'newer',
      createdAt: daysAgo(1),
      classes: ['train'],
    });
    const fork = aRun({
      id: 'fork',
      trigger: 'pull_request',
      classes: ['train'],
    });
    const repository = aRepository({ runs: [older, fork, newer] });
    expect(
      successfulRuns(repository, 'train').map(({ run }) => run.id),
    ).toEqual(['newer', 'older']);
    // A fork may call its branch `main` too.
    expect(isDefaultBranchRun(repository, fork)).toBe(false);
    expect(newestDefaultBranchRun(repository)?.run.id).toBe('newer');
    expect(
      newestDefaultBranchRun(repository, ({ run }) => run.id !== 'newer')?.run
        .id,
    ).toBe('older');
  });
});
