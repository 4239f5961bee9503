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

import type { CollectionGap } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { daysAgo } from './fixtures';
import { root, runsOf, workflow, type Seen, type Trap } from './trapFixtures';

const trainFile = `${root}/nightly.yml`;
const training: Seen = {
  files: { [trainFile]: workflow('run: python train.py') },
  pipelines: [{ path: trainFile }],
  runs: runsOf(trainFile, 'Run python train.py'),
};
const testFile = `${root}/ci.yml`;
const testing: Seen = {
  files: { [testFile]: workflow('run: pytest', 'on: push') },
  pipelines: [{ path: testFile }],
  runs: runsOf(testFile, 'Run pytest', { trigger: 'push' }),
};
const gitlabTests: Seen = {
  files: { '.gitlab-ci.yml': 'unit:\n  script: [pytest]\n' },
  runs: [
    {
      path: '.gitlab-ci.yml',
      jobs: [{ id: '1', name: 'unit', conclusion: 'success', steps: [] }],
    },
  ],
};
/** A workflow that trains in one folder of a monorepo of two. */
const inFraud: Seen = {
  ...training,
  files: {
    'services/churn/train.py': 'x = 1',
    'services/fraud/train.py': 'x = 1',
    [trainFile]: workflow(
      '{ run: python train.py, working-directory: services/fraud }',
    ),
  },
};
const gap = (code: CollectionGap['code']): Seen => ({
  gaps: [
    {
      kinds: ['pipelineRun', 'pipeline', 'deployment'],
      code,
      message: 'The token may not read Actions.',
    },
  ],
});

/** Runs and definitions that look like a practice. */
export const trapsOfRuns: Trap[] = [
  ...['dependabot/dependabot-updates', 'github-code-scanning/codeql'].map(
    path => ({
      trap: `runs of ${path} are no automation`,
      fact: 'some-automation',
      seen: { runs: [{ path: `dynamic/${path}` }] },
      status: 'fail',
      passes: { runs: [{ path: testFile }] },
    }),
  ),
  {
    trap: 'a scheduled lint retrains nothing',
    fact: 'scheduled-retraining',
    seen: {
      ...training,
      files: { [trainFile]: workflow('run: ruff check .') },
      runs: runsOf(trainFile, 'Run ruff check .'),
    },
    status: 'fail',
    passes: training,
  },
  {
    trap: 'training-docs.yml trains no model',
    fact: 'scheduled-retraining',
    seen: {
      files: {
        [`${root}/training-docs.yml`]: `name: Train\n${workflow('run: mkdocs gh-deploy')}`,
      },
      runs: runsOf(`${root}/training-docs.yml`, 'Run mkdocs gh-deploy'),
    },
    status: 'fail',
    passes: {
      annotations: { 'mlops-maturity/training-workflow': 'weekly.yml' },
      files: { [`${root}/weekly.yml`]: workflow('run: make weekly') },
      runs: runsOf(`${root}/weekly.yml`, 'Run make weekly'),
    },
  },
  {
    trap: 'a schedule that is disabled starts nothing',
    fact: 'scheduled-retraining',
    seen: {
      ...training,
      pipelines: [
        {
          id: trainFile,
          path: trainFile,
          state: 'disabled',
          stateReason: 'inactivity',
        },
      ],
    },
    status: 'fail',
    passes: training,
  },
  {
    trap: 'a success whose jobs were all skipped trained nothing',
    fact: 'automated-training',
    seen: {
      ...training,
      runs: runsOf(trainFile, '', { outcome: 'skipped' }),
    },
    status: 'partial',
    passes: training,
  },
  {
    trap: 'continue-on-error hides tests that fail',
    fact: 'unit-tests-run',
    seen: {
      ...testing,
      files: {
        [testFile]: workflow(
          'run: pytest',
          'on: push',
          '    continue-on-error: true\n',
        ),
      },
    },
    status: 'partial',
    passes: testing,
  },
  {
    trap: 'allow_failure hides tests that fail',
    fact: 'unit-tests-run',
    seen: {
      ...gitlabTests,
      runs: gitlabTests.runs?.map(run => ({
        ...run,
        jobs: run.jobs?.map(job => ({ ...job, mayFail: true })),
      })),
    },
    status: 'partial',
    passes: gitlabTests,
  },
  {
    trap: 'success after five failures is hardly one',
    fact: 'ci-pipeline',
    seen: { ...testing, runs: testing.runs?.map(r => ({ ...r, attempt: 6 })) },
    status: 'partial',
    passes: testing,
  },
  {
    trap: "a neighbour's training is not the component's",
    fact: 'scheduled-retraining',
    seen: { ...inFraud, pathPrefix: 'services/churn' },
    status: 'fail',
    passes: { ...inFraud, pathPrefix: 'services/fraud' },
  },
  {
    trap: "a fork's branch of the same name is not the default branch",
    fact: 'unit-tests-run',
    seen: {
      ...testing,
      runs: testing.runs?.map(run => ({
        ...run,
        trigger: 'pull_request' as const,
      })),
    },
    status: 'fail',
    passes: testing,
  },
  ...(['forbidden', 'not-found'] as const).flatMap(code =>
    ['scheduled-retraining', 'some-automation', 'automated-app-release'].map(
      fact => ({
        trap: `${code} shows nothing of ${fact}`,
        fact,
        seen: gap(code),
        status: 'unknown',
      }),
    ),
  ),
  {
    trap: 'a training of next year is none of this month',
    fact: 'scheduled-retraining',
    seen: {
      ...training,
      runs: runsOf(trainFile, 'Run python train.py', {
        createdAt: daysAgo(-365),
        finishedAt: daysAgo(-365),
      }),
    },
    status: 'fail',
    // A clock that is an hour ahead.
    passes: {
      ...training,
      runs: runsOf(trainFile, 'Run python train.py', {
        createdAt: daysAgo(-1 / 24),
        finishedAt: daysAgo(-1 / 24),
      }),
    },
  },
];
