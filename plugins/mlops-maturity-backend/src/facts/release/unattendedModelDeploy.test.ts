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
  daysAgo,
} from '../fixtures';
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
