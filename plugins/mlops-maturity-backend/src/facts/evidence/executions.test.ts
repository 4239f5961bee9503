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

import { integrationTestsRun } from '../code/integrationTestsRun';
import { unitTestsRun } from '../code/unitTestsRun';
import { dataValidated } from '../data/dataValidated';
import {
  aContext,
  anInput,
  aRepository,
  aRun,
  daysAgo,
  now,
} from '../fixtures';
import {
  aModel,
  aTracked,
  aVersion,
  anExperiment,
  linkedTo,
} from '../registryFixtures';
import { progressiveDelivery } from '../release/progressiveDelivery';
import { rollbackReady } from '../release/rollbackReady';
import { anEndpoint, servedBy } from '../servingFixtures';
import { aReport, reportsOf } from '../testReportFixtures';
import { automatedModelTesting } from '../training/automatedModelTesting';
import { scheduledRetraining } from '../training/scheduledRetraining';
import { countExecutions, executionsOf } from './executions';
import { didWork } from './runs';

function count(...runs: Parameters<typeof aRun>[0][]) {
  return executionsOf(
    aRepository({
      runs: runs.map(run => aRun({ work: { fit: ['train'] }, ...run })),
    }),
    run => didWork(run, 'train'),
    now,
  );
}

describe('countExecutions', () => {
  it('tells when the count falls: as the oldest leaves the 90 days', () => {
    const instants = [daysAgo(91), daysAgo(80), daysAgo(3)];
    const counted = countExecutions(instants, now);
    expect(counted).toEqual({ executions: 2, nextChangeAt: daysAgo(-10) });
    const end = Date.parse(counted.nextChangeAt!);
    expect(countExecutions(instants, new Date(end)).executions).toBe(2);
    expect(countExecutions(instants, new Date(end + 1)).executions).toBe(1);
    expect(countExecutions([], now)).toEqual({ executions: 0 });
  });

  it('stops at ten, so that a busy pipeline changes nothing', () => {
    const daily = Array.from({ length: 60 }, (_, days) => daysAgo(days));
    expect(countExecutions(daily, now)).toEqual({
      executions: 10,
      nextChangeAt: daysAgo(-81),
    });
  });
});

describe('executionsOf', () => {
  it('counts work of the default branch, and of what has no branches', () => {
    expect(
      count({}, { trigger: 'schedule' }, { branch: undefined }).executions,
    ).toBe(3);
  });

  it.each([
    ['was started by a person', { trigger: 'manual' }],
    ['was for a branch', { branch: 'feature' }],
    ['was for a pull request', { trigger: 'pull_request' }],
    ['goes on', { completed: false, conclusion: undefined }],
    ['is too long ago', { createdAt: daysAgo(91) }],
    [
      'was skipped',
      { work: { fit: { classes: ['train'], conclusion: 'skipped' } } },
    ],
    ['did something else', { work: { lint: [] } }],
  ] as [string, Parameters<typeof aRun>[0]][])(
    'leaves out what %s',
    (_, run) => {
      expect(count({}, run).executions).toBe(1);
    },
  );
});

describe('the executions of a fact', () => {
  const everything = {
    unit: ['unitTests' as const],
    e2e: ['integrationTests' as const],
    check: ['dataValidation' as const],
    fit: ['train' as const],
    evaluate: ['evaluate' as const],
  };
  const training = (days: number, trigger: 'schedule' | 'manual') =>
    aRun({ createdAt: daysAgo(days), trigger, work: everything });
  const input = (...runs: ReturnType<typeof training>[]) =>
    anInput({ repositories: [aRepository({ runs })] });

  it.each([
    unitTestsRun,
    integrationTestsRun,
    dataValidated,
    automatedModelTesting,
  ])('of $id leave out what a person started', fact => {
    const decision = fact.decide(
      input(
        training(2, 'manual'),
        training(5, 'schedule'),
        training(80, 'schedule'),
        training(99, 'schedule'),
      ),
      aContext(),
    );
    expect(decision).toMatchObject({
      status: 'pass',
      executions: 2,
      nextChangeAt: daysAgo(-10),
    });
    const byHand = input(training(2, 'manual'));
    expect(fact.decide(byHand, aContext())).toMatchObject({
      status: 'pass',
      executions: 0,
    });
  });

  it('of scheduled-retraining are the starts by the clock', () => {
    const decision = scheduledRetraining.decide(
      input(
        training(1, 'manual'),
        training(3, 'schedule'),
        training(10, 'schedule'),
      ),
      aContext(),
    );
    expect(decision).toMatchObject({ status: 'pass', executions: 2 });
  });

  it('of unit-tests-run believe reports more than jobs', () => {
    const runs = [training(2, 'schedule'), training(5, 'schedule')];
    const testReports = reportsOf([
      runs[1],
      aReport({ total: 9, passed: 8, failed: 1 }),
    ]);
    const decision = unitTestsRun.decide(
      anInput({ repositories: [aRepository({ runs, testReports })] }),
      aContext(),
    );
    expect(decision).toMatchObject({ status: 'pass', executions: 1 });
  });

  it('of automated-model-testing are the validated versions of a registry', () => {
    const version = (name: string, days: number) =>
      aVersion(name, days, {
        run: aTracked(days),
        tags: { validation_status: 'passed' },
      });
    const versions = [version('3', 2), version('2', 50), version('1', 99)];
    expect(
      automatedModelTesting.decide(
        linkedTo({
          experiments: [anExperiment([])],
          models: [aModel(versions)],
        }),
        aContext(),
      ),
    ).toMatchObject({ status: 'pass', executions: 2 });
  });

  it('of a rehearsal is one, and of what holds all the time none is told', () => {
    const served = (endpoint: Parameters<typeof anEndpoint>[0]) =>
      servedBy([anEndpoint(endpoint)]);
    const rehearsed = served({ splitAt: daysAgo(9) });
    const state = served({
      previousVersion: 'v1',
      traffic: [
        { version: 'v1', percent: 90 },
        { version: 'v2', percent: 10 },
      ],
    });
    expect(progressiveDelivery.decide(rehearsed, aContext())).toMatchObject({
      executions: 1,
    });
    for (const fact of [progressiveDelivery, rollbackReady]) {
      const decision = fact.decide(state, aContext());
      expect(decision.status).toBe('pass');
      expect(decision.executions).toBeUndefined();
    }
  });
});
