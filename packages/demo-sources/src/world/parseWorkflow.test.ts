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

describe('parseWorkflow', () => {
  it('names jobs and steps as GitHub reports them', () => {
    const { name, jobs } = parseWorkflow(`
name: CI
on: push
jobs:
  unit-tests:
    runs-on: [self-hosted, gpu]
    strategy:
      matrix:
        python: ['3.11', '3.12']
        os: [linux]
        include: [{ python: '3.13' }]
    steps:
      - uses: actions/checkout@v4
      - name: Install
        run: pip install -e .
      - run: |
          python -m pytest tests/unit
          echo done
      - uses: docker/build-push-action@v6
        name: Build image
  deploy:
    name: Roll out
    needs: unit-tests
    runs-on: { group: large }
    environment: { name: production }
    steps: []
`);
    expect(name).toBe('CI');
    expect(jobs.map(job => job.name)).toEqual([
      'unit-tests (3.11, linux)',
      'unit-tests (3.12, linux)',
      'Roll out',
    ]);
    expect(jobs[0].labels).toEqual(['self-hosted', 'gpu']);
    expect(jobs[0].steps).toEqual([
      'Set up job',
      'Run actions/checkout@v4',
      'Install',
      'Run python -m pytest tests/unit',
      'Build image',
      'Post Build image',
      'Post Run actions/checkout@v4',
      'Complete job',
    ]);
    expect(jobs[2]).toMatchObject({
      id: 'deploy',
      needs: ['unit-tests'],
      runnerGroup: 'large',
      environment: 'production',
    });
  });

  it('puts the name of the calling job before those of a reusable workflow', () => {
    const reusable = `
on: workflow_call
jobs:
  test: { runs-on: ubuntu-latest, steps: [{ run: pytest }] }
`;
    const { jobs } = parseWorkflow(
      `
on: push
jobs:
  checks: { uses: ./.github/workflows/checks.yml }
  remote: { name: Shared, uses: tarnwick/ci/.github/workflows/scan.yml@v1 }
`,
      path => (path === '.github/workflows/checks.yml' ? reusable : undefined),
    );
    expect(jobs.map(job => job.name)).toEqual([
      'checks / test',
      'Shared / scan',
    ]);
    expect(jobs[0].steps).toContain('Run pytest');
  });

  it('refuses a file that is no workflow, with the place', () => {
    expect(() => parseWorkflow('jobs: { a: { needs: 3 } }')).toThrow(
      'jobs.a.needs',
    );
    expect(() => parseWorkflow('name: nothing')).toThrow('jobs');
  });
});
