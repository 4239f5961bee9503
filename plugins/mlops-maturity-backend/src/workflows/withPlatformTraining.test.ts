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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aPlatformPipeline,
  aPlatformRun,
  aTask,
} from '../facts/platformRunFixtures';
import { classifyRuns } from './classifyRuns';

function classify(
  tasks: (string | JobData)[] | null,
  pipeline: Parameters<typeof aPlatformPipeline>[0] = {},
) {
  const [run] = classifyRuns(
    [aPlatformRun(1, tasks, { name: pipeline.name ?? 'churn' })],
    {
      workflows: [],
      pipelines: [aPlatformPipeline({ name: 'churn', ...pipeline })],
    },
  );
  return {
    classes: run.classes,
    proven: run.items
      .filter(item => item.proven && item.classes.includes('train'))
      .map(({ job }) => job.name),
  };
}

describe('pipelines of an ML platform', () => {
  it.each([
    [
      'whose tasks say nothing',
      ['step-one', 'step-two'],
      ['step-one', 'step-two'],
    ],
    ['with a task that trains', ['load', 'train-model'], ['train-model']],
    [
      'beside tasks of other classes',
      ['ingest-data', 'fit', 'evaluate-model'],
      ['fit'],
    ],
  ])('train, %s', (_, tasks, proven) => {
    const run = classify(tasks);
    expect(run.classes).toContain('train');
    expect(run.proven).toEqual(proven);
  });

  it('train where their tasks were not read', () => {
    expect(classify(null).classes).toEqual(['train']);
  });

  it.each([
    ['every task says otherwise', ['ingest-data', 'validate-data'], {}],
    ['their name says otherwise', ['step-one'], { name: 'churn-data-refresh' }],
    ['no ML platform runs them', ['step-one'], { platform: false }],
  ])('do not train where %s', (_, tasks, pipeline) => {
    expect(classify(tasks, pipeline).classes).not.toContain('train');
  });

  it('prove no training with tasks that were skipped or may fail', () => {
    expect(classify([aTask('fit', { conclusion: 'skipped' })]).proven).toEqual(
      [],
    );
    expect(classify([aTask('fit', { mayFail: true })]).proven).toEqual([]);
    expect(classify([aTask('train', { mayFail: true })]).proven).toEqual([]);
  });

  it('go by the newest run that was read, where the tasks of one were not', () => {
    const runs = classifyRuns(
      [aPlatformRun(1, ['ingest-data']), aPlatformRun(8, null)],
      { workflows: [], pipelines: [aPlatformPipeline()] },
    );
    expect(runs.map(({ classes }) => classes.includes('train'))).toEqual([
      false,
      false,
    ]);
  });
});

describe('jobs without steps', () => {
  it('are classified by their names, and prove nothing where they may fail', () => {
    const [run] = classifyRuns(
      [
        aPlatformRun(1, [
          'unit-tests',
          aTask('integration-tests', { mayFail: true }),
        ]),
      ],
      { workflows: [] },
    );
    expect(run.items).toMatchObject([
      { classes: ['unitTests'], proven: true },
      { classes: ['integrationTests'], proven: false },
    ]);
  });
});
