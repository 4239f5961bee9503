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
import { aComponent, aContext, anInput } from '../fixtures';
import { opsMetrics } from './opsMetrics';

function decide(
  [network, memory, gpu]: readonly FactStatus[],
  annotations = {},
) {
  return opsMetrics.decide(
    anInput({ component: aComponent({ annotations }) }),
    aContext({
      'ops-metrics-network': network,
      'ops-metrics-memory': memory,
      'ops-metrics-gpu': gpu,
    }),
  );
}

describe('ops-metrics', () => {
  it.each([
    [['pass', 'pass', 'pass'], 'pass'],
    [['pass', 'pass', 'not-applicable'], 'pass'],
    [['pass', 'fail', 'unknown'], 'fail'],
    [['pass', 'unknown', 'pass'], 'unknown'],
    [['partial', 'partial', 'not-applicable'], 'partial'],
  ] as const)('combines %j to %s', (operands, status) => {
    expect(decide(operands)).toMatchObject({ status, origin: 'composed' });
  });

  it('is partial for an alert or error tracker, as long as nothing fails', () => {
    const annotations = { 'sentry.io/project-slug': 'churn' };
    expect(decide(['unknown', 'unknown', 'unknown'], annotations).status).toBe(
      'partial',
    );
    expect(decide(['fail', 'unknown', 'unknown'], annotations).status).toBe(
      'fail',
    );
    expect(decide(['pass', 'pass', 'pass'], annotations).status).toBe('pass');
  });
});
