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
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
  aPlatform,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { metricTriggeredRetraining } from './metricTriggeredRetraining';

function aTrainWorkflow(dispatchTypes?: string[]) {
  return aWorkflow({
    path: '.github/workflows/train.yml',
    classes: { train: 'command' },
    triggers: { ...aWorkflow().triggers, dispatchTypes },
  });
}

function dispatched(
  title: string | undefined,
  options: Parameters<typeof aRun>[0] = {},
) {
  return aRun({
    workflow: aTrainWorkflow([]),
    trigger: 'event',
    title,
    createdAt: daysAgo(300),
    work: { fit: ['train'] },
    ...options,
  });
}

function decide(repository: Partial<RepositoryEvidence>, annotations = {}) {
  return metricTriggeredRetraining.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [{ ...aRepository(), ...repository }],
    }),
    aContext(),
  );
}

const declared = { 'mlops-maturity/retrain-trigger': 'churn-retrain' };

describe('metric-triggered-retraining', () => {
  it('passes with one training by a drift alert within a year', () => {
    expect(decide({ runs: [dispatched('data-drift')] })).toMatchObject({
      status: 'pass',
      reason:
        "train.yml trained on 2026-01-24, started by monitoring ('data-drift').",
      validUntil: daysAgo(-65),
    });
  });

  it('passes with the trigger that the component declares, and no other', () => {
    const runs = [dispatched('churn-retrain')];
    expect(decide({ runs }, declared).status).toBe('pass');
    expect(decide({ runs }).status).toBe('fail');
  });

  it('passes without a title where the workflow accepts nothing else', () => {
    const only = dispatched(undefined, {
      workflow: aTrainWorkflow(['drift', 'alert']),
    });
    const mixed = dispatched(undefined, {
      workflow: aTrainWorkflow(['drift', 'new-data']),
    });
    expect(decide({ runs: [only] }).status).toBe('pass');
    expect(decide({ runs: [mixed] }).status).toBe('fail');
  });

  it.each([
    ['a dispatch for another reason', dispatched('new-data')],
    [
      'a dispatch of more than a year ago',
      dispatched('drift', { createdAt: daysAgo(366) }),
    ],
    [
      'a push that speaks of drift',
      dispatched('fix drift', { trigger: 'push' }),
    ],
    [
      'a drift report that trains nothing',
      dispatched('drift', { work: { report: ['evaluate'] } }),
    ],
    ['a training that failed', dispatched('drift', { conclusion: 'failure' })],
  ])('fails for %s', (_, run) => {
    expect(decide({ runs: [run] }).status).toBe('fail');
  });

  it.each([
    ['listens to drift', ['drift'], {}, 'partial'],
    ['listens to something else', ['new-data'], {}, 'fail'],
    ['listens to anything', [], {}, 'fail'],
    ['listens to anything, with a declared trigger', [], declared, 'partial'],
    ['listens to the declared trigger', ['churn-retrain'], declared, 'partial'],
    ['listens to nothing', undefined, declared, 'fail'],
  ] as const)(
    'says of a training workflow that %s',
    (_, types, annotations, status) => {
      const workflows = [aTrainWorkflow(types && [...types])];
      expect(decide({ workflows }, annotations).status).toBe(status);
    },
  );

  it('is unknown where runs cannot be read', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'forbidden' as const,
        message: 'No access.',
      },
    ];
    expect(decide({ gaps }).status).toBe('unknown');
  });
});

describe('metric-triggered-retraining with alert rules', () => {
  it('names the rule that could start the training that listens', () => {
    const workflow = aWorkflow({
      path: '.github/workflows/train.yml',
      classes: { train: 'command' },
      triggers: { ...aWorkflow().triggers, dispatchTypes: ['drift'] },
    });
    const alertRules = [
      {
        name: 'ChurnDrift',
        healthy: true,
        state: 'inactive' as const,
        labels: {},
      },
    ];
    expect(
      metricTriggeredRetraining.decide(
        anInput({
          platforms: [aPlatform({ alertRules })],
          repositories: [{ ...aRepository(), workflows: [workflow] }],
        }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining(
        'the alert rule ChurnDrift could start it',
      ),
    });
  });
});
