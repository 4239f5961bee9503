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
      hint: expect.stringContaining('no model registry is connected'),
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
