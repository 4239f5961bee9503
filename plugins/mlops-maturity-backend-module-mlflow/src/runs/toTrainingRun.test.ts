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

import { documentedRun } from '../__fixtures__/mlflowAnswers';
import { mlflowRunSchema } from './mlflowRun';
import { toTrainingRun } from './toTrainingRun';

const server = {
  name: 'main',
  baseUrl: 'https://mlflow.acme.example',
  perProject: false,
  central: true,
  headers: {},
};

const map = (run: unknown) =>
  toTrainingRun(mlflowRunSchema.parse(run), { server });

const withTags = (tags: Record<string, string>) =>
  map({
    info: { run_id: 'a' },
    data: {
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    },
  });

describe('toTrainingRun', () => {
  it('maps every field of a documented run, and keeps no secret', () => {
    const id = documentedRun.info.run_id;
    expect(map(documentedRun)).toEqual({
      id,
      name: 'weekly',
      state: 'finished',
      startedAt: '2025-11-13T02:13:20.000Z',
      finishedAt: '2025-11-13T02:28:20.000Z',
      metrics: [
        { name: 'auc', value: 0.91 },
        { name: 'gain' },
        { name: 'loss' },
      ],
      parameters: ['eta', 'max_depth'],
      commit: '9f2c3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b',
      repositoryUrl: 'https://git.acme.example/ml/churn.git',
      origin: 'notebook',
      computePlatform: 'Databricks',
      parentId: 'a1',
      tags: {
        'mlflow.backstage.evaluation_set': 'q3',
        'mlflow.source.name': 'churn.ipynb',
        'mlflow.source.type': 'NOTEBOOK',
      },
      datasets: [
        { name: 'accounts', digest: undefined, source: 'x.csv' },
        {
          name: 'churn',
          digest: 'c0ffee12',
          source: 'https://data.acme.example/churn',
        },
      ],
      url: `https://mlflow.acme.example/#/experiments/12/runs/${id}`,
    });
  });

  it.each([
    ['FINISHED', 'finished'],
    ['FAILED', 'failed'],
    ['KILLED', 'failed'],
    ['RUNNING', 'running'],
    ['SCHEDULED', 'running'],
    ['constructor', 'other'],
    [undefined, 'other'],
  ])('calls the status %s %s', (status, state) => {
    expect(map({ info: { run_id: 'a', status } })?.state).toBe(state);
  });

  it.each([
    ['JOB', 'job'],
    ['PROJECT', 'project'],
    ['LOCAL', 'local'],
    ['NOTEBOOK', 'notebook'],
    ['RECIPE', 'other'],
    ['toString', 'other'],
  ])('calls the source type %s %s', (type, origin) => {
    expect(withTags({ 'mlflow.source.type': type })?.origin).toBe(origin);
  });

  it.each([
    [{ 'mlflow.project.backend': 'kubernetes' }, 'Kubernetes'],
    [{ 'mlflow.project.backend': 'slurm' }, 'slurm'],
    [{ 'mlflow.project.backend': 'local' }, undefined],
    [{ 'mlflow.databricks.jobRunID': '1' }, 'Databricks'],
    [{}, undefined],
  ])('finds in %j the platform %s', (tags, platform) => {
    expect(withTags(tags as Record<string, string>)?.computePlatform).toBe(
      platform,
    );
  });

  it('takes no commit that is none, and Databricks repositories', () => {
    expect(
      withTags({ 'mlflow.source.git.commit': 'main; rm' })?.commit,
    ).toBeUndefined();
    expect(
      withTags({
        'mlflow.databricks.gitRepoCommit': 'abcdef1234',
        'mlflow.databricks.gitRepoUrl': 'git@github.com:acme/churn.git',
      }),
    ).toMatchObject({
      commit: 'abcdef1234',
      repositoryUrl: 'git@github.com:acme/churn.git',
    });
  });

  it.each([
    ['https://jane:t0ken@git.example/a.git', 'https://git.example/a.git'],
    ['https://t0ken@git.example/a?k=t0ken', 'https://git.example/a'],
    ['jane:t0ken@git.example/a.git', 'git.example/a.git'],
    ['ssh://git@git.example/a.git', 'ssh://git.example/a.git'],
    ['git@git.example:a/b.git', 'git@git.example:a/b.git'],
    ['/srv/git/a.git', '/srv/git/a.git'],
  ])('keeps of the address %s only %s', (given, kept) => {
    expect(
      withTags({ 'mlflow.source.git.repoURL': given })?.repositoryUrl,
    ).toBe(kept);
  });

  it('bounds what a run may hold', () => {
    const many = (key: string) =>
      Array.from({ length: 3000 }, (_, index) => ({
        key: `${key}${index}`,
        value: '1',
      }));
    const run = map({
      info: { run_id: 'a' },
      data: { metrics: many('m'), params: many('p'), tags: many('t') },
    });
    expect(run?.metrics).toHaveLength(100);
    expect(run?.parameters).toHaveLength(200);
    expect(run?.tags).toBeUndefined();
  });
});
