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

import type { ClassifiedJob, ClassifiedStep } from '../../workflows/types';
import { aRepository, aRun, aWorkflow } from '../fixtures';
import { linkedJobs } from './linkedJobs';
import {
  automatedWork,
  enabledWorkflows,
  executedSteps,
  successfulWork,
} from './work';

function aStep(name: string, overrides: Partial<ClassifiedStep> = {}) {
  return {
    name,
    classes: [],
    wired: [],
    provesNothing: false,
    command: name,
    ...overrides,
  };
}

function aJob(id: string, overrides: Partial<ClassifiedJob> = {}) {
  return {
    id,
    name: id,
    classes: [],
    needs: [],
    runsOn: [],
    provesNothing: false,
    steps: [],
    ...overrides,
  };
}

describe('successfulWork and automatedWork', () => {
  const runs = [
    aRun({ id: 'scheduled', trigger: 'schedule', work: { fit: ['train'] } }),
    aRun({ id: 'by hand', trigger: 'manual', work: { fit: ['train'] } }),
    aRun({
      id: 'failed later',
      conclusion: 'failure',
      work: { fit: ['train'] },
    }),
    aRun({
      id: 'skipped',
      work: { fit: { classes: ['train'], conclusion: 'skipped' } },
    }),
    aRun({
      id: 'pull request',
      trigger: 'pull_request',
      work: { fit: ['train'] },
    }),
    aRun({ id: 'without jobs', classes: ['train'] }),
    aRun({ id: 'lint', work: { lint: [] } }),
  ];
  const ids = (found: typeof runs) => found.map(({ run }) => run.id).sort();

  it('take runs that did the work and ended well', () => {
    const repository = { ...aRepository(), runs };
    expect(ids(successfulWork(repository, 'train'))).toEqual([
      'by hand',
      'scheduled',
      'without jobs',
    ]);
    expect(ids(automatedWork(repository, 'train'))).toEqual([
      'scheduled',
      'without jobs',
    ]);
  });
});

describe('enabledWorkflows', () => {
  it('leaves out what is disabled or cannot be parsed', () => {
    const classes = { train: 'command' as const };
    const { pipeline } = aWorkflow();
    const workflows = [
      aWorkflow({ path: 'new', classes, pipeline: undefined }),
      aWorkflow({
        path: 'off',
        classes,
        pipeline: { ...pipeline!, state: 'disabled' },
      }),
      aWorkflow({ path: 'broken', classes, error: 'no YAML' }),
      aWorkflow({ path: 'other', classes: { deploy: 'command' } }),
    ];
    const repository = { ...aRepository(), workflows };
    expect(
      enabledWorkflows(repository, 'train').map(({ path }) => path),
    ).toEqual(['new']);
  });
});

describe('executedSteps', () => {
  const workflow = aWorkflow({
    jobs: [
      aJob('fit', {
        steps: [
          aStep('Train'),
          aStep('Report', { provesNothing: true }),
          aStep('Upload'),
        ],
      }),
      aJob('docs', { steps: [aStep('Publish')] }),
      aJob('lax', { provesNothing: true, steps: [aStep('Anything')] }),
    ],
  });
  const names = (jobs: Parameters<typeof aRun>[0]) =>
    executedSteps(aRun({ workflow, ...jobs })).map(({ name }) => name);

  it('takes the steps of jobs that succeeded, matrix jobs included', () => {
    expect(names({ work: { 'fit (3.12)': [], lax: [] } })).toEqual([
      'Train',
      'Upload',
    ]);
    expect(
      names({ work: { fit: { classes: [], conclusion: 'failure' } } }),
    ).toEqual([]);
    expect(names({ work: { fitting: [] } })).toEqual([]);
  });

  it('leaves out a step that was skipped', () => {
    const run = aRun({ workflow, work: { fit: [] } });
    const [job] = run.run.jobs ?? [];
    const steps = [
      { name: 'Train', conclusion: 'skipped' as const },
      { name: 'Upload', conclusion: 'success' as const },
    ];
    const seen = { ...run, run: { ...run.run, jobs: [{ ...job, steps }] } };
    expect(executedSteps(seen).map(({ name }) => name)).toEqual(['Upload']);
  });
});

describe('linkedJobs', () => {
  it('follows needs both ways from the job that trains, also in a circle', () => {
    const workflow = aWorkflow({
      jobs: [
        aJob('lint'),
        aJob('data'),
        aJob('prepare', { needs: ['data', 'missing'] }),
        aJob('fit', {
          needs: ['prepare'],
          steps: [aStep('x', { classes: ['train'] })],
        }),
        aJob('gate', { needs: ['fit', 'report'] }),
        aJob('report', { needs: ['gate'] }),
      ],
    });
    expect(linkedJobs(workflow).map(({ id }) => id)).toEqual([
      'data',
      'prepare',
      'fit',
      'gate',
      'report',
    ]);
    expect(linkedJobs(aWorkflow({ jobs: [aJob('lint')] }))).toEqual([]);
  });
});
