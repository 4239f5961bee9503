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

import { aDeployment, aRepository, aRun, daysAgo } from '../fixtures';
import {
  deploymentEvidence,
  fileLink,
  itemEvidence,
  runEvidence,
} from './links';

function withUrl(url: string | undefined, defaultBranch = 'main') {
  const repository = aRepository();
  return {
    ...repository,
    repository: { ...repository.repository!, url, defaultBranch },
  };
}

describe('fileLink', () => {
  it('leads to the file on the default branch', () => {
    expect(fileLink(aRepository(), 'src/train.py')).toBe(
      'https://github.com/shop/churn/blob/main/src/train.py',
    );
    expect(
      fileLink(
        { ...withUrl('https://gitlab.com/shop/churn/'), collector: 'gitlab' },
        'a.py',
      ),
    ).toBe('https://gitlab.com/shop/churn/-/blob/main/a.py');
  });

  it('leads there in the way of the host that says so', () => {
    const on = (fileUrl: string) => ({
      ...aRepository(),
      repository: { ...aRepository().repository!, fileUrl },
    });
    expect(
      fileLink(
        on('https://dev.azure.com/a/b/_git/c?path=/{path}&version=GBmain'),
        'src/a b&version=GBevil.py',
      ),
    ).toBe(
      'https://dev.azure.com/a/b/_git/c?path=/src/a%20b%26version%3DGBevil.py&version=GBmain',
    );
    expect(
      fileLink(on('https://g.example/a/src/main/{path}'), '../../$&/x.py'),
    ).toBe('https://g.example/a/src/main/%24%26/x.py');
    expect(fileLink(on('ftp://g.example/{path}'), 'a.py')).toBeUndefined();
  });

  it('escapes what comes from outside, and never leaves the repository', () => {
    expect(
      fileLink(
        withUrl('https://github.com/shop/churn?x=1#y', 'feature/a b'),
        '../../evil/?q=<script>#x.py',
      ),
    ).toBe(
      'https://github.com/shop/churn/blob/feature/a%20b/evil/%3Fq%3D%3Cscript%3E%23x.py',
    );
  });

  it('gives no link without an http address', () => {
    expect(fileLink(withUrl(undefined), 'a.py')).toBeUndefined();
    expect(fileLink(withUrl('data:text/html,x'), 'a.py')).toBeUndefined();
    expect(fileLink(withUrl('not a url'), 'a.py')).toBeUndefined();
  });
});

describe('evidence', () => {
  it('tells of runs, jobs and deployments with their time', () => {
    const run = aRun({
      id: '412',
      trigger: 'schedule',
      url: 'https://ci.example/412',
      createdAt: daysAgo(2),
      work: { unit: ['unitTests'] },
    });
    expect(runEvidence(run)).toEqual({
      title: 'Run 412 of ci.yml, scheduled, succeeded',
      url: 'https://ci.example/412',
      at: daysAgo(2),
    });
    expect(itemEvidence(run, run.items[0])).toEqual({
      title: "Job 'unit' of ci.yml, succeeded",
      url: 'https://ci.example/412',
      at: daysAgo(2),
    });
    expect(deploymentEvidence(aDeployment({ createdAt: daysAgo(3) }))).toEqual({
      title: 'Deployment of aaaaaaa to production, succeeded',
      url: undefined,
      at: daysAgo(3),
    });
  });
});
