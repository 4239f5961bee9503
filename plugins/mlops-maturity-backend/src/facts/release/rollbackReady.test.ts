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

import type { ModelVersionData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { aGap, aModel, aVersion, linkedTo } from '../registryFixtures';
import { anEndpoint, servedBy } from '../servingFixtures';
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

  it('tells how often production was taken back lately', () => {
    const rollback = (days: number) =>
      aRun({ createdAt: daysAgo(days), work: { rollback: ['deploy'] } });
    expect(
      decide({ runs: [rollback(5), rollback(80), rollback(95)] }),
    ).toMatchObject({ executions: 2, nextChangeAt: daysAgo(-10) });
    expect(decide({ deployments: deploymentsOf('a', 'b', 'a') })).toMatchObject(
      { executions: 1 },
    );
  });

  it.each([
    [
      'which code was replaced is not known',
      {
        deployments: ['a'.repeat(40), '', 'a'.repeat(40), ''].map(
          (commit, index) =>
            aDeployment({ sha: commit, createdAt: daysAgo(index + 1) }),
        ),
      },
    ],
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

describe('rollback-ready by the registry', () => {
  const on = (
    versions: ModelVersionData[],
    platform: Parameters<typeof linkedTo>[0] = {},
  ) =>
    rollbackReady.decide(
      linkedTo({ models: [aModel(versions)], ...platform }),
      aContext(),
    );
  const champion = aVersion('12', 5, { aliases: ['champion'] });

  it('passes when the version before is kept', () => {
    expect(on([champion, aVersion('11', 40)])).toMatchObject({
      status: 'pass',
      reason:
        'The registry has version 12 of churn in production and keeps version 11 of churn, the one made before it, ready to serve.',
      observedAt: daysAgo(5),
    });
    const previous = aVersion('10', 90, { aliases: ['previous'] });
    expect(on([champion, aVersion('11', 40), previous]).reason).toContain(
      'version 10 of churn, which was there before',
    );
  });

  it.each([
    ['it is the only one', [champion], 'there is one'],
    [
      'the one before is archived',
      [champion, aVersion('11', 40, { archived: true })],
      'nothing is kept',
    ],
    [
      'the one before is broken',
      [champion, aVersion('11', 40, { state: 'failed' })],
      'there is one',
    ],
    ['the other is newer', [champion, aVersion('13', 1)], 'nothing is kept'],
  ] as const)('fails if %s', (_, versions, reason) => {
    expect(on([...versions])).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    });
  });

  it('is partial if none is marked, unknown if the registry could not be read', () => {
    expect(on([aVersion('11', 40), aVersion('12', 5)]).status).toBe('partial');
    expect(on([], { gaps: [aGap(['registeredModel'])] })).toMatchObject({
      status: 'unknown',
      reason: aGap([]).message,
    });
  });

  it('passes when what serves the model keeps the version before', () => {
    expect(
      rollbackReady.decide(
        servedBy([anEndpoint({ previousVersion: 'churn-00007' })]),
        aContext(),
      ),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('keeps churn-00007'),
      evidence: [{ url: 'https://kserve.shop.example/churn' }],
    });
  });
});
