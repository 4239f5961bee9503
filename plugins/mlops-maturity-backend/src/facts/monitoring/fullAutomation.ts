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
  evaluateExpression,
  type FactExpression,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { bestOf } from '../evidence/bestOf';
import { standsOn, statusPhrase } from '../evidence/standsOn';
import type { Fact } from '../types';

const retrainings = [
  'scheduled-retraining',
  'event-triggered-retraining',
  'metric-triggered-retraining',
];
const training = 'automated-training';
const others = ['unattended-model-deploy', 'model-monitoring'];
const whole: FactExpression = {
  all: [training, { any: retrainings }, ...others],
};

export const fullAutomation: Fact = {
  id: 'full-automation',
  group: 'monitoring',
  title: 'The whole system is automated and monitored',
  description:
    'Combines facts. Passes when training is automated, something starts retraining (a schedule, an event or production metrics), new models are deployed without a person, and the model is monitored.',
  howToFix: 'Fix whichever of these is missing, beginning with training.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci', 'metrics'],
  needs: [training, ...retrainings, ...others],
  decide: (_, context) => {
    const results = [
      context.fact(training),
      bestOf(retrainings.map(id => context.fact(id))),
      ...others.map(id => context.fact(id)),
    ];
    const outcome = evaluateExpression(
      whole,
      new Map(
        [training, ...retrainings, ...others].map(id => [
          id,
          context.fact(id).status,
        ]),
      ),
    );
    const missing = results.filter(
      ({ status }) => status !== 'pass' && status !== 'not-applicable',
    );
    const reason =
      missing.length === 0
        ? `Training, retraining, deployment and monitoring are automated: ${results.map(statusPhrase).join(', ')}.`
        : `Training, retraining, deployment and monitoring have to be automated, but ${missing.map(statusPhrase).join(' and ')}.`;
    const details = { ...standsOn(results), origin: 'composed' as const };
    switch (outcome) {
      case 'met':
        return { status: 'pass', reason, ...details };
      case 'unmet':
        return { status: 'fail', reason, ...details };
      default:
        return { status: outcome, reason, ...details };
    }
  },
};
