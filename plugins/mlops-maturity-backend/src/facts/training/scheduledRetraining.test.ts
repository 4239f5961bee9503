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
  aPlatformPipeline,
  aPlatformRun,
  withPlatformRuns,
} from '../platformRunFixtures';
import {
  aComponent,
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { scheduledRetraining } from './scheduledRetraining';

function aTrainWorkflow(schedule: string[], pipeline = {}) {
  const workflow = aWorkflow({
    path: '.github/workflows/train.yml',
    classes: { train: 'command' },
    triggers: { ...aWorkflow().triggers, schedule },
  });
  return { ...workflow, pipeline: { ...workflow.pipeline!, ...pipeline } };
}

const weekly = aTrainWorkflow(['0 3 * * 1']);
const disabled = aTrainWorkflow(['0 3 * * 1'], {
  state: 'disabled',
  stateReason: 'inactivity',
});

function scheduledAt(
  workflow: ReturnType<typeof aTrainWorkflow>,
  ...days: number[]
) {
  return days.map(day =>
    aRun({
      workflow,
      trigger: 'schedule',
      createdAt: daysAgo(day),
      work: { fit: ['train'] },
    }),
  );
}

function decide(repository: Partial<RepositoryEvidence>, annotations = {}) {
  return scheduledRetraining.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [{ ...aRepository(), ...repository }],
    }),
    aContext(),
  );
}

describe('scheduled-retraining', () => {
  it('passes with two scheduled trainings, the newest within the schedule', () => {
    expect(decide({ runs: scheduledAt(weekly, 4, 11, 18) })).toMatchObject({
      status: 'pass',
      reason: 'train.yml trained 3 times on its schedule, last on 2026-11-16.',
      observedAt: daysAgo(4),
      validUntil: daysAgo(-11),
    });
  });

  it.each([
    [
      'a weekly schedule that last trained 16 days ago',
      weekly,
      [16, 23],
      'fail',
    ],
    [
      'a quarterly one that last trained 90 days ago',
      aTrainWorkflow(['0 3 1 */3 *']),
      [90, 180],
      'pass',
    ],
    [
      'a quarterly one that last trained 101 days ago',
      aTrainWorkflow(['0 3 1 */3 *']),
      [101, 190],
      'fail',
    ],
    [
      'an unreadable one that last trained 34 days ago',
      aTrainWorkflow(['whenever']),
      [34, 64],
      'pass',
    ],
    [
      'an unreadable one that last trained 36 days ago',
      aTrainWorkflow(['whenever']),
      [36, 64],
      'fail',
    ],
    ['a first training', weekly, [4], 'partial'],
    ['a schedule disabled for inactivity', disabled, [4, 11], 'fail'],
  ] as const)('says of %s', (_, workflow, days, status) => {
    expect(decide({ runs: scheduledAt(workflow, ...days) }).status).toBe(
      status,
    );
  });

  it('tells that a schedule is disabled, also where only the list of pipelines says so', () => {
    const runs = scheduledAt(weekly, 4, 11).map(run => ({
      ...run,
      workflow: undefined,
    }));
    expect(decide({ runs, pipelines: [disabled.pipeline] }).reason).toContain(
      'is disabled (inactivity)',
    );
  });

  it('lets the annotation allow another age', () => {
    const runs = scheduledAt(weekly, 40, 47);
    const annotations = { 'mlops-maturity/retrain-max-age-days': '60' };
    expect(decide({ runs }).status).toBe('fail');
    expect(decide({ runs }, annotations).status).toBe('pass');
  });

  it.each([
    [
      'a scheduled job that only lints',
      [1, 8].map(day =>
        aRun({
          trigger: 'schedule',
          createdAt: daysAgo(day),
          work: { lint: [] },
        }),
      ),
    ],
    [
      'scheduled runs that skipped the training',
      [1, 8].map(day =>
        aRun({
          trigger: 'schedule',
          createdAt: daysAgo(day),
          work: { fit: { classes: ['train'], conclusion: 'skipped' } },
        }),
      ),
    ],
    [
      'trainings by push',
      [1, 8].map(day =>
        aRun({
          workflow: weekly,
          createdAt: daysAgo(day),
          work: { fit: ['train'] },
        }),
      ),
    ],
  ])('fails for %s', (_, runs) => {
    expect(decide({ runs }).status).toBe('fail');
  });

  it('does not add up single trainings of different workflows', () => {
    const other = aTrainWorkflow(['0 3 * * 2'], { id: '2' });
    const runs = [...scheduledAt(weekly, 4), ...scheduledAt(other, 3)];
    expect(decide({ runs }).status).toBe('partial');
  });

  it('is partial for a schedule that has not trained yet, unless it is disabled', () => {
    expect(decide({ workflows: [weekly] }).status).toBe('partial');
    expect(decide({ workflows: [disabled] }).status).toBe('fail');
  });

  it('is unknown where runs cannot be read', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'unavailable' as const,
        message: 'Down.',
      },
    ];
    expect(decide({ gaps, workflows: [weekly] }).status).toBe('unknown');
  });
});

describe('scheduled-retraining beside workflow files', () => {
  const on = (
    days: number[],
    pipeline: Partial<ReturnType<typeof aPlatformPipeline>> = {},
  ) =>
    scheduledRetraining.decide(
      anInput({
        repositories: [
          withPlatformRuns(
            days.map(day => aPlatformRun(day)),
            aPlatformPipeline(pipeline),
          ),
        ],
      }),
      aContext(),
    );

  it.each([
    ['an interval', { intervalSeconds: 7 * 86_400, active: true }],
    ['a cron expression', { cron: '0 3 * * 1', active: true }],
  ])('passes with two runs, by %s', (_, schedule) => {
    expect(on([4, 11], { schedules: [schedule] })).toMatchObject({
      status: 'pass',
      reason:
        'churn-weekly trained 2 times on its schedule, last on 2026-11-16.',
      validUntil: daysAgo(-11),
    });
    expect(on([16, 23], { schedules: [schedule] }).status).toBe('fail');
  });

  it('fails where the schedule was switched off, however fresh the runs are', () => {
    const schedules = [{ cron: '0 3 * * 1', active: false }];
    expect(on([4, 11], { schedules })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(
        'churn-weekly has its schedule switched off',
      ),
    });
    expect(on([4, 11], { state: 'disabled' }).status).toBe('fail');
    expect(on([], { schedules })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(
        'the pipeline churn-weekly has its schedule',
      ),
    });
  });

  it('is partial with one run, and with a schedule alone', () => {
    expect(on([4]).status).toBe('partial');
    expect(on([])).toMatchObject({
      status: 'partial',
      evidence: [{ url: 'https://kfp.shop.example/pipelines/1' }],
    });
  });
});
