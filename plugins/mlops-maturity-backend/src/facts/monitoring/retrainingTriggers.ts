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

import { partial } from '../decisions';
import { allOf } from '../evidence/allOf';
import { standsOn, statusPhrase } from '../evidence/standsOn';
import type { Fact } from '../types';

const alerting = 'drift-alerting';
const triggered = 'metric-triggered-retraining';
const scheduled = 'scheduled-retraining';

export const retrainingTriggers: Fact = {
  id: 'retraining-triggers',
  group: 'monitoring',
  title: 'Triggers for retraining are in place',
  description:
    'Combines facts. Passes when drift raises an alert and a training workflow listens to monitoring, even if it was not yet seen to run. Retraining on a schedule alone is partial.',
  howToFix:
    'Add an alert on drift or quality of the model, and let it dispatch the training workflow.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ci', 'repository', 'attestation'],
  needs: [alerting, triggered, scheduled],
  decide: (_, context) => {
    const trigger = context.fact(triggered);
    const both = allOf([
      context.fact(alerting),
      // A trigger that is wired up is enough: drift may never have occurred.
      trigger.status === 'partial' ? { ...trigger, status: 'pass' } : trigger,
    ]);
    if (both.status === 'pass') {
      return {
        ...both,
        reason: `Drift raises an alert, and ${statusPhrase(trigger)}.`,
      };
    }
    const schedule = context.fact(scheduled);
    return schedule.status === 'pass' && both.status === 'fail'
      ? partial(
          `${both.reason} Retraining on a schedule alone is half of it.`,
          { ...standsOn([schedule]), origin: 'composed' },
        )
      : both;
  },
};
