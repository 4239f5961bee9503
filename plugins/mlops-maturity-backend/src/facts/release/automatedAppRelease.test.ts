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
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import { automatedAppRelease } from './automatedAppRelease';

function decideOwn(
  repository: Parameters<typeof aRepository>[0],
  annotations: Record<string, string> = {},
) {
  return automatedAppRelease.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

function application(
  name: string,
  repository: Parameters<typeof aRepository>[0],
) {
  return {
    entity: { ref: `component:default/${name}`, kind: 'component', tags: [] },
    repositories: [aRepository({ key: `shop/${name}`, ...repository })],
  };
}

const byPerson = aDeployment({ automated: false });

describe('automated-app-release', () => {
  it('takes the component itself where no application is known', () => {
    expect(decideOwn({ deployments: [byPerson, aDeployment()] })).toMatchObject(
      {
        status: 'pass',
        reason:
          'Automation released aaaaaaa of shop/churn to production on 2026-11-17.',
        observedAt: daysAgo(3),
        validUntil: daysAgo(-177),
      },
    );
  });

  it('needs a release of every application', () => {
    const decide = (...consumers: ReturnType<typeof application>[]) =>
      automatedAppRelease.decide(
        anInput({
          repositories: [aRepository({ deployments: [aDeployment()] })],
          consumers,
        }),
        aContext(),
      );
    const web = application('web', { deployments: [aDeployment()] });
    expect(decide(web).status).toBe('pass');
    expect(
      decide(web, application('pos', { deployments: [byPerson] })),
    ).toMatchObject({
      status: 'fail',
      reason:
        'component:default/pos: People created every production deployment of shop/pos of the last 180 days (1).',
    });
    expect(
      decide(web, { ...application('app', {}), repositories: [] }).status,
    ).toBe('unknown');
  });

  it.each([
    ['people deploy', { deployments: [byPerson] }],
    [
      'deployments are old',
      { deployments: [aDeployment({ createdAt: daysAgo(181) })] },
    ],
    [
      'deployments are previews',
      { deployments: [aDeployment({ transient: true })] },
    ],
    [
      'deployments go elsewhere',
      { deployments: [aDeployment({ production: false })] },
    ],
    [
      'a deployment hangs',
      {
        deployments: [
          aDeployment({ succeededAt: undefined, state: 'pending' }),
        ],
      },
    ],
    [
      'a deployment only trained',
      { deployments: [aDeployment({ counts: false })] },
    ],
    [
      'a deploy job was skipped',
      {
        runs: [
          aRun({
            work: { deploy: { classes: ['deploy'], conclusion: 'skipped' } },
          }),
        ],
      },
    ],
  ] as [string, Parameters<typeof aRepository>[0]][])(
    'fails if %s',
    (_, repository) => {
      expect(decideOwn(repository).status).toBe('fail');
    },
  );

  it('is partial for a deploy run or a GitOps application without a record', () => {
    expect(
      decideOwn({ runs: [aRun({ work: { deploy: ['deploy'] } })] }).status,
    ).toBe('partial');
    expect(decideOwn({}, { 'argocd/app-name': 'churn-prod' })).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('Argo CD application churn-prod'),
    });
  });

  it('is unknown where deployments could not be read', () => {
    expect(
      decideOwn({
        gaps: [{ kinds: ['deployment'], code: 'not-found', message: 'Gone.' }],
      }).status,
    ).toBe('unknown');
  });
});

describe('automated-app-release of systems that name the job', () => {
  const byJob = { automated: false, runId: '77' };

  it.each([
    ['gitlab', '1'],
    ['azure-devops', '1'],
    ['github', 'gitlab:gitlab.com/shop/churn#1'],
  ])('counts a deployment by a job (%s, %s)', (collector, id) => {
    const deployments = [aDeployment({ ...byJob, id })];
    expect(decideOwn({ collector, deployments }).status).toBe('pass');
  });

  it.each([
    ['by a person through the API', 'gitlab', { runId: undefined }],
    ['that Jenkins derived from a build by a person', 'jenkins', {}],
    ['that never succeeded', 'gitlab', { succeededAt: undefined }],
  ] as const)('counts none %s', (_, collector, options) => {
    const deployments = [aDeployment({ ...byJob, ...options })];
    expect(decideOwn({ collector, deployments }).status).toBe('fail');
  });
});
