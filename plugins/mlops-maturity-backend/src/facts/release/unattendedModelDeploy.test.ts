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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import { aModel, aVersion, linkedTo } from '../registryFixtures';
import { unattendedModelDeploy } from './unattendedModelDeploy';

type Status = 'pass' | 'partial' | 'fail' | 'unknown' | 'not-applicable';

/** Deployments a day apart, the first one newest. */
function deployments(...runs: Parameters<typeof aRun>[0][]) {
  return runs.map((run, index) =>
    aDeployment({
      createdAt: daysAgo(index + 1),
      run: aRun({ approvals: [], ...run }),
    }),
  );
}

function decide(
  repository: Parameters<typeof aRepository>[0],
  released: Status = 'pass',
) {
  return unattendedModelDeploy.decide(
    anInput({ repositories: [aRepository(repository)] }),
    aContext({ 'automated-model-release': released }),
  );
}

const reviewed = {
  approvals: [{ state: 'approved' as const, environments: ['production'] }],
};

function production(requiredReviewers: boolean) {
  return {
    name: 'production',
    requiredReviewers,
    waitTimer: true,
    branchPolicy: true,
    otherRules: [],
  };
}

describe('unattended-model-deploy', () => {
  it('passes when four of the newest five needed nobody', () => {
    expect(
      decide({
        deployments: deployments({}, {}, reviewed, {}, {}, reviewed, reviewed),
        environments: [production(false)],
      }),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining(
        '4 of the newest 5 production deployments needed nobody.',
      ),
      validUntil: daysAgo(-178),
      nextChangeAt: daysAgo(-175),
    });
  });

  it.each([
    [
      'a person reviewed one of two',
      { deployments: deployments({}, reviewed) },
    ],
    [
      'people started them',
      {
        deployments: deployments({ trigger: 'manual' }, { trigger: 'manual' }),
      },
    ],
    [
      'the environment asks for reviewers',
      { deployments: deployments({}, {}), environments: [production(true)] },
    ],
    ['there are none', {}],
    [
      'they are too old',
      { deployments: [aDeployment({ createdAt: daysAgo(181) })] },
    ],
  ] as [string, Parameters<typeof aRepository>[0]][])(
    'fails if %s',
    (_, repository) => {
      expect(decide(repository).status).toBe('fail');
    },
  );

  it('counts a dispatch by a bot as unattended', () => {
    const dispatched = { trigger: 'manual', automated: true } as const;
    expect(
      decide({ deployments: deployments(dispatched, dispatched) }).status,
    ).toBe('pass');
  });

  it('is partial for a single one', () => {
    expect(decide({ deployments: deployments({}) }).status).toBe('partial');
  });

  it('needs the release of the model to be automated', () => {
    const given = { deployments: deployments({}, {}) };
    expect(decide(given, 'partial').status).toBe('partial');
    expect(decide(given, 'fail').status).toBe('fail');
    expect(decide(given, 'unknown').status).toBe('unknown');
  });

  it('is unknown where reviews or rules could not be read', () => {
    expect(
      decide({ deployments: deployments({ approvals: undefined }, {}) }).status,
    ).toBe('unknown');
    expect(decide({ deployments: [aDeployment(), aDeployment()] }).status).toBe(
      'unknown',
    );
    expect(
      decide({
        deployments: deployments({}, {}),
        gaps: [{ kinds: ['environment'], code: 'forbidden', message: 'No.' }],
      }).status,
    ).toBe('unknown');
  });
});

describe('unattended-model-deploy on other systems', () => {
  const job = {
    id: '1',
    name: 'promote',
    conclusion: 'success' as const,
    steps: [],
  };

  /** Two deployments by jobs of a run, a day apart. */
  function byJobs(
    jobs: JobData[] | undefined,
    options: Parameters<typeof aDeployment>[0] = {},
  ) {
    return [1, 2].map(day => {
      const run = aRun({ createdAt: daysAgo(day) });
      return aDeployment({
        createdAt: daysAgo(day),
        run: { ...run, run: { ...run.run, jobs } },
        ...options,
      });
    });
  }

  const on = (
    made: ReturnType<typeof byJobs>,
    environments = [production(false)],
  ) => decide({ collector: 'gitlab', deployments: made, environments });

  it('passes where the platform tells that nobody approved', () => {
    expect(on(byJobs([job], { approvals: [] })).status).toBe('pass');
    // Tiers without approvals tell nothing of them, and have none.
    expect(on(byJobs([job])).status).toBe('pass');
  });

  it.each([
    [
      'a person approved the deployment',
      byJobs([job], {
        approvals: [{ state: 'approved', environments: ['production'] }],
      }),
      'a person approved it',
    ],
    [
      'a person had to start a job before it',
      byJobs([{ ...job, manual: true }], { approvals: [] }),
      "a person had to start the job 'promote'",
    ],
  ])('fails if %s', (_, made, reason) => {
    expect(on(made)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    });
  });

  it('leaves out manual jobs that nobody started, or only afterwards', () => {
    const waiting = { ...job, manual: true, conclusion: undefined };
    const later = { ...job, manual: true, startedAt: daysAgo(0) };
    expect(on(byJobs([job, waiting, later])).status).toBe('pass');
  });

  it.each([
    ['the jobs were not read', byJobs(undefined, { approvals: [] })],
    [
      'the run was not read',
      byJobs([job], { run: undefined, runId: '5', automated: false }),
    ],
  ])('is unknown if %s', (_, made) => {
    expect(on(made).status).toBe('unknown');
  });

  it('is unknown for Jenkins, which keeps approvals in its logs', () => {
    expect(
      decide({ collector: 'jenkins', deployments: byJobs([job]) }).status,
    ).toBe('unknown');
  });
});

describe('unattended-model-deploy of what only the registry knows', () => {
  /** One production version for each run, moved when it ended. */
  const moved = (...runs: ReturnType<typeof aRun>[]) =>
    unattendedModelDeploy.decide(
      linkedTo(
        {
          models: [
            aModel(
              runs.map(({ run }, index) =>
                aVersion(`${index}`, 20, {
                  stage: 'Production',
                  updatedAt: run.finishedAt,
                }),
              ),
            ),
          ],
        },
        { repositories: [aRepository({ runs })] },
      ),
      aContext({ 'automated-model-release': 'pass' }),
    );
  const promoting = (day: number, trigger: 'push' | 'manual') =>
    aRun({
      createdAt: daysAgo(day),
      trigger,
      approvals: [],
      work: { promote: ['deploy'] },
    });

  it('looks at the runs that moved versions to production', () => {
    expect(moved(promoting(1, 'push'), promoting(3, 'push'))).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining(
        '2 of the newest 2 versions that were moved to production needed nobody',
      ),
    });
    expect(moved(promoting(1, 'push')).status).toBe('partial');
    expect(moved(promoting(1, 'manual'), promoting(3, 'manual')).status).toBe(
      'fail',
    );
  });
});
