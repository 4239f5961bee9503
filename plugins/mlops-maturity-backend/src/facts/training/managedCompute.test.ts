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
  aTracked,
  anExperiment,
  linkedTo,
  unreadable,
} from '../registryFixtures';
import { aContext, aRepository, aRun, anInput, daysAgo } from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { managedCompute } from './managedCompute';

function trainedOn(
  machine: { runnerGroup?: string; labels?: string[] },
  work: Parameters<typeof aRun>[0] = {},
) {
  const run = aRun({
    createdAt: daysAgo(3),
    work: { fit: ['train'] },
    ...work,
  });
  return {
    ...run,
    items: run.items.map(item => ({
      ...item,
      job: { ...item.job, ...machine },
    })),
  };
}

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return managedCompute.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('managed-compute', () => {
  it.each([
    [{ runnerGroup: 'gpu-pool' }, "runner group 'gpu-pool'"],
    [{ labels: ['self-hosted', 'linux'] }, "a runner labelled 'self-hosted'"],
    [{ labels: ['ubuntu-latest'] }, "a runner labelled 'ubuntu-latest'"],
  ])('passes with a training on %j', (machine, words) => {
    expect(decide({ runs: [trainedOn(machine)] })).toMatchObject({
      status: 'pass',
      reason: `Job 'fit' of ci.yml trained on ${words} on 2026-11-17.`,
    });
  });

  it('is partial where the machine is not known', () => {
    expect(decide({ runs: [trainedOn({})] }).status).toBe('partial');
  });

  it.each([
    [
      'job.yml',
      '$schema: https://x/commandJob.schema.json\ncompute: azureml:gpu',
    ],
    ['k8s/train.yaml', 'kind: PyTorchJob'],
    ['k8s/train.yaml', 'apiVersion: batch/v1\nkind: Job'],
    ['k8s/ray.yaml', 'kind: RayJob\nspec:\n  entrypoint: python train.py'],
  ])(
    'is partial for a definition in %s that was not seen to run',
    (path, text) => {
      expect(decide({}, { [path]: text }).status).toBe('partial');
    },
  );

  it.each([
    ['nothing', [], {}],
    ['a job that migrates', [], { 'k8s/migrate.yaml': 'kind: Job' }],
    [
      'a Ray job that scores',
      [],
      {
        'k8s/score.yaml': 'kind: RayJob\nspec:\n  entrypoint: python score.py',
      },
    ],
    [
      'a runner that only lints',
      [trainedOn({ runnerGroup: 'x' }, { work: { lint: [] } })],
      {},
    ],
    [
      'a training that was skipped',
      [
        trainedOn(
          { runnerGroup: 'x' },
          { work: { fit: { classes: ['train'], conclusion: 'skipped' } } },
        ),
      ],
      {},
    ],
  ])('is unknown for %s, and says what to connect', (_, runs, files) => {
    expect(decide({ runs }, files)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('no training platform shows one'),
    });
  });
});

describe('managed-compute on an ML platform', () => {
  it('passes with a pipeline that the platform ran', () => {
    expect(
      managedCompute.decide(
        anInput({ repositories: [withPlatformRuns([aPlatformRun(3)])] }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'pass',
      reason: 'churn-weekly trained on its ML platform on 2026-11-17.',
    });
  });

  const tracked = (run: Parameters<typeof aTracked>[1], input = {}) =>
    managedCompute.decide(
      linkedTo({ experiments: [anExperiment([aTracked(5, run)])] }, input),
      aContext(),
    );

  it('passes with a tracked run that names its platform', () => {
    expect(tracked({ computePlatform: 'Databricks' })).toMatchObject({
      status: 'pass',
      reason:
        'The newest tracked training, run run-5, ran on Databricks on 2026-11-15.',
    });
  });

  it('is unknown for one that names none, which takes nothing from CI', () => {
    expect(tracked({ origin: 'local' })).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('does not say which platform'),
    });
    const runs = [trainedOn({ labels: ['ubuntu-latest'] })];
    expect(
      tracked({}, { repositories: [{ ...aRepository(), runs }] }).status,
    ).toBe('pass');
  });

  it('is unknown where the tracker could not be read', () => {
    const repositories = [{ ...aRepository(), runs: [trainedOn({})] }];
    expect(
      managedCompute.decide(
        unreadable(['experiment'], { repositories }),
        aContext(),
      ).reason,
    ).toMatch(/refused/);
  });
});
