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
  aModel,
  aTracked,
  aVersion,
  linkedTo,
  unreadable,
} from '../registryFixtures';
import {
  aContext,
  aRepository,
  aRun,
  aWorkflow,
  anInput,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { dataVersioned } from './dataVersioned';

function decide(
  files: Record<string, string>,
  repository: Partial<RepositoryEvidence> = {},
) {
  return dataVersioned.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

const refresh = aWorkflow({
  path: '.github/workflows/refresh.yml',
  classes: { data: 'command' },
  jobs: [
    {
      id: 'refresh',
      name: 'refresh',
      classes: ['data'],
      needs: [],
      runsOn: [],
      provesNothing: false,
      steps: [
        {
          name: 'Commit',
          classes: [],
          wired: [],
          provesNothing: false,
          command: 'git add data && git commit -m x && git push',
        },
      ],
    },
  ],
});

describe('data-versioned', () => {
  it.each([
    [
      'a pointer with a hash',
      { 'data/orders.csv.dvc': 'outs:\n- md5: 1f\n  path: orders.csv' },
    ],
    ['a pointer that was not read', { 'data/orders.csv.dvc': '' }],
    [
      'a lock with hashes',
      { 'dvc.lock': 'stages: { prep: { outs: [{ path: data/x, md5: 2e }] } }' },
    ],
  ])('passes with %s', (_, files) => {
    expect(decide(files).status).toBe('pass');
  });

  it('passes where automation commits refreshed data to git', () => {
    const run = aRun({
      workflow: refresh,
      trigger: 'schedule',
      createdAt: daysAgo(4),
      work: { refresh: ['data'] },
    });
    expect(decide({ 'data/orders.csv': 'a,b' }, { runs: [run] })).toMatchObject(
      {
        status: 'pass',
        reason:
          'refresh.yml commits refreshed data such as data/orders.csv to git, last on 2026-11-16.',
      },
    );
  });

  it('is partial where code only registers its data', () => {
    expect(decide({ 'src/train.py': 'mlflow.log_input(dataset)' }).status).toBe(
      'partial',
    );
  });

  it('is partial for a data asset of Azure ML', () => {
    const asset =
      '$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json\nname: orders';
    expect(decide({ 'assets/orders.yml': asset }).status).toBe('partial');
    const environment = asset.replace('data.schema', 'environment.schema');
    expect(decide({ 'assets/env.yml': environment }).status).toBe('fail');
  });

  it.each([
    ['data in git that nobody refreshes', { 'data/orders.csv': 'a,b' }],
    [
      'DVC that is only set up',
      { '.dvc/config': '[core]', 'dvc.yaml': 'stages: {}' },
    ],
    [
      'a lock without hashes',
      { 'dvc.lock': 'stages: { prep: { outs: [{ path: data/x }] } }' },
    ],
    [
      'hashes of code and models only',
      {
        'dvc.lock':
          'stages: { t: { deps: [{ path: train.py, md5: 1 }], outs: [{ path: model.pkl, md5: "2" }] } }',
      },
    ],
    ['a pointer to a model', { 'model.pkl.dvc': '' }],
    ['a comment about it', { 'src/train.py': '# mlflow.log_input(dataset)' }],
  ])('fails for %s', (_, files) => {
    expect(decide(files).status).toBe('fail');
  });

  it('is unknown where the listing of files is cut short', () => {
    const { tree } = aRepository();
    expect(decide({}, { tree: { ...tree!, truncated: true } }).status).toBe(
      'unknown',
    );
  });
});

describe('data-versioned with a registry', () => {
  const decideLinked = (version: Parameters<typeof aVersion>[2]) =>
    dataVersioned.decide(
      linkedTo({
        models: [
          aModel([
            aVersion('12', 2, version),
            aVersion('11', 9, {
              run: aTracked(9, {
                datasets: [{ name: 'churn', digest: 'old' }],
              }),
            }),
          ]),
        ],
      }),
      aContext(),
    );

  it('passes with the digest of the data of the newest version', () => {
    expect(
      decideLinked({
        run: aTracked(2, { datasets: [{ name: 'churn', digest: 'c0ffee12' }] }),
      }),
    ).toMatchObject({
      status: 'pass',
      reason:
        'Version 12 of churn was trained on churn with the digest c0ffee12.',
      observedAt: daysAgo(2),
    });
  });

  it('is partial for data without a digest, and fails where only an older version has one', () => {
    expect(
      decideLinked({ run: aTracked(2, { datasets: [{ name: 'churn' }] }) }),
    ).toMatchObject({ status: 'partial' });
    expect(decideLinked({ run: aTracked(2) }).status).toBe('fail');
  });

  it('is unknown where the registry or the run could not be read', () => {
    expect(decideLinked({ runId: 'gone' }).status).toBe('unknown');
    expect(
      dataVersioned.decide(unreadable(['registeredModel']), aContext()).reason,
    ).toMatch(/refused/);
  });
});
