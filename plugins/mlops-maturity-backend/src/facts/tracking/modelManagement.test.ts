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

import { aModel, aVersion, linkedTo, unreadable } from '../registryFixtures';
import { aContext, anInput } from '../fixtures';
import { modelManagement } from './modelManagement';

describe('model-management', () => {
  it.each([
    ['pass', 'unknown'],
    ['partial', 'partial'],
    ['unknown', 'unknown'],
    ['fail', 'fail'],
  ] as const)(
    'with models versioned %s is %s without a registry',
    (versions, status) => {
      const decision = modelManagement.decide(
        anInput(),
        aContext({ 'models-versioned': versions }),
      );
      expect(decision.status).toBe(status);
    },
  );

  it('says what to connect', () => {
    const decision = modelManagement.decide(
      anInput(),
      aContext({ 'models-versioned': 'unknown' }),
    );
    expect(decision.reason).toContain('No model registry is connected');
  });
});

describe('model-management with a registry', () => {
  const decideLinked = (version: Parameters<typeof aVersion>[2]) =>
    modelManagement.decide(
      linkedTo({
        models: [aModel([aVersion('2', 1), aVersion('1', 9, version)])],
      }),
      aContext({ 'models-versioned': 'pass' }),
    );

  it.each([
    ['an alias', { aliases: ['challenger'] }],
    ['a stage', { stage: 'Staging' }],
    ['an approval', { stage: 'Rejected' }],
    ['an archive', { archived: true }],
  ])('passes with %s', (_, version) => {
    expect(decideLinked(version)).toMatchObject({
      status: 'pass',
      evidence: [{ title: 'Version 1 of churn, ready' }],
    });
  });

  it.each([
    ['nothing', {}],
    ['the stage of a version that nobody moved', { stage: 'None' }],
    ['an approval that nobody gave', { stage: 'PendingManualApproval' }],
    ['aliases that the registry sets by itself', { aliases: ['latest', 'v1'] }],
  ])('fails for %s', (_, version) => {
    expect(decideLinked(version)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('none of 2 has one'),
    });
  });

  it('is unknown where the registry could not be read', () => {
    expect(
      modelManagement.decide(
        unreadable(['registeredModel']),
        aContext({ 'models-versioned': 'pass' }),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('refused'),
    });
  });
});
