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
import type { ClassifiedJob } from '../../workflows/types';
import { aContext, aRepository, aRun, aWorkflow, anInput } from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { workflowOrchestrated } from './workflowOrchestrated';

function aJob(id: string, needs: string[], command = ''): ClassifiedJob {
  return {
    id,
    name: id,
    classes: id === 'train' ? ['train'] : [],
    needs,
    runsOn: [],
    provesNothing: false,
    steps: command
      ? [{ name: 'Run', classes: [], wired: [], provesNothing: false, command }]
      : [],
  };
}

function aTrainWorkflow(...jobs: ClassifiedJob[]) {
  return aWorkflow({
    path: '.github/workflows/train.yml',
    classes: { train: 'command' },
    jobs,
  });
}

const graph = aTrainWorkflow(
  aJob('prepare', []),
  aJob('train', ['prepare']),
  aJob('evaluate', ['train']),
);
const stages = 'stages: { a: { cmd: x }, b: { cmd: y }, train: { cmd: z } }';

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return workflowOrchestrated.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('workflow-orchestrated', () => {
  it('passes with three jobs that build on each other', () => {
    const run = aRun({
      workflow: graph,
      work: { prepare: [], train: ['train'], 'evaluate (a)': ['evaluate'] },
    });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('had 3 jobs that build on each other'),
    });
  });

  describe('of links that only the run tells of', () => {
    const parent = aTrainWorkflow({
      ...aJob('pipeline', []),
      classes: ['train'],
    });
    const child = (needs: Record<string, string[]>) => {
      const run = aRun({
        workflow: parent,
        work: {
          'pipeline / prepare': [],
          'pipeline / train': ['train'],
          'pipeline / train again': ['train'],
          'pipeline / evaluate': ['evaluate'],
        },
      });
      return {
        ...run,
        run: {
          ...run.run,
          jobs: run.run.jobs?.map(job => ({ ...job, needs: needs[job.name] })),
        },
      };
    };

    it('passes for the jobs of a child pipeline', () => {
      const run = child({
        'pipeline / train': ['pipeline / prepare'],
        'pipeline / evaluate': ['pipeline / train'],
      });
      expect(decide({ runs: [run], workflows: [parent] })).toMatchObject({
        status: 'pass',
        reason: expect.stringContaining('had 3 jobs that build on each other'),
      });
    });

    it('fails for trainings that wait for nothing', () => {
      const run = child({});
      expect(decide({ runs: [run], workflows: [parent] }).status).toBe('fail');
    });
  });

  it('passes with three DVC stages that a job reproduced', () => {
    const workflow = aTrainWorkflow(aJob('train', [], 'dvc repro'));
    const run = aRun({ workflow, work: { train: ['train'] } });
    expect(decide({ runs: [run] }, { 'dvc.yaml': stages }).status).toBe('pass');
  });

  it.each([
    [
      'a graph whose evaluation was skipped',
      'partial',
      graph,
      {
        prepare: [],
        train: ['train'],
        evaluate: { classes: [], conclusion: 'skipped' },
      },
      {},
    ],
    [
      'three jobs that are not linked',
      'fail',
      aTrainWorkflow(aJob('lint', []), aJob('train', []), aJob('docs', [])),
      { lint: [], train: ['train'], docs: [] },
      {},
    ],
    [
      'one DVC stage that a job reproduced',
      'partial',
      aTrainWorkflow(aJob('train', [], 'dvc repro train')),
      { train: ['train'] },
      { 'dvc.yaml': stages },
    ],
  ] as const)('says of %s: %s', (_, status, workflow, work, files) => {
    const run = aRun({
      workflow,
      work: work as unknown as NonNullable<Parameters<typeof aRun>[0]>['work'],
    });
    expect(decide({ runs: [run], workflows: [workflow] }, files).status).toBe(
      status,
    );
  });

  it.each([
    ['stages', {}, { 'dvc.yaml': stages }],
    ['a workflow', { workflows: [graph] }, {}],
    [
      'steps in Python',
      {},
      {
        'flow.py':
          'from zenml import step\n@step\ndef a(): ...\n@step\ndef b(): ...\n@step\ndef c(): ...',
      },
    ],
  ])('is partial for %s that were not seen to run', (_, repository, files) => {
    expect(decide(repository, files).status).toBe('partial');
  });

  it('is unknown where no training was seen and nothing is defined', () => {
    expect(decide({})).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('no orchestrator shows one'),
    });
  });
});

describe('workflow-orchestrated beside workflow files', () => {
  const on = (
    tasks: NonNullable<Parameters<typeof aPlatformRun>[1]>,
    platform = true,
  ) =>
    workflowOrchestrated.decide(
      anInput({
        repositories: [
          withPlatformRuns(
            [aPlatformRun(3, tasks)],
            aPlatformPipeline({ platform }),
          ),
        ],
      }),
      aContext(),
    );

  it('passes with three tasks that a platform executed', () => {
    expect(on(['load', 'fit', 'score'])).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('a graph of 3 tasks'),
    });
  });

  it('fails with two, and does not count a third that was skipped', () => {
    expect(on(['load', 'fit']).status).toBe('fail');
    expect(
      on(['load', 'fit', aTask('score', { conclusion: 'skipped' })]).status,
    ).toBe('fail');
  });

  it('counts the jobs of another CI system that its links join to the training', () => {
    const linked = [
      aTask('prepare'),
      aTask('train', { needs: ['prepare'] }),
      aTask('evaluate', { needs: ['train'] }),
    ];
    expect(on(linked, false).status).toBe('pass');
    const loose = ['prepare', 'train', 'evaluate'];
    expect(on(loose, false).status).toBe('fail');
  });
});
