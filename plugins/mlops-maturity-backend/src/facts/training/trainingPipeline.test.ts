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
import { trainingPipeline } from './trainingPipeline';

function decide(
  files: Record<string, string>,
  repository: Partial<RepositoryEvidence> = {},
) {
  return trainingPipeline.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

const notebook = JSON.stringify({
  cells: [{ cell_type: 'code', source: ['model.fit(X, y)'], outputs: [] }],
});
const papermill = aWorkflow({
  classes: { train: 'command' },
  jobs: [
    {
      id: 'nb',
      name: 'nb',
      classes: ['train'],
      needs: [],
      runsOn: [],
      provesNothing: false,
      steps: [
        {
          name: 'Execute',
          classes: ['train'],
          wired: [],
          provesNothing: false,
          command: 'papermill train.ipynb out.ipynb',
        },
      ],
    },
  ],
});

describe('training-pipeline', () => {
  it.each([
    ['MLproject', { MLproject: 'name: churn' }],
    ['dvc.yaml', { 'dvc.yaml': 'stages: { train: { cmd: python fit.py } }' }],
    ['src/train.py', { 'src/train.py': 'model.fit(X)' }],
    ['src/train.py', { 'src/train.py': '' }],
    [
      'sft.py',
      {
        'sft.py':
          "trainer = Trainer(model)\nif __name__ == '__main__':\n    trainer.train()",
      },
    ],
    [
      'pipeline.py',
      {
        'pipeline.py':
          'from kfp import dsl\n@dsl.component\ndef train_model(): ...',
      },
    ],
    [
      'flow.py',
      {
        'flow.py':
          'from metaflow import FlowSpec\nclass F(FlowSpec):\n    def train(self): ...',
      },
    ],
    [
      '_targets.R',
      {
        '_targets.R': 'library(targets)\nlist(tar_target(model, build(data)))',
        'R/build.R': 'build <- function(d) ranger::ranger(y ~ ., data = d)',
      },
    ],
    [
      // Not the settings of a training, nor what only fits by the way.
      'train.py',
      {
        'conf/train_large.py': 'batch_size = 64',
        'lib/calibrate.py':
          "iso.fit(p, y)\nif __name__ == '__main__':\n    run()",
        'train.py': 'loss.backward()',
      },
    ],
    [
      // Not what only starts the pipeline.
      'ml/pipeline.py',
      {
        'api/retrain.py': 'import kfp\nkfp.Client().run_pipeline("train")',
        'ml/pipeline.py':
          'from kfp import dsl\n@dsl.pipeline\ndef train(): ...',
      },
    ],
    [
      'job.yml',
      {
        'job.yml':
          '$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\njobs:\n  train: {}',
      },
    ],
  ])('passes with %s', (path, files) => {
    expect(decide(files)).toMatchObject({
      status: 'pass',
      evidence: [
        { title: path, url: `https://github.com/shop/churn/blob/main/${path}` },
      ],
    });
  });

  it.each([
    ['training only in a notebook', { 'churn.ipynb': notebook }],
    [
      'data and settings of training',
      { 'training_data.py': 'x = 1', 'train_config.py': 'y = 2' },
    ],
    ['settings only', { 'config/train_large.py': 'batch_size = 64' }],
    [
      'a targets pipeline that only reports',
      {
        '_targets.R': 'library(targets)\nlist(tar_target(sums, count(raw)))',
      },
    ],
    ['an empty script', { 'train.py': '\n' }],
    ['a script in tests', { 'tests/train.py': 'model.fit(X)' }],
    [
      'an orchestrated pipeline that does not train',
      { 'dags/etl.py': 'from airflow import DAG\nload()' },
    ],
    [
      'a stage that does not train',
      { 'dvc.yaml': 'stages: { fetch: { cmd: python fetch.py } }' },
    ],
  ])('fails for %s', (_, files) => {
    expect(decide(files).status).toBe('fail');
  });

  it('is partial for a notebook that CI executes', () => {
    expect(
      decide({ 'churn.ipynb': notebook }, { workflows: [papermill] }),
    ).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'churn.ipynb' }],
    });
  });

  it('is partial for a training in CI whose code is elsewhere', () => {
    const run = (days: number) =>
      aRun({ createdAt: daysAgo(days), work: { fit: ['train'] } });
    const files = { 'README.md': 'x' };
    expect(decide(files, { runs: [run(80)] }).status).toBe('partial');
    expect(decide(files, { runs: [run(100)] }).status).toBe('fail');
  });

  it('is unknown where files could not be read, unless one decides', () => {
    const gaps = [
      {
        kinds: ['file' as const],
        code: 'rate-limited' as const,
        message: 'Too many requests.',
      },
    ];
    expect(decide({ 'a.py': 'x' }, { gaps }).status).toBe('unknown');
    expect(decide({ 'train.py': 'model.fit(X)' }, { gaps }).status).toBe(
      'pass',
    );
  });
});

describe('training-pipeline on an ML platform', () => {
  const on = (...runs: ReturnType<typeof aPlatformRun>[]) =>
    trainingPipeline.decide(
      anInput({ repositories: [withPlatformRuns(runs)] }),
      aContext(),
    );

  it('passes with a pipeline of the platform, whatever its tasks are called', () => {
    expect(on()).toMatchObject({
      status: 'pass',
      evidence: [{ title: 'Pipeline churn-weekly' }],
    });
    expect(on(aPlatformRun(3, ['step-a', 'step-b'])).status).toBe('pass');
  });

  it('takes a pipeline whose tasks all do something else for none', () => {
    expect(on(aPlatformRun(3, ['ingest-data', 'validate-data'])).status).toBe(
      'fail',
    );
  });

  it('shows the training itself rather than what measures it', () => {
    const files = {
      'a/profile_training.py': 'trainer.fit(X)',
      'b/train.py': 'trainer.fit(X)',
    };
    expect(decide(files).reason).toContain('b/train.py');
  });
});
