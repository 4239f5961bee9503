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

import {
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { rollbackReady } from './rollbackReady';

function decide(repository: Parameters<typeof aRepository>[0]) {
  return rollbackReady.decide(
    anInput({ repositories: [aRepository(repository)] }),
    aContext(),
  );
}

function deploymentsOf(...commits: string[]) {
  return commits.map((commit, index) =>
    aDeployment({ sha: commit.repeat(40), createdAt: daysAgo(index + 1) }),
  );
}

describe('rollback-ready', () => {
  it('passes for a year after a rollback, also one by a run that failed', () => {
    expect(
      decide({
        runs: [
          aRun({
            createdAt: daysAgo(300),
            conclusion: 'failure',
            work: { rollback: ['deploy'] },
          }),
        ],
      }),
    ).toMatchObject({
      status: 'pass',
      reason: "Job 'rollback' of ci.yml took a release back on 2026-01-24.",
      validUntil: daysAgo(-65),
    });
  });

  it('passes when production returned to earlier code', () => {
    expect(decide({ deployments: deploymentsOf('a', 'b', 'a') })).toMatchObject(
      {
        status: 'pass',
        reason: 'production went back to the earlier aaaaaaa on 2026-11-19.',
      },
    );
  });

  it.each([
    [
      'code was deployed twice in a row',
      { deployments: deploymentsOf('a', 'a', 'b') },
    ],
    [
      'the rollback job was skipped',
      {
        runs: [
          aRun({
            work: { rollback: { classes: ['deploy'], conclusion: 'skipped' } },
          }),
        ],
      },
    ],
    [
      'a test is called so',
      { runs: [aRun({ work: { 'rollback migration': ['unitTests'] } })] },
    ],
    [
      'a commit speaks of it',
      {
        runs: [
          aRun({ title: 'Fix rollback button', work: { ship: ['deploy'] } }),
        ],
      },
    ],
    [
      'it was too long ago',
      {
        runs: [
          aRun({ createdAt: daysAgo(366), work: { rollback: ['deploy'] } }),
        ],
      },
    ],
  ] as [string, Parameters<typeof aRepository>[0]][])(
    'stays unknown without a registry if %s',
    (_, repository) => {
      expect(decide(repository)).toMatchObject({
        status: 'unknown',
        reason: expect.stringContaining('No model registry is connected'),
      });
    },
  );

  it('is partial for a rollback that never ran', () => {
    const job = {
      id: 'rollback',
      name: 'Roll back',
      classes: ['deploy' as const],
      needs: [],
      runsOn: [],
      provesNothing: false,
      steps: [],
    };
    expect(decide({ workflows: [aWorkflow({ jobs: [job] })] }).status).toBe(
      'partial',
    );
  });
});
