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

import { parseScenario } from '../scenarios/loadScenarios';
import { buildWorld } from './buildWorld';

const now = Date.UTC(2026, 10, 20, 12, 30);
const dayMs = 86_400_000;

const files = `
commits: { every: 2d, count: 20, by: [mara-lind, jonas-weber] }
files:
  .github/workflows/ci.yml: |
    name: CI
    on: push
    jobs:
      unit: { runs-on: ubuntu-latest, steps: [{ run: pytest }, { run: ruff . }] }
      image: { needs: unit, runs-on: ubuntu-latest, steps: [{ run: docker build . }] }
  .github/workflows/train.yml: |
    name: Train
    on: { schedule: [{ cron: '0 3 * * 1' }] }
    jobs:
      train: { runs-on: ubuntu-latest, steps: [{ run: python train.py }] }
  .github/workflows/deploy.yml: |
    name: Deploy
    on: { workflow_run: { workflows: [Train] } }
    jobs:
      staging: { runs-on: ubuntu-latest, environment: staging, steps: [{ run: ./deploy.sh }] }
      production: { needs: staging, runs-on: ubuntu-latest, environment: production, steps: [{ run: ./deploy.sh }] }
`;

function world(rest: string, at = now) {
  return buildWorld(parseScenario(`${files}${rest}`), {
    sources: 'http://localhost:7070',
    now: at,
  });
}

describe('buildWorld', () => {
  it('runs a push workflow on every commit, by its author, soon after it', () => {
    const { runs, commits } = world(
      'runs: [{ workflow: ci.yml, event: push, count: 5 }]',
    );
    expect(runs).toHaveLength(5);
    for (const [index, run] of runs.entries()) {
      expect(run.commit).toBe(commits[index]);
      expect(run.actor).toBe(commits[index].author);
      expect(run.startedAt - commits[index].at).toBe(60_000);
      expect(run.conclusion).toBe('success');
    }
    expect(runs[0].number).toBe(runs[1].number + 1);
  });

  it('fails the step that is named, skips what follows and what needs the job', () => {
    const [run] = world(`
runs:
  - workflow: ci.yml
    event: push
    count: 1
    jobs: { unit: { conclusion: failure, steps: { Run pytest: failure } } }
`).runs;
    expect(run.conclusion).toBe('failure');
    expect(run.jobs.map(job => job.conclusion)).toEqual(['failure', 'skipped']);
    expect(run.jobs[1].steps).toEqual([]);
    expect(
      run.jobs[0].steps.map(step => `${step.name}: ${step.conclusion}`),
    ).toEqual([
      'Set up job: success',
      'Run pytest: failure',
      'Run ruff .: skipped',
      'Complete job: success',
    ]);
  });

  it('chains workflows, and deploys from their runs with a version each', () => {
    const built = world(`
runs:
  - { workflow: train.yml, event: schedule, every: 7d, count: 3 }
  - { workflow: deploy.yml, event: workflow_run, after: train.yml }
deployments:
  - { environment: staging, workflow: deploy.yml }
  - environment: production
    workflow: deploy.yml
    payload: { model_version: 'eta/{{ number }}' }
`);
    const deploys = built.runs.filter(run => run.event === 'workflow_run');
    const trainings = built.runs.filter(run => run.event === 'schedule');
    expect(deploys).toHaveLength(3);
    expect(deploys[0].startedAt).toBe(trainings[0].finishedAt + 60_000);

    const production = built.deployments.filter(one => one.production);
    expect(production.map(one => one.payload)).toEqual(
      deploys.map(run => ({ model_version: `eta/${run.number}` })),
    );
    expect(production[0]).toMatchObject({
      sha: deploys[0].commit.sha,
      creator: 'github-actions[bot]',
      run: { id: deploys[0].id, jobId: deploys[0].jobs[1].id },
    });
    expect(
      production.map(one => one.statuses.map(status => status.state)),
    ).toEqual([
      ['success', 'in_progress'],
      ['inactive', 'success', 'in_progress'],
      ['inactive', 'success', 'in_progress'],
    ]);
    expect(built.environments.map(one => one.name).sort()).toEqual([
      'production',
      'staging',
    ]);
  });

  it('makes no deployment where the job was skipped, a failed one where it failed', () => {
    const built = world(`
runs:
  - { workflow: deploy.yml, event: workflow_dispatch, ago: 2d, jobs: { staging: failure } }
deployments:
  - { environment: staging, workflow: deploy.yml }
  - { environment: production, workflow: deploy.yml }
  - { environment: preview/7, ago: 5d, by: jonas-weber, transient: true }
`);
    expect(
      built.deployments.map(one => [one.environment, one.statuses[0].state]),
    ).toEqual([
      ['staging', 'failure'],
      ['preview/7', 'success'],
    ]);
    expect(built.deployments[1].creator).toBe('jonas-weber');
  });

  it('is the same until something new has happened', () => {
    const rest =
      'runs: [{ workflow: ci.yml, event: push }, { workflow: train.yml, event: schedule, every: 1d }]';
    const { nextChangeAt, ...before } = world(rest);
    expect(nextChangeAt).toBeGreaterThan(now);
    expect(nextChangeAt).toBeLessThanOrEqual(now + dayMs);

    const { nextChangeAt: same, ...unchanged } = world(rest, nextChangeAt - 1);
    expect(same).toBe(nextChangeAt);
    expect(unchanged).toEqual(before);

    const later = world(rest, now + 2 * dayMs);
    expect(later.commits[1]).toEqual(before.commits[0]);
    expect(later.runs.map(run => run.id)).toEqual(
      expect.arrayContaining(before.runs.slice(0, 5).map(run => run.id)),
    );
  });

  it.each([
    ['runs: [{ workflow: tain.yml, event: push }]', /no|tain\.yml.*train\.yml/],
    [
      'runs: [{ workflow: ci.yml, event: push, jobs: { units: failure } }]',
      /job units of ci\.yml ends, it has unit, image/,
    ],
    [
      'runs: [{ workflow: ci.yml, event: workflow_run, after: train.yml }]',
      /no runs of train\.yml to come after/,
    ],
  ])('says what %s gets wrong', (rest, message) => {
    expect(() => world(rest)).toThrow(message);
  });
});
