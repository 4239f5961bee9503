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

import { churnRepository } from './__testUtils__/churnRepository';
import type { FakeGithub } from './__testUtils__/FakeGithub';
import {
  ago,
  bot,
  deployment,
  job,
  now,
  person,
  run,
  status,
} from './__testUtils__/githubContent';
import { startServer, type TestServer } from './__testUtils__/startServer';
import { sweep } from './__testUtils__/sweep';

const path = (pattern: string) => expect.stringMatching(pattern);

describe('GithubCollector', () => {
  let github: FakeGithub;
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(request => github.answer(request));
  });

  beforeEach(() => {
    github = churnRepository();
  });

  afterAll(() => server.close());

  it('tells what a repository, its runs and its deployments are like', async () => {
    const result = await sweep(server, { now });
    expect(result.gaps).toEqual([]);
    expect(result.rateLimit).toEqual({
      limit: 5000,
      remaining: 4321,
      resetAt: '2026-11-20T13:00:00.000Z',
    });
    expect(result.all('repository').repository).toEqual({
      host: server.host,
      slug: 'Acme/Churn',
      url: 'https://github.example.com/Acme/Churn',
      defaultBranch: 'main',
      headSha: 'c0',
      headCommittedAt: '2026-11-18T12:00:00.000Z',
      archived: false,
      recentCommits: [
        '2026-11-18T12:00:00.000Z',
        '2026-10-21T12:00:00.000Z',
        '2026-07-23T12:00:00.000Z',
      ],
    });
    expect(result.all('pipeline')).toEqual({
      1: expect.objectContaining({ name: 'train', state: 'active' }),
      2: expect.objectContaining({ path: '.github/workflows/deploy.yml' }),
      3: expect.objectContaining({
        state: 'disabled',
        stateReason: 'inactivity',
      }),
    });
    const runs = result.all('pipelineRun');
    expect(Object.keys(runs)).toEqual(['101', '102', '103', '201']);
    expect(runs['102']).toEqual({
      id: '102',
      pipelineId: '1',
      path: '.github/workflows/train.yml',
      name: 'train',
      title: 'Nightly',
      trigger: 'schedule',
      vendorTrigger: 'schedule',
      actor: { name: 'ada', kind: 'person' },
      branch: 'main',
      sha: 'c1',
      attempt: 2,
      completed: true,
      conclusion: 'success',
      createdAt: '2026-11-18T12:00:00.000Z',
      startedAt: '2026-11-19T12:01:00.000Z',
      finishedAt: '2026-11-19T12:31:00.000Z',
      committedAt: '2026-11-19T06:00:00.000Z',
      url: 'https://github.example.com/acme/churn/actions/runs/102',
      jobs: [
        {
          id: '1',
          name: 'train',
          conclusion: 'success',
          startedAt: '2026-11-19T12:02:00.000Z',
          finishedAt: '2026-11-19T12:30:00.000Z',
          url: 'https://github.example.com/acme/churn/runs/1',
          labels: ['self-hosted', 'gpu'],
          runnerGroup: 'ml',
          steps: [{ name: 'pytest', conclusion: 'success' }],
        },
      ],
    });
    expect(runs['103'].jobs?.[0].conclusion).toBe('failure');
    expect(runs['201'].approvals).toEqual([
      {
        state: 'approved',
        by: { name: 'ada', kind: 'person' },
        environments: ['production'],
      },
    ]);
    expect(result.all('environment')).toEqual({
      production: {
        name: 'production',
        url: expect.any(String),
        requiredReviewers: true,
        waitTimer: false,
        branchPolicy: true,
        otherRules: ['quality_gate'],
      },
    });
    // Inactive by now, but it did succeed; the run is found by commit and time.
    expect(result.all('deployment')['9']).toEqual({
      id: '9',
      environment: 'production',
      tier: 'production',
      transient: false,
      sha: 'c0',
      ref: 'main',
      creator: { name: 'github-actions[bot]', kind: 'automation' },
      createdAt: '2026-11-19T12:10:00.000Z',
      succeededAt: '2026-11-19T12:20:00.000Z',
      state: 'success',
      runId: '201',
    });
    expect(result.all('commitChecks').c0.checks).toEqual([
      expect.objectContaining({ name: 'unit tests', app: 'github-actions' }),
    ]);
  });

  it('reads definitions, what they call two levels deep, and no ballast', async () => {
    const result = await sweep(server, { now });
    const files = result.all('file');
    expect(Object.keys(files).sort()).toEqual([
      '.github/actions/setup/action.yml',
      '.github/workflows/train.yml',
      'README.md',
      'notebooks/explore.ipynb',
      'poetry.lock',
      'scripts/train.sh',
      'src/churn/fit_all.py',
    ]);
    expect(result.all('tree').tree.entries).toHaveLength(11);
    expect(files['src/churn/fit_all.py'].content).toBe('model.fit(x)');
    expect(files['README.md'].content).toBe('Churn \uFFFD model');
    expect(files['poetry.lock']).toMatchObject({
      truncated: true,
      content: 'x'.repeat(16_384),
    });
    // Still a notebook, without what its outputs show.
    expect(JSON.parse(files['notebooks/explore.ipynb'].content).cells).toEqual([
      {
        cell_type: 'code',
        source: ['df.head()'],
        outputs: [{ output_type: 'display_data' }],
      },
    ]);
  });

  it('asks a second time only whether something changed', async () => {
    const first = await sweep(server, { now });
    github.log = [];
    const second = await sweep(server, { now, before: first.cache });
    expect(second.observations).toEqual(first.observations);
    expect(second.written).toBe(0);
    expect(github.log.filter(line => !line.startsWith('304'))).toEqual([]);
    // Not for files, trees, jobs, approvals, statuses that reached success.
    expect(github.log.map(line => line.split(/[ ?]/)[1]).sort()).toEqual([
      '',
      '/actions/runs',
      '/actions/runs',
      '/actions/workflows',
      '/actions/workflows/1/runs',
      '/actions/workflows/2/runs',
      '/commits',
      '/commits/c0/check-runs',
      '/deployments',
      '/environments',
    ]);
    expect(second.requests).toEqual({ sent: 10, notModified: 10 });

    github.on('/actions/workflows/1/runs', {
      workflow_runs: [run(102, { run_attempt: 3, conclusion: 'failure' })],
    });
    github.log = [];
    const third = await sweep(server, { now, before: second.cache });
    expect(third.all('pipelineRun')['102'].attempt).toBe(3);
    // A new attempt has jobs of its own.
    expect(github.log.filter(line => line.startsWith('200'))).toEqual([
      path('/actions/workflows/1/runs'),
      path('/actions/runs/102/jobs'),
    ]);
  });

  it('tells apart who and what started a run', async () => {
    const fork = { full_name: 'eve/churn' };
    github.on('/actions/workflows/2/runs', { workflow_runs: [] });
    github.on('/actions/workflows/1/runs', {
      workflow_runs: [
        run(1, { event: 'workflow_dispatch', triggering_actor: bot }),
        run(2, { event: 'workflow_run' }),
        run(3, { event: 'merge_group' }),
        run(4, { event: 'pull_request', head_repository: fork }),
        run(5, { path: 'dynamic/dependabot/dependabot-updates' }),
        run(6, { status: 'in_progress', conclusion: null }),
        run(7, { event: 'issue_comment', display_title: 'y'.repeat(900) }),
      ],
    });
    github.on(
      '/actions/runs?event=repository_dispatch&per_page=50&exclude_pull_requests=true',
      {
        workflow_runs: [run(8, { event: 'repository_dispatch' })],
      },
    );
    const runs = (await sweep(server, { now })).all('pipelineRun');
    expect(runs['1']).toMatchObject({
      trigger: 'manual',
      actor: { kind: 'automation' },
    });
    expect(runs['2'].trigger).toBe('upstream');
    expect(runs['3'].trigger).toBe('push');
    expect(runs['4']).toMatchObject({
      trigger: 'pull_request',
      branch: 'eve:main',
    });
    expect(runs['5']).toBeUndefined();
    expect(runs['6']).toMatchObject({ completed: false });
    expect(runs['6'].finishedAt).toBeUndefined();
    expect(runs['7'].title).toHaveLength(300);
    expect(runs['8'].trigger).toBe('event');
  });

  it('looks for runs of the default branch that pull requests crowd out', async () => {
    const query = 'per_page=2&exclude_pull_requests=true';
    github.on(`/actions/workflows/2/runs?${query}`, {
      workflow_runs: [1, 2].map(id => run(id, { event: 'pull_request' })),
    });
    github.on(
      '/actions/workflows/2/runs?per_page=2&branch=main&exclude_pull_requests=true',
      {
        workflow_runs: [run(3)],
      },
    );
    github.on('/actions/runs/3/jobs', { jobs: [job(1, 'unit tests')] });
    const result = await sweep(server, { now, limits: { runsPerWorkflow: 2 } });
    expect(result.all('pipelineRun')['3'].jobs).toHaveLength(1);
  });

  it('judges deployments by any success, and links only what is certain', async () => {
    const runs = `http://${server.host}/Acme/churn/actions/runs`;
    github
      .on('/deployments', [
        deployment(1, {
          payload: { version: 7 },
          description: 'z'.repeat(900),
          environment: 'live',
          production_environment: false,
        }),
        deployment(2, { transient_environment: true }),
        deployment(3, { creator: person }),
        deployment(4, { payload: 'model:7' }),
        deployment(5, { environment: 'github-pages' }),
        deployment(6, { creator: person, performed_via_github_app: {} }),
      ])
      .on('/deployments/1/statuses', [
        status('failure', ago(1), { log_url: `${runs}/77/job/5` }),
      ])
      .on('/deployments/3/statuses', [
        status('success', ago(1), {
          target_url: `http://${server.host}/other/repo/actions/runs/1`,
        }),
      ])
      .on('/deployments/4/statuses', [status('pending', ago(1))])
      .on('/deployments/6/statuses', [status('error', ago(1))])
      // Two runs fit the fourth.
      .on('/actions/workflows/2/runs', { workflow_runs: [run(8), run(9)] })
      .on('/actions/runs/8/jobs', { jobs: [job(1, 'deploy')] })
      .on('/actions/runs/9/jobs', { jobs: [job(1, 'deploy')] })
      .on('/actions/runs/77', run(77, { created_at: ago(90) }))
      .on('/actions/runs/77/jobs', { jobs: [job(1, 'deploy')] })
      .on('/actions/runs/77/approvals', []);
    const result = await sweep(server, { now });
    expect(result.gaps).toEqual([]);
    const found = result.all('deployment');
    expect(Object.keys(found)).toEqual(['1', '2', '3', '4', '6']);
    expect(found['1']).toMatchObject({
      state: 'failure',
      payload: '{"version":7}',
      runId: '77',
      url: `${runs}/77/job/5`,
    });
    expect(found['1'].tier).toBeUndefined();
    expect(found['1'].description).toHaveLength(500);
    expect(found['2']).toMatchObject({ transient: true, state: 'unknown' });
    // A person recorded it, and the link is to somebody else's run.
    expect(found['3'].runId).toBeUndefined();
    expect(found['4']).toMatchObject({ state: 'pending', payload: 'model:7' });
    expect(found['4'].runId).toBeUndefined();
    expect(found['6']).toMatchObject({
      state: 'failure',
      creator: { kind: 'automation' },
    });
    expect(result.all('pipelineRun')['77']).toMatchObject({
      jobs: [expect.anything()],
      approvals: [],
    });

    github.log = [];
    await sweep(server, { now, before: result.cache });
    // Too old to be repeated, and done; the pending one is asked again.
    expect(github.log).not.toContainEqual(path('/actions/runs/77'));
    expect(github.log).toContainEqual(path('304 /deployments/4/statuses'));
    expect(github.log).not.toContainEqual(path('200'));
  });

  it('understands an empty repository', async () => {
    github.on('/commits', () => ({
      status: 409,
      body: { message: 'Git Repository is empty.' },
    }));
    const result = await sweep(server, { now });
    expect(result.gaps).toEqual([]);
    expect(result.all('repository').repository.headSha).toBe('');
    expect(result.all('tree').tree.entries).toEqual([]);
  });
});
