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

import { parseWorkflow } from './parseWorkflow';

const path = '.github/workflows/ci.yml';

describe('parseWorkflow', () => {
  it('reads triggers, and no schedule that is commented out', () => {
    const workflow = parseWorkflow(
      path,
      `
name: Nightly
on:
  push:
    branches: [main]
    paths: ['services/churn/**']
#  schedule:
#    - cron: '0 1 * * *'
  repository_dispatch:
    types: [drift-detected]
  workflow_dispatch:
  workflow_run:
    workflows: [CI]
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }
`,
    );
    expect(workflow.name).toBe('Nightly');
    expect(workflow.triggers).toEqual({
      push: { branches: ['main'], paths: ['services/churn/**'] },
      pullRequest: false,
      schedule: [],
      manual: true,
      dispatchTypes: ['drift-detected'],
      upstream: true,
      reusable: false,
      release: false,
    });
    expect(workflow.paths).toEqual(['services/churn/**']);
  });

  it.each([
    ['on: push', { push: {}, pullRequest: false }],
    ['on: [push, pull_request]', { push: {}, pullRequest: true }],
    [
      '%YAML 1.1\n---\non: [pull_request]',
      { push: undefined, pullRequest: true },
    ],
    ['true: { release: { types: [published] } }', { release: true }],
    ['on: { push: { tags: [v*] } }', { push: { tagsOnly: true } }],
    ["on: { schedule: [{ cron: '0 3 * * 1' }] }", { schedule: ['0 3 * * 1'] }],
    ['on: { repository_dispatch: }', { dispatchTypes: [] }],
    ['on: { workflow_call: }', { reusable: true }],
  ])('reads %j', (text, expected) => {
    const workflow = parseWorkflow(path, `${text}\njobs: { a: { steps: [] } }`);
    expect(workflow.triggers).toMatchObject(expected);
    expect(workflow.error).toBeUndefined();
  });

  it('names steps and jobs as a run shows them', () => {
    const { jobs } = parseWorkflow(
      path,
      `
on: push
defaults: { run: { shell: bash, working-directory: ml } }
jobs:
  test:
    name: Test \${{ matrix.python }}
    strategy: { matrix: { python: ['3.11', '3.12'] } }
    runs-on: [self-hosted, gpu]
    environment: { name: staging }
    needs: lint
    steps:
      - uses: actions/checkout@v4
      - name: Unit tests
        run: pytest
      - run: |

          make data
          make train
      - uses: ./.github/actions/report
        continue-on-error: true
      - run: sleep 1
        if: \${{ false }}
        shell: sh
        working-directory: other
`,
    );
    const [job] = jobs;
    expect(job).toMatchObject({
      id: 'test',
      name: 'Test ${{ matrix.python }}',
      matrix: true,
      needs: ['lint'],
      environment: 'staging',
      runsOn: ['self-hosted', 'gpu'],
      provesNothing: false,
    });
    expect(job.steps.map(step => step.name)).toEqual([
      'Run actions/checkout@v4',
      'Unit tests',
      'Run make data',
      'Run ./.github/actions/report',
      'Run sleep 1',
    ]);
    expect(job.steps.map(step => step.provesNothing)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(job.steps.map(step => step.workingDirectory)).toEqual([
      'ml',
      'ml',
      'ml',
      'ml',
      'other',
    ]);
    expect(job.steps.map(step => step.pipefail).slice(3)).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['not closed', 'on: [push'],
    ['no mapping', 'just text'],
    ['no jobs', 'on: push'],
    ['a tab for indentation', 'on:\n\tpush:'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => {
          const before = 'abcdefgh'[i];
          return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
        })
        .join('\n')}\njobs: *i`,
    ],
    ['deep nesting', `jobs: ${'['.repeat(20_000)}`],
    ['keys of keys', `jobs:\n  ${'? '.repeat(20_000)}`],
    ['too much text', `jobs: { a: ${'x'.repeat(400_000)} }`],
  ])('says that a definition with %s cannot be read', (_, text) => {
    const started = performance.now();
    const workflow = parseWorkflow(path, text);
    expect(workflow.error).toBeTruthy();
    expect(workflow.jobs).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('survives values of unexpected types', () => {
    const { jobs, error } = parseWorkflow(
      path,
      `
name: [1]
on: { push: 3, schedule: nightly, repository_dispatch: [1] }
jobs:
  a: 7
  b: { steps: { x: 1 }, needs: { y: 1 }, environment: [], runs-on: { group: big } }
  __proto__: { steps: [4, null, { with: [], env: 3, run: { a: 1 } }] }
`,
    );
    expect(error).toBeUndefined();
    expect(jobs.map(job => job.id)).toEqual(['a', 'b', '__proto__']);
    expect(jobs[1].runsOn).toEqual(['big']);
  });
});
