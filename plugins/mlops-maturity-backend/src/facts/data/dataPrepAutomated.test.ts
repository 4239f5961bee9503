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
import {
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { dataPrepAutomated } from './dataPrepAutomated';

const workflow = aWorkflow({
  path: '.github/workflows/train.yml',
  classes: { train: 'command' },
  triggers: { ...aWorkflow().triggers, schedule: ['0 3 * * 1'] },
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
          name: 'Reproduce',
          classes: ['train'],
          wired: [],
          provesNothing: false,
          command: 'dvc repro',
        },
      ],
    },
  ],
});
const dvc =
  'stages: { featurize: { cmd: python f.py }, train: { cmd: python train.py } }';

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return dataPrepAutomated.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('data-prep-automated', () => {
  it('passes with a preparation job in an automated training', () => {
    const run = aRun({
      workflow,
      trigger: 'schedule',
      createdAt: daysAgo(3),
      work: { preprocess: ['dataPreparation'], fit: ['train'] },
    });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'pass',
      reason:
        "Job 'preprocess' prepared data in train.yml on 2026-11-17, started without a person.",
      validUntil: daysAgo(-12),
    });
  });

  it('passes with a DVC stage that the training reproduces', () => {
    const run = aRun({
      workflow,
      trigger: 'schedule',
      work: { fit: ['train'] },
    });
    expect(decide({ runs: [run] }, { 'dvc.yaml': dvc })).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining("Stage 'featurize' of dvc.yaml"),
    });
  });

  it.each([
    ['a stage that no run executes', { 'dvc.yaml': dvc }],
    [
      'a stage whose program says what it does',
      { 'dvc.yaml': 'stages: { first: { cmd: python src/preprocess.py } }' },
    ],
    [
      'a step of a pipeline in Python',
      {
        'flow.py': 'from zenml import step\n@step\ndef prep_data():\n    pass',
      },
    ],
    [
      'a job of an Azure ML pipeline',
      {
        'pipeline.yml':
          'type: pipeline\njobs: { prep_orders: { type: command }, fit: { type: command } }',
      },
    ],
    [
      'a named task of a pipeline in Python',
      { 'dag.py': 'import airflow\nPythonOperator(task_id="clean_orders")' },
    ],
  ])('is partial for %s', (_, files) => {
    expect(decide({}, files).status).toBe('partial');
  });

  it.each([
    [
      'no such step',
      aRun({ workflow, trigger: 'schedule', work: { fit: ['train'] } }),
    ],
    [
      'a run started by a person',
      aRun({
        workflow,
        trigger: 'manual',
        work: { clean: ['dataPreparation'], fit: ['train'] },
      }),
    ],
    [
      'a preparation outside data and training',
      aRun({ trigger: 'push', work: { clean: ['dataPreparation'] } }),
    ],
    [
      'a preparation that was skipped',
      aRun({
        workflow,
        trigger: 'schedule',
        work: {
          clean: { classes: ['dataPreparation'], conclusion: 'skipped' },
          fit: ['train'],
        },
      }),
    ],
  ])('fails for %s', (_, run) => {
    expect(decide({ runs: [run] }).status).toBe('fail');
  });

  it('is unknown where the listing of files is cut short', () => {
    const { tree } = aRepository();
    expect(decide({ tree: { ...tree!, truncated: true } }).status).toBe(
      'unknown',
    );
  });
});

describe('data-prep-automated on an ML platform', () => {
  it('passes with a task that prepares data in a recurring training', () => {
    const on = (tasks: string[]) =>
      decide(withPlatformRuns([aPlatformRun(3, tasks)]));
    expect(on(['preprocess', 'fit'])).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-12),
    });
    expect(on(['fit']).status).toBe('fail');
  });

  it('takes the place of prepared data for no preparation', () => {
    const files = {
      'dvc.yaml': 'stages: { fit: { cmd: python fit.py data/prepared } }',
    };
    expect(decide({}, files).status).toBe('fail');
  });
});
