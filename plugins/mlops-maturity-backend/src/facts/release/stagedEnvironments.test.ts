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
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aRepository,
  daysAgo,
} from '../fixtures';
import { aModel, aVersion, linkedTo } from '../registryFixtures';
import { stagedEnvironments } from './stagedEnvironments';

function decide(repository: Parameters<typeof aRepository>[0]) {
  return stagedEnvironments.decide(
    anInput({
      component: aComponent(),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

function staging(options: Parameters<typeof aDeployment>[0] = {}) {
  return aDeployment({
    environment: 'staging',
    production: false,
    createdAt: daysAgo(4),
    ...options,
  });
}

const other = 'b'.repeat(40);

describe('staged-environments', () => {
  it('passes when a commit reached production after staging', () => {
    expect(decide({ deployments: [aDeployment(), staging()] })).toMatchObject({
      status: 'pass',
      reason:
        'aaaaaaa reached staging on 2026-11-16 and production on 2026-11-17.',
      observedAt: daysAgo(3),
      validUntil: daysAgo(-176),
    });
  });

  it('passes when a model version did, whatever the commit', () => {
    const payload = '{"model_version":"12"}';
    expect(
      decide({
        deployments: [
          aDeployment({ payload }),
          staging({ payload, sha: other }),
        ],
      }).status,
    ).toBe('pass');
  });

  it.each([
    ['another commit was staged', staging({ sha: other })],
    ['production came first', staging({ createdAt: daysAgo(1) })],
  ])('is partial if %s', (_, deployment) => {
    expect(decide({ deployments: [aDeployment(), deployment] }).status).toBe(
      'partial',
    );
  });

  it.each([
    ['previews', staging({ transient: true })],
    [
      'deployments that failed',
      staging({ succeededAt: undefined, state: 'failure' }),
    ],
    ['old deployments', staging({ createdAt: daysAgo(181) })],
  ])('fails where only %s came before production', (_, deployment) => {
    expect(decide({ deployments: [aDeployment(), deployment] }).status).toBe(
      'fail',
    );
  });

  it('is unknown where deployments could not be read', () => {
    expect(
      decide({
        gaps: [
          { kinds: ['deployment'], code: 'unavailable', message: 'Down.' },
        ],
      }).status,
    ).toBe('unknown');
  });
});

describe('staged-environments by the registry', () => {
  const on = (...versions: ModelVersionData[]) =>
    stagedEnvironments.decide(
      linkedTo({ models: [aModel(versions)] }),
      aContext(),
    );
  const champion = aVersion('11', 60, {
    aliases: ['champion'],
    updatedAt: daysAgo(40),
  });

  it('passes with a version for staging and one for production', () => {
    const challenger = aVersion('12', 20, { aliases: ['staging'] });
    expect(on(champion, challenger)).toMatchObject({
      status: 'pass',
      observedAt: daysAgo(20),
      validUntil: daysAgo(-160),
    });
  });

  it.each<[string, Partial<ModelVersionData>[]]>([
    ['nothing is staged', []],
    ['what is staged is archived', [{ aliases: ['staging'], archived: true }]],
    ['what is staged is broken', [{ aliases: ['staging'], state: 'failed' }]],
  ])('fails if %s', (_, others) => {
    const versions = others.map(each => aVersion('12', 20, each));
    expect(on(champion, ...versions).status).toBe('fail');
  });

  it('fails if no mark changed in 180 days', () => {
    expect(
      on(
        aVersion('1', 200, { aliases: ['champion'] }),
        aVersion('2', 190, { aliases: ['staging'] }),
      ).status,
    ).toBe('fail');
  });

  it('takes no two deployments of unknown commits for one release', () => {
    expect(
      decide({ deployments: [aDeployment({ sha: '' }), staging({ sha: '' })] })
        .status,
    ).toBe('partial');
  });
});
