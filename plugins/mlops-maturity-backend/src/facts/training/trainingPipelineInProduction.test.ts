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
import { trainingPipelineInProduction } from './trainingPipelineInProduction';

const weekly = aWorkflow({
  path: '.github/workflows/train.yml',
  classes: { train: 'command' },
  triggers: { ...aWorkflow().triggers, schedule: ['0 3 * * 1'] },
});
const disabled = {
  ...weekly,
  pipeline: { ...weekly.pipeline!, state: 'disabled' as const },
};

function aTraining(options: Parameters<typeof aRun>[0] = {}) {
  return aRun({
    workflow: weekly,
    trigger: 'schedule',
    createdAt: daysAgo(10),
    work: { fit: ['train'] },
    ...options,
  });
}

function decide(
  repository: Partial<RepositoryEvidence>,
  component = aComponent(),
) {
  return trainingPipelineInProduction.decide(
    anInput({ component, repositories: [{ ...aRepository(), ...repository }] }),
    aContext(),
  );
}

describe('training-pipeline-in-production', () => {
  it('passes with a scheduled training on the default branch', () => {
    expect(decide({ runs: [aTraining()] })).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-170),
    });
  });

  it.each([
    ['a push', aTraining({ trigger: 'push' })],
    ['a branch', aTraining({ branch: 'experiment' })],
    ['a workflow that is disabled now', aTraining({ workflow: disabled })],
    ['a run of long ago', aTraining({ createdAt: daysAgo(181) })],
    [
      'a workflow that installs nothing and trains nothing',
      aTraining({ work: { report: [] } }),
    ],
  ])('fails for a training by %s', (_, run) => {
    expect(decide({ runs: [run] }).status).toBe('fail');
  });

  it('is partial for a pipeline that CI installed on a platform', () => {
    const run = aRun({ work: { install: ['pipelineDelivery'] } });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining(
        'no training of it was seen on a connected platform',
      ),
    });
  });

  it('is partial for a trigger without a run, and for a pipeline in the catalog', () => {
    expect(decide({ workflows: [weekly] }).status).toBe('partial');
    const pipeline = {
      ref: 'component:default/churn-training',
      kind: 'component',
      type: 'ml-pipeline',
      tags: [],
    };
    const dependingOn = (lifecycle: string) =>
      decide({}, aComponent({ dependencies: [{ ...pipeline, lifecycle }] }))
        .status;
    expect(dependingOn('production')).toBe('partial');
    expect(dependingOn('experimental')).toBe('fail');
  });

  it('is unknown where runs cannot be read', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'unavailable' as const,
        message: 'Down.',
      },
    ];
    expect(decide({ gaps }).status).toBe('unknown');
  });
});

describe('training-pipeline-in-production on an ML platform', () => {
  const on = (pipeline = {}, ...others: ReturnType<typeof aRun>[]) => {
    const repository = withPlatformRuns(
      [aPlatformRun(3)],
      aPlatformPipeline(pipeline),
    );
    return decide({ ...repository, runs: [...repository.runs, ...others] });
  };
  const delivery = (days: number) =>
    aRun({ createdAt: daysAgo(days), work: { install: ['pipelineDelivery'] } });

  it('passes where CI installed what the platform starts by itself', () => {
    expect(on({}, delivery(100))).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-80),
      evidence: [{}, {}],
    });
  });

  it('is partial where no CI was seen to install it', () => {
    expect(on()).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('no run of CI was seen to install it'),
    });
    expect(on({}, delivery(181)).status).toBe('partial');
  });

  it('does not count one whose schedule is switched off', () => {
    const schedules = [{ cron: '0 3 * * 1', active: false }];
    expect(on({ schedules }).status).toBe('fail');
  });
});
