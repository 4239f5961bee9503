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
import { retrainingTriggers } from './retrainingTriggers';

function decide(alert: FactStatus, metric: FactStatus, schedule: FactStatus) {
  return retrainingTriggers.decide(
    anInput(),
    aContext({
      'drift-alerting': alert,
      'metric-triggered-retraining': metric,
      'scheduled-retraining': schedule,
    }),
  );
}

describe('retraining-triggers', () => {
  it.each([
    ['pass', 'pass', 'fail', 'pass'],
    ['pass', 'partial', 'fail', 'pass'],
    ['pass', 'fail', 'fail', 'fail'],
    ['partial', 'pass', 'fail', 'partial'],
    ['unknown', 'pass', 'fail', 'unknown'],
    ['unknown', 'partial', 'fail', 'unknown'],
    ['unknown', 'pass', 'pass', 'unknown'],
    ['unknown', 'fail', 'pass', 'partial'],
    ['fail', 'fail', 'pass', 'partial'],
    ['fail', 'fail', 'partial', 'fail'],
  ] as const)(
    'with alert %s, metric trigger %s and schedule %s is %s',
    (alert, metric, schedule, status) => {
      expect(decide(alert, metric, schedule)).toMatchObject({
        status,
        origin: 'composed',
      });
    },
  );
});
