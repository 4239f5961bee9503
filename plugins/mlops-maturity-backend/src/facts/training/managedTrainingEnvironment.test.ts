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
import { aContext, anInput } from '../fixtures';
import { managedTrainingEnvironment } from './managedTrainingEnvironment';

function decide(
  compute: 'pass' | 'fail' | 'unknown',
  environment: 'pass' | 'fail' | 'partial',
) {
  return managedTrainingEnvironment.decide(
    anInput(),
    aContext({ 'managed-compute': compute, 'pinned-environment': environment }),
  );
}

describe('managed-training-environment', () => {
  it('is unknown without a model registry, even when all else passes', () => {
    expect(decide('pass', 'pass')).toMatchObject({
      status: 'unknown',
      origin: 'composed',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });

  it.each([
    ['fail', 'pass', 'fail'],
    ['unknown', 'fail', 'fail'],
    ['fail', 'partial', 'fail'],
    ['pass', 'partial', 'partial'],
    ['unknown', 'pass', 'unknown'],
  ] as const)(
    'is as good as its worst part: %s and %s give %s',
    (compute, environment, status) => {
      expect(decide(compute, environment).status).toBe(status);
    },
  );

  it('names the part that is missing', () => {
    expect(decide('pass', 'fail').reason).toBe(
      'It needs managed-compute and pinned-environment, but pinned-environment fails.',
    );
  });
});

describe('managed-training-environment with a registry', () => {
  const both = {
    'managed-compute': 'pass',
    'pinned-environment': 'pass',
  } as const;
  const decideLinked = (version: Parameters<typeof aVersion>[2]) =>
    managedTrainingEnvironment.decide(
      linkedTo({ models: [aModel([aVersion('12', 2, version)])] }),
      aContext(both),
    );

  it('passes where the run names its commit', () => {
    expect(
      decideLinked({ run: aTracked(2, { commit: '9f2c0aa1' }) }),
    ).toMatchObject({
      status: 'pass',
      origin: 'composed',
      reason: 'Version 12 of churn was trained on commit 9f2c0aa.',
    });
  });

  it('fails for a run without a commit, and is unknown for one unread', () => {
    expect(decideLinked({ run: aTracked(2) }).status).toBe('fail');
    expect(decideLinked({}).status).toBe('fail');
    expect(decideLinked({ runId: 'gone' }).status).toBe('unknown');
    expect(
      managedTrainingEnvironment.decide(
        unreadable(['registeredModel']),
        aContext(both),
      ).reason,
    ).toMatch(/refused/);
  });
});
