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
  aTask,
  withPlatformRuns,
} from '../platformRunFixtures';
import {
  aModel,
  aTracked,
  aVersion,
  anExperiment,
  linkedTo,
  unreadable,
} from '../registryFixtures';
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
import { automatedTraining } from './automatedTraining';

function aTrainWorkflow(
  triggers: Partial<ReturnType<typeof aWorkflow>['triggers']>,
) {
  return aWorkflow({
    path: '.github/workflows/train.yml',
    classes: { train: 'command' },
    triggers: { ...aWorkflow().triggers, ...triggers },
  });
}

const weekly = aTrainWorkflow({ schedule: ['0 3 * * 1'] });

function aTraining(days: number, options: Parameters<typeof aRun>[0] = {}) {
  return aRun({
    workflow: aTrainWorkflow({ push: {} }),
    createdAt: daysAgo(days),
    work: { fit: ['train'] },
    ...options,
  });
}

function decide(repository: Partial<RepositoryEvidence>, annotations = {}) {
  return automatedTraining.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [{ ...aRepository(), ...repository }],
    }),
    aContext(),
  );
}

describe('automated-training', () => {
  it('passes with a training that a push started, for 35 days', () => {
    expect(decide({ runs: [aTraining(5)] })).toMatchObject({
      status: 'pass',
      reason: 'train.yml trained on 2026-11-15 without a person starting it.',
      observedAt: daysAgo(5),
      validUntil: daysAgo(-30),
      hint: expect.stringContaining('No model registry is connected'),
    });
  });

  it('passes with a dispatch by a bot', () => {
    const run = aTraining(5, { trigger: 'manual', automated: true });
    expect(decide({ runs: [run] }).status).toBe('pass');
  });

  it('expects a weekly training within two weeks and a day', () => {
    const at = (days: number) =>
      decide({
        runs: [aTraining(days, { workflow: weekly, trigger: 'schedule' })],
      });
    expect(at(14)).toMatchObject({ status: 'pass', validUntil: daysAgo(-1) });
    expect(at(16)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(
        '2026-11-04 and may be at most 15 days old',
      ),
    });
  });

  it('allows the age that the annotation says, and tells when it is malformed', () => {
    const key = 'mlops-maturity/retrain-max-age-days';
    const runs = [aTraining(80)];
    expect(decide({ runs }, { [key]: '90' }).status).toBe('pass');
    expect(decide({ runs }, { [key]: '90 days' })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(`The annotation ${key} is ignored`),
    });
  });

  it.each([
    ['one that a person started', [aTraining(2, { trigger: 'manual' })]],
    ['one of a pull request', [aTraining(2, { trigger: 'pull_request' })]],
    [
      'one that is green but skipped the training',
      [
        aTraining(2, {
          work: { fit: { classes: ['train'], conclusion: 'skipped' } },
        }),
      ],
    ],
    [
      'one that trained but failed later',
      [aTraining(2, { conclusion: 'failure' })],
    ],
    [
      'a scheduled run that does not train',
      [aRun({ trigger: 'schedule', work: { stale: [] } })],
    ],
    ['one from long ago', [aTraining(36)]],
  ])('fails for %s', (_, runs) => {
    expect(decide({ runs }).status).toBe('fail');
  });

  it('is partial where a trigger is set but no training succeeded', () => {
    expect(decide({ workflows: [weekly] })).toMatchObject({
      status: 'partial',
      evidence: [{ title: '.github/workflows/train.yml' }],
    });
    const disabled = {
      ...weekly,
      pipeline: { ...weekly.pipeline!, state: 'disabled' as const },
    };
    expect(decide({ workflows: [disabled] }).status).toBe('fail');
  });

  it('is unknown where runs cannot be read, or nothing is linked', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'forbidden' as const,
        message: 'No access.',
      },
    ];
    expect(decide({ gaps, workflows: [weekly] })).toMatchObject({
      status: 'unknown',
      reason: 'No access.',
    });
    expect(
      automatedTraining.decide(anInput({ repositories: [] }), aContext())
        .status,
    ).toBe('unknown');
  });
});

describe('automated-training on an ML platform', () => {
  const on = (repository: RepositoryEvidence) =>
    automatedTraining.decide(
      anInput({ repositories: [repository] }),
      aContext(),
    );

  it('passes with a recurring run, as long as its interval allows', () => {
    expect(on(withPlatformRuns([aPlatformRun(3)]))).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-12),
    });
    expect(on(withPlatformRuns([aPlatformRun(16)]))).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('at most 15 days old'),
    });
  });

  it.each([
    ['whose tasks were all skipped', [aTask('fit', { conclusion: 'skipped' })]],
    ['whose training may fail', [aTask('train', { mayFail: true })]],
    ['that only gathers data', ['ingest-data']],
  ])('takes a green run %s for no training', (_, tasks) => {
    expect(on(withPlatformRuns([aPlatformRun(3, tasks)])).status).not.toBe(
      'pass',
    );
  });

  it('is partial for a schedule without a run', () => {
    expect(on(withPlatformRuns([]))).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'Pipeline churn-weekly' }],
    });
    expect(
      on(
        withPlatformRuns(
          [],
          aPlatformPipeline({
            schedules: [{ intervalSeconds: 60, active: false }],
          }),
        ),
      ).status,
    ).toBe('fail');
  });
});

describe('automated-training with a tracking server', () => {
  const pushed = { runs: [aTraining(3)] };
  const withRegistry = (days: number) =>
    automatedTraining.decide(
      linkedTo(
        { models: [aModel([aVersion('12', days)])] },
        { repositories: [{ ...aRepository(), ...pushed }] },
      ),
      aContext(),
    );

  it('names the version that a green run made, or says that none was seen', () => {
    expect(withRegistry(3)).toMatchObject({
      status: 'pass',
      hint: 'In its time version 12 of churn was registered.',
      evidence: [{}, { title: 'Version 12 of churn, ready' }],
    });
    expect(withRegistry(4)).toMatchObject({
      status: 'pass',
      hint: 'No new model version and no tracked run was seen in its time, so it may have skipped the training.',
    });
  });

  const tracked = (days: number, origin: 'job' | 'project' | 'local') =>
    automatedTraining.decide(
      linkedTo({ experiments: [anExperiment([aTracked(days, { origin })])] }),
      aContext(),
    );

  it('passes with a run that a job or project started', () => {
    expect(tracked(5, 'job')).toMatchObject({
      status: 'pass',
      reason:
        'Run run-5 of the experiment churn-experiment trained on 2026-11-15, started as a job.',
      validUntil: daysAgo(-30),
    });
    expect(tracked(5, 'project').status).toBe('pass');
    expect(tracked(36, 'job').status).toBe('fail');
    expect(tracked(5, 'local').status).toBe('fail');
  });

  it('is unknown where the tracker could not be read and CI shows none', () => {
    expect(
      automatedTraining.decide(unreadable(['experiment']), aContext()).reason,
    ).toMatch(/refused/);
    expect(
      automatedTraining.decide(
        unreadable(['experiment'], {
          repositories: [{ ...aRepository(), ...pushed }],
        }),
        aContext(),
      ).status,
    ).toBe('pass');
  });
});
