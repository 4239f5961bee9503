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

import { aPlatformRun, withPlatformRuns } from '../platformRunFixtures';
import { aModel, aTracked, aVersion, linkedTo } from '../registryFixtures';
import {
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { ClassifiedRun } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { automatedModelTesting } from './automatedModelTesting';

function decide(repository: Partial<RepositoryEvidence>) {
  return automatedModelTesting.decide(
    anInput({ repositories: [{ ...aRepository(), ...repository }] }),
    aContext(),
  );
}

/** The jobs of a run, finished at the given minutes after each other. */
function finishedAt(run: ClassifiedRun, minutes: Record<string, number>) {
  const base = Date.parse(run.run.createdAt);
  return {
    ...run,
    items: run.items.map(item => ({
      ...item,
      job: {
        ...item.job,
        finishedAt: new Date(
          base + minutes[item.job.name] * 60_000,
        ).toISOString(),
      },
    })),
  };
}

const evaluating = aWorkflow({
  classes: { train: 'command' },
  jobs: [
    {
      id: 'fit',
      name: 'fit',
      classes: ['train'],
      needs: [],
      runsOn: [],
      provesNothing: false,
      steps: [
        {
          name: 'Repro',
          classes: ['train'],
          wired: ['evaluate'],
          provesNothing: false,
          command: 'make train',
        },
      ],
    },
  ],
});

describe('automated-model-testing', () => {
  const tested = aRun({
    createdAt: daysAgo(2),
    work: { fit: ['train'], gate: ['evaluate'], 'register model': [] },
  });

  it('passes when the newest training evaluated before it registered', () => {
    const run = finishedAt(tested, { fit: 10, gate: 12, 'register model': 15 });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'pass',
      reason: "Job 'gate' evaluated the model in ci.yml on 2026-11-18.",
    });
  });

  it('is partial when the evaluation came after the registration', () => {
    const run = finishedAt(tested, { fit: 10, gate: 16, 'register model': 15 });
    expect(decide({ runs: [run] }).status).toBe('partial');
  });

  it.each([
    [
      'an older training only',
      'fail',
      [
        aRun({ createdAt: daysAgo(1), work: { fit: ['train'] } }),
        aRun({
          createdAt: daysAgo(5),
          work: { fit: ['train'], gate: ['evaluate'] },
        }),
      ],
    ],
    [
      'an evaluation that cannot fail',
      'fail',
      [
        aRun({
          work: {
            fit: ['train'],
            gate: { classes: ['evaluate'], proven: false },
          },
        }),
      ],
    ],
    [
      'an evaluation in another workflow',
      'fail',
      [aRun({ work: { gate: ['evaluate'] } })],
    ],
    [
      'an evaluation inside what a step calls',
      'partial',
      [aRun({ workflow: evaluating, work: { fit: ['train'] } })],
    ],
    [
      'a training whose jobs were not read',
      'unknown',
      [aRun({ classes: ['train'] })],
    ],
    ['no training', 'fail', []],
  ] as const)('says of %s: %s', (_, status, runs) => {
    expect(decide({ runs: [...runs] }).status).toBe(status);
  });

  it('is unknown where runs cannot be read', () => {
    const gaps = [
      {
        kinds: ['pipelineRun' as const],
        code: 'forbidden' as const,
        message: 'No access.',
      },
    ];
    expect(decide({ gaps })).toMatchObject({
      status: 'unknown',
      reason: 'No access.',
    });
  });
});

describe('automated-model-testing with an ML platform', () => {
  it('passes with a task of the platform that evaluates', () => {
    const on = (tasks: string[]) =>
      decide(withPlatformRuns([aPlatformRun(3, tasks)]));
    expect(on(['fit', 'evaluate-model'])).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining("Job 'evaluate-model'"),
    });
    expect(on(['load', 'fit']).status).toBe('fail');
  });

  const tagged = (value: string, metrics = [{ name: 'auc', value: 0.9 }]) =>
    automatedModelTesting.decide(
      linkedTo({
        models: [
          aModel([
            aVersion('12', 2, {
              tags: { validation_status: value },
              run: aTracked(2, { metrics }),
            }),
          ]),
        ],
      }),
      aContext(),
    );

  it.each([
    ['passed', undefined, 'pass'],
    ['approved', [], 'partial'],
    ['pending', undefined, 'partial'],
    ['rejected', undefined, 'fail'],
  ] as const)(
    'reads the tag validation_status of the newest version: %s, %j',
    (value, metrics, status) => {
      expect(tagged(value, metrics as undefined).status).toBe(status);
    },
  );
});
