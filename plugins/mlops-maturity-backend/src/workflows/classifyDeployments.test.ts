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

import type {
  DeploymentData,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { classifyDeployments } from './classifyDeployments';
import { classifyRuns } from './classifyRuns';
import { classifyWorkflows } from './classifyWorkflows';

const sha = 'a'.repeat(40);
const files = new Map([
  [
    '.github/workflows/release.yml',
    `
on: push
jobs:
  train: { environment: gated, steps: [{ run: python train.py }] }
  deploy: { environment: production, steps: [{ run: helm upgrade a b }] }
`,
  ],
  [
    '.github/workflows/train.yml',
    'on: push\njobs: { deployment: { environment: deploy, steps: [{ run: python train.py }] } }',
  ],
  [
    '.github/workflows/make.yml',
    'on: push\njobs: { ship: { environment: "${{ inputs.to }}", steps: [{ run: make ship }] } }',
  ],
]).set('Makefile', 'ship:\n\tkubectl apply -f k8s\n');

function aRun(
  id: string,
  file: string,
  overrides: Partial<PipelineRunData> = {},
): PipelineRunData {
  return {
    id,
    pipelineId: id,
    path: `.github/workflows/${file}`,
    name: file,
    trigger: 'manual',
    vendorTrigger: 'workflow_dispatch',
    sha,
    attempt: 1,
    completed: true,
    conclusion: 'success',
    createdAt: '2026-11-01T10:00:00.000Z',
    finishedAt: '2026-11-01T10:10:00.000Z',
    ...overrides,
  };
}

const runs = classifyRuns(
  [
    aRun('release', 'release.yml', { trigger: 'push' }),
    aRun('train', 'train.yml'),
    aRun('make', 'make.yml'),
    aRun('gone', 'gone.yml'),
    aRun('named', 'gone.yml', {
      jobs: [
        {
          id: '1',
          name: 'fit',
          conclusion: 'success',
          steps: [{ name: 'Run python train.py', conclusion: 'success' }],
        },
      ],
    }),
  ],
  { workflows: classifyWorkflows({ files }) },
);

function classify(
  deployment: Partial<DeploymentData>,
  annotations: Record<string, string> = {},
) {
  const [classified] = classifyDeployments(
    [
      {
        id: '1',
        environment: 'production',
        transient: false,
        sha: 'b'.repeat(40),
        creator: { name: 'jane', kind: 'person' },
        createdAt: '2026-11-01T10:05:00.000Z',
        state: 'success',
        ...deployment,
      },
    ],
    { runs, annotations, automationAccounts: ['shipper'] },
  );
  return classified;
}

describe('classifyDeployments', () => {
  it.each<[Partial<DeploymentData>, boolean]>([
    [{ environment: 'eu', tier: 'production' }, true],
    [{ environment: 'production', tier: 'staging' }, false],
    [{ environment: 'Prod-EU' }, true],
    [{ environment: 'live', tier: 'other' }, true],
    [{ environment: 'preprod' }, false],
    [{ environment: 'production', transient: true }, false],
  ])('says whether %j is production', (deployment, expected) => {
    expect(classify(deployment).production).toBe(expected);
  });

  it('lets an annotation name the environments of production', () => {
    const annotations = {
      'mlops-maturity/production-environment': 'Blue, green',
    };
    const production = (environment: string) =>
      classify({ environment, tier: 'other' }, annotations).production;
    expect(production('blue')).toBe(true);
    expect(production('green')).toBe(true);
    expect(production('production')).toBe(false);
  });

  it.each<[string, Partial<DeploymentData>, boolean]>([
    ['no run is known', {}, true],
    ['its run deploys', { runId: 'release' }, true],
    ['its job only trains', { runId: 'release', environment: 'gated' }, false],
    ['its run only trains', { runId: 'train', environment: 'deploy' }, false],
    ['what its job calls deploys', { runId: 'make' }, true],
    ['nothing is known of its run', { runId: 'gone' }, true],
    ['the jobs of its run only train', { runId: 'named' }, false],
    ['its run was not collected', { runId: 'elsewhere' }, true],
    ['it is a preview', { environment: 'pr-12' }, false],
    ['it is a review', { environment: 'review/x' }, false],
    ['it goes away', { environment: 'x', transient: true }, false],
    ['it is a site', { environment: 'github-pages' }, false],
  ])('says whether it counts where %s', (_, deployment, expected) => {
    expect(classify(deployment).counts).toBe(expected);
  });

  it('finds the one deploying run of its commit and time', () => {
    expect(classify({ sha }).run?.run.id).toBe('release');
    expect(
      classify({ sha, createdAt: '2026-11-01T12:00:00.000Z' }).run,
    ).toBeUndefined();
  });

  it.each<[string, Partial<DeploymentData>, boolean]>([
    ['a person', {}, false],
    ['a person behind a run', { runId: 'make' }, false],
    ['a run that no person started', { runId: 'release' }, true],
    ['an app', { creator: { kind: 'automation' } }, true],
    [
      'a listed account',
      { creator: { name: 'Shipper', kind: 'person' } },
      true,
    ],
  ])('says whether %s automated it', (_, deployment, expected) => {
    expect(classify(deployment).automated).toBe(expected);
  });
});
