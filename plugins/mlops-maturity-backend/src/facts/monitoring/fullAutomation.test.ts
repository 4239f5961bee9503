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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aContext, anInput } from '../fixtures';
import { fullAutomation } from './fullAutomation';

function decide(overrides: Record<string, FactStatus>) {
  return fullAutomation.decide(
    anInput(),
    aContext({
      'automated-training': 'pass',
      'scheduled-retraining': 'fail',
      'event-triggered-retraining': 'fail',
      'metric-triggered-retraining': 'fail',
      'unattended-model-deploy': 'pass',
      'model-monitoring': 'pass',
      ...overrides,
    }),
  );
}

describe('full-automation', () => {
  it.each([
    'scheduled-retraining',
    'event-triggered-retraining',
    'metric-triggered-retraining',
  ])('passes with %s alone, beside training, deployment and monitoring', id => {
    expect(decide({ [id]: 'pass' })).toMatchObject({
      status: 'pass',
      origin: 'composed',
    });
  });

  it.each([
    [{}, 'fail', 'scheduled-retraining fails'],
    [
      { 'scheduled-retraining': 'partial' },
      'partial',
      'scheduled-retraining is partial',
    ],
    [
      { 'event-triggered-retraining': 'unknown' },
      'unknown',
      'event-triggered-retraining is unknown',
    ],
    [
      { 'scheduled-retraining': 'pass', 'model-monitoring': 'unknown' },
      'unknown',
      'model-monitoring is unknown',
    ],
    [
      {
        'scheduled-retraining': 'pass',
        'unattended-model-deploy': 'fail',
        'model-monitoring': 'unknown',
      },
      'fail',
      'unattended-model-deploy fails and model-monitoring is unknown',
    ],
  ] as const)('with %j is %s and says why', (overrides, status, why) => {
    const decision = decide(overrides);
    expect(decision.status).toBe(status);
    expect(decision.reason).toContain(why);
  });
});
