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
  aModel,
  aTracked,
  aVersion,
  linkedTo,
  unreadable,
} from '../registryFixtures';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aContext, anInput } from '../fixtures';
import { reproducibleTraining } from './reproducibleTraining';

function decide(data: FactStatus, environment: FactStatus) {
  return reproducibleTraining.decide(
    anInput(),
    aContext({ 'data-versioned': data, 'pinned-environment': environment }),
  );
}

describe('reproducible-training', () => {
  it('is partial with two proofs of three', () => {
    expect(decide('pass', 'pass')).toMatchObject({
      status: 'partial',
      origin: 'composed',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });

  // A registry could still show the commit, and a digest of the data.
  it.each([
    ['pass', 'fail'],
    ['fail', 'pass'],
    ['fail', 'fail'],
    ['pass', 'partial'],
    ['unknown', 'unknown'],
  ] as const)(
    'is unknown with data %s and environment %s',
    (data, environment) => {
      expect(decide(data, environment).status).toBe('unknown');
    },
  );
});

describe('reproducible-training with a registry', () => {
  const commit = 'a'.repeat(40);
  const digest = [{ name: 'churn', digest: 'c0ffee12' }];
  const decideLinked = (
    run: Parameters<typeof aTracked>[1] | undefined,
    data: FactStatus,
    environment: FactStatus,
    version: Parameters<typeof aVersion>[2] = {},
  ) =>
    reproducibleTraining.decide(
      linkedTo({
        models: [
          aModel([
            aVersion('12', 2, {
              runId: 'r12',
              ...(run ? { run: aTracked(2, run) } : {}),
              ...version,
            }),
          ]),
        ],
      }),
      aContext({ 'data-versioned': data, 'pinned-environment': environment }),
    );

  it('passes with commit, digest and environment', () => {
    expect(
      decideLinked({ commit, datasets: digest }, 'fail', 'pass'),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('commit aaaaaaa'),
      evidence: [{ title: 'Version 12 of churn, ready' }],
    });
  });

  it.each([
    ['no commit', {}, 'pass', 'pass', 'partial'],
    [
      'a commit of another repository',
      {
        commit: 'b'.repeat(40),
        repositoryUrl: 'git@github.com:shop/other.git',
      },
      'pass',
      'pass',
      'partial',
    ],
    [
      'an older commit of this repository',
      {
        commit: 'b'.repeat(40),
        repositoryUrl: 'https://github.com/shop/churn.git',
      },
      'pass',
      'pass',
      'pass',
    ],
    ['a commit alone', { commit }, 'fail', 'fail', 'fail'],
    ['a commit and an environment', { commit }, 'fail', 'pass', 'partial'],
    ['nothing', { datasets: [{ name: 'churn' }] }, 'fail', 'fail', 'fail'],
  ] as const)('judges %s', (_, run, data, environment, status) => {
    expect(
      decideLinked(run as Parameters<typeof aTracked>[1], data, environment)
        .status,
    ).toBe(status);
  });

  it('fails for a version without a run, and is unknown for one unread', () => {
    expect(
      decideLinked(undefined, 'fail', 'fail', { runId: undefined }).status,
    ).toBe('fail');
    expect(decideLinked(undefined, 'fail', 'fail').status).toBe('unknown');
  });

  it('is unknown where the registry could not be read', () => {
    expect(
      reproducibleTraining.decide(
        unreadable(['registeredModel']),
        aContext({ 'data-versioned': 'fail', 'pinned-environment': 'pass' }),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('refused'),
    });
  });
});
