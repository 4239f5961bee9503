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

import { aRepository, aRun, aWorkflow } from '../fixtures';
import type { ClassifiedJob } from '../../workflows/types';
import { testsSucceededOn } from './commitTests';

const sha = 'c'.repeat(40);

function job(
  name: string,
  overrides: Partial<ClassifiedJob> = {},
): ClassifiedJob {
  return {
    id: name,
    name,
    classes: [],
    needs: [],
    runsOn: [],
    provesNothing: false,
    steps: [],
    ...overrides,
  };
}

function withChecks(names: string[], jobs: ClassifiedJob[] = []) {
  return aRepository({
    workflows: [aWorkflow({ jobs })],
    commitChecks: new Map([
      [
        sha,
        {
          sha,
          checks: names.map(name => ({ name, conclusion: 'success' as const })),
        },
      ],
    ]),
  });
}

describe('testsSucceededOn', () => {
  it('sees a run on the commit', () => {
    const repository = aRepository({
      runs: [aRun({ sha, work: { anything: ['unitTests'] } })],
    });
    expect(testsSucceededOn(repository, sha, 'unitTests')).toBe(true);
    expect(testsSucceededOn(repository, sha, 'integrationTests')).toBe(false);
    expect(testsSucceededOn(repository, 'd'.repeat(40), 'unitTests')).toBe(
      false,
    );
  });

  it('lets the definition of a job decide over its name', () => {
    const jobs = [
      job('check', { classes: ['unitTests'] }),
      job('integration', { classes: [] }),
      job('e2e', { classes: ['integrationTests'], provesNothing: true }),
    ];
    const repository = withChecks(
      ['check (3.12)', 'integration', 'ci / e2e'],
      jobs,
    );
    expect(testsSucceededOn(repository, sha, 'unitTests')).toBe(true);
    expect(testsSucceededOn(repository, sha, 'integrationTests')).toBe(false);
  });

  it('goes by the name of a check that no definition is known of', () => {
    const repository = withChecks(['ci/pytest', 'lint']);
    expect(testsSucceededOn(repository, sha, 'unitTests')).toBe(true);
    expect(testsSucceededOn(repository, sha, 'integrationTests')).toBe(false);
  });
});
