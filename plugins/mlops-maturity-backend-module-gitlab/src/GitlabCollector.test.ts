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

import { FakeGitlab } from './__testUtils__/FakeGitlab';
import { sweep } from './__testUtils__/sweep';
import * as api from './__fixtures__/api';

const now = new Date('2026-11-20T12:00:00Z');
const project = 'ml/churn';
const page = 'https://gitlab.acme.example/ml/churn';
const sha = 'a91957a858320c0e17f3a0eca7cfacbff50ea29a';

describe('GitlabCollector, with what GitLab documents', () => {
  const gitlab = new FakeGitlab();

  beforeAll(() => gitlab.start());
  beforeEach(() => gitlab.reset());
  afterAll(() => gitlab.close());

  it('tells of the repository', async () => {
    const result = await sweep(gitlab, { project, now });
    expect(result.gaps).toEqual([]);
    expect(result.all('repository').repository).toEqual({
      host: new URL(gitlab.url).host,
      slug: 'ML/churn',
      url: page,
      defaultBranch: 'main',
      headSha: sha,
      headCommittedAt: '2026-11-18T12:00:00.000Z',
      archived: false,
      recentCommits: ['2026-11-18T12:00:00.000Z', '2026-11-10T08:00:00.000Z'],
    });
    expect(result.all('tree').tree).toEqual({
      sha,
      truncated: false,
      entries: [
        { path: '.gitlab-ci.yml', size: 10 },
        { path: 'src/now', special: 'link' },
        { path: 'sub', special: 'submodule' },
      ],
    });
    expect(Object.keys(result.all('file'))).toEqual(['.gitlab-ci.yml']);
  });

  it('tells of the pipeline, its schedules and its runs', async () => {
    const result = await sweep(gitlab, { project, now });
    expect(result.all('pipeline')).toEqual({
      '.gitlab-ci.yml': {
        id: '.gitlab-ci.yml',
        name: '.gitlab-ci.yml',
        path: '.gitlab-ci.yml',
        state: 'active',
        url: `${page}/-/pipelines`,
        schedules: [
          {
            cron: '30 2 * * 1',
            timeZone: 'Asia/Tokyo',
            active: true,
            branch: 'main',
          },
        ],
      },
    });
    const runs = result.all('pipelineRun');
    // The child is among its parent's jobs.
    expect(Object.keys(runs)).toEqual(['47', '48']);
    // It waits for a person.
    expect(runs['48']).toMatchObject({ completed: false, trigger: 'push' });
    expect(runs['48'].conclusion).toBeUndefined();
    const { jobs, ...run } = runs['47'];
    expect(run).toEqual({
      id: '47',
      pipelineId: '.gitlab-ci.yml',
      path: '.gitlab-ci.yml',
      name: '.gitlab-ci.yml',
      title: 'Train',
      trigger: 'schedule',
      vendorTrigger: 'schedule',
      actor: { name: 'ada', kind: 'person' },
      branch: 'main',
      sha,
      // One job was tried twice.
      attempt: 2,
      completed: true,
      conclusion: 'success',
      createdAt: '2026-11-19T10:00:00.000Z',
      startedAt: '2026-11-19T10:00:05.000Z',
      finishedAt: '2026-11-19T11:30:00.000Z',
      committedAt: '2026-11-18T11:59:00.000Z',
      url: `${page}/-/pipelines/47`,
      approvals: [
        {
          state: 'approved',
          by: { name: 'project_6_bot', kind: 'automation' },
          environments: ['live-eu'],
        },
      ],
    });
    const machine = {
      labels: ['docker', 'gpu'],
      runnerGroup: 'ml-pool',
      steps: [],
    };
    expect(jobs).toEqual([
      {
        id: '73',
        name: 'unit',
        conclusion: 'success',
        startedAt: '2026-11-19T10:05:00.000Z',
        finishedAt: '2026-11-19T10:06:00.000Z',
        ...machine,
      },
      expect.objectContaining({
        name: 'lint',
        conclusion: 'timed_out',
        mayFail: true,
      }),
      expect.objectContaining({
        name: 'rollback',
        conclusion: 'action_required',
        mayFail: true,
        manual: true,
      }),
      {
        id: '76',
        name: 'publish',
        conclusion: 'success',
        startedAt: '2026-11-19T11:10:00.000Z',
        finishedAt: '2026-11-19T11:20:00.000Z',
        url: `${page}/-/jobs/76`,
        ...machine,
        manual: true,
        needs: ['unit', 'lint'],
      },
      expect.objectContaining({
        name: 'training / unit',
        conclusion: 'success',
        mayFail: true,
      }),
    ]);
  });

  it('tells what the tests of a run said', async () => {
    const result = await sweep(gitlab, { project, now });
    expect(result.all('testReport')).toEqual({
      47: {
        runId: '47',
        sha,
        finishedAt: '2026-11-19T11:30:00.000Z',
        total: 3363,
        passed: 3351,
        failed: 3,
        skipped: 8,
        errors: 1,
        coverage: 0.8125,
        suites: [{ name: 'unit', total: 3363, failed: 3 }],
        url: `${page}/-/pipelines/47/test_report`,
      },
    });
  });

  it('tells of environments and deployments, with the run behind them', async () => {
    const result = await sweep(gitlab, { project, now });
    expect(Object.values(result.all('environment'))).toEqual([
      {
        name: 'live-eu',
        url: `${page}/-/environments/1`,
        requiredReviewers: true,
        waitTimer: false,
        branchPolicy: false,
        otherRules: ['deploy_access_levels'],
      },
      expect.objectContaining({ name: 'staging', requiredReviewers: false }),
      expect.objectContaining({ name: 'trial', otherRules: [] }),
    ]);
    expect(result.all('deployment')).toEqual({
      43: expect.objectContaining({
        state: 'pending',
        approvals: [
          { state: 'pending', environments: ['live-eu'] },
          { state: 'pending', environments: ['live-eu'] },
        ],
      }),
      42: {
        id: '42',
        environment: 'live-eu',
        tier: 'production',
        transient: false,
        sha,
        ref: 'main',
        creator: { name: 'grace', kind: 'person' },
        createdAt: '2026-11-19T11:10:00.000Z',
        succeededAt: '2026-11-19T11:20:00.000Z',
        state: 'success',
        url: `${page}/-/jobs/76`,
        runId: '47',
        approvals: [
          {
            state: 'approved',
            by: { name: 'project_6_bot', kind: 'automation' },
            environments: ['live-eu'],
          },
        ],
      },
    });
    // Production first, and in the one order that needs no further filter.
    expect(
      gitlab.log.filter(line => line.includes('/deployments')),
    ).toContainEqual(
      '200 /deployments?environment=live-eu&status=success&per_page=10&order_by=id&sort=desc',
    );
  });

  it('counts an approval once, however often the deployment was tried', async () => {
    const [, done] = api.deployments;
    gitlab.on('/deployments', [done, { ...done, id: 41, status: 'failed' }]);
    const result = await sweep(gitlab, { project, now });
    expect(Object.keys(result.all('deployment'))).toHaveLength(2);
    expect(result.all('pipelineRun')['47'].approvals).toHaveLength(1);
  });

  it('knows who started a pipeline, and why', async () => {
    const sources = {
      push: 'push',
      merge_request_event: 'pull_request',
      web: 'manual',
      chat: 'manual',
      trigger: 'event',
      api: 'api',
      pipeline: 'upstream',
      ondemand_dast_scan: 'other',
      constructor: 'other',
    };
    gitlab.on(
      '/pipelines',
      Object.keys(sources).map((source, index) => ({
        ...api.pipelines[1],
        id: 100 + index,
        source,
      })),
    );
    gitlab.on('/pipelines/104', {
      ...api.pipeline,
      id: 104,
      source: 'trigger',
      user: { username: 'service_account_group_9_ab' },
    });
    const runs = (await sweep(gitlab, { project, now })).all('pipelineRun');
    expect(
      Object.fromEntries(
        Object.values(runs)
          .filter(run => Number(run.id) >= 100)
          .map(run => [run.vendorTrigger, run.trigger])
          .toReversed(),
      ),
    ).toEqual(sources);
    expect(runs['104'].actor?.kind).toBe('automation');
  });

  it('says that CI/CD is switched off, and asks for no pipelines', async () => {
    gitlab.on('', { ...api.project, builds_access_level: 'disabled' });
    const result = await sweep(gitlab, { project, now });
    expect(result.gaps).toEqual([]);
    expect(result.all('pipeline')['.gitlab-ci.yml']).toMatchObject({
      state: 'disabled',
      stateReason: 'CI/CD is switched off',
    });
    expect(gitlab.log.join()).not.toMatch(/\/pipeline/);
  });

  it('reads an empty project, and one whose definition is elsewhere', async () => {
    gitlab.on('', { ...api.project, empty_repo: true, default_branch: null });
    const empty = await sweep(gitlab, { project, now });
    expect(empty.gaps).toEqual([]);
    expect(empty.all('tree').tree).toMatchObject({ sha: '', entries: [] });
    gitlab.reset().on('', {
      ...api.project,
      ci_config_path: 'ci/train.yml@ops/templates',
    });
    const elsewhere = await sweep(gitlab, { project, now });
    expect(elsewhere.all('pipeline')).toEqual({
      'ci/train.yml@ops/templates': expect.not.objectContaining({
        path: expect.anything(),
      }),
    });
  });

  it('reads a definition that the settings put somewhere else', async () => {
    gitlab
      .on('', { ...api.project, ci_config_path: 'ci/main.yml' })
      .on('/repository/tree', [
        { id: 'g1', path: 'ci/main.yml', type: 'blob' },
        { id: 'g2', path: 'ci/jobs/train.yml', type: 'blob' },
        { id: 'g3', path: 'ci/jobs/unused.txt', type: 'blob' },
      ])
      .on('/repository/blobs/g1', {
        encoding: 'base64',
        content: Buffer.from('include: ci/jobs/*.yml').toString('base64'),
      })
      .on('/repository/blobs/g2', { encoding: 'text', content: 'train: {}' });
    const result = await sweep(gitlab, { project, now });
    expect(Object.keys(result.all('file'))).toEqual([
      'ci/main.yml',
      'ci/jobs/train.yml',
    ]);
    expect(result.all('pipeline')['ci/main.yml'].path).toBe('ci/main.yml');
    // Each was asked for once.
    expect(gitlab.log.filter(line => line.includes('/blobs/'))).toHaveLength(2);
  });

  it('asks again for a finished pipeline once one of its jobs was repeated', async () => {
    const first = await sweep(gitlab, { project, now });
    gitlab.log = [];
    const again = { ...api.pipelines[1], updated_at: '2026-11-20T09:00:00Z' };
    gitlab.on('/pipelines', [api.pipelines[0], again]);
    gitlab.on('/pipeline_schedules/13/pipelines', [again]);
    await sweep(gitlab, { project, now, before: first.cache });
    expect(gitlab.log.filter(line => line.includes('/47'))).toHaveLength(4);
  });

  it('follows pages, also of lists that change meanwhile', async () => {
    const environment = (id: number) => ({
      id,
      name: `env-${id}`,
      tier: 'staging',
    });
    const many = Array.from({ length: 120 }, (_, index) => environment(index));
    gitlab.on('/environments', (url: URL) => {
      const second = url.searchParams.get('page') === '2';
      // Something was added in front between the two pages.
      return second
        ? { body: many.slice(99), headers: { 'x-next-page': '' } }
        : { body: many.slice(0, 100), headers: { 'x-next-page': '2' } };
    });
    const entries = Array.from({ length: 4 }, (_, index) => ({
      id: `s${index}`,
      path: `src/f${index}.txt`,
      type: 'blob',
      mode: '100644',
    }));
    gitlab.on('/repository/tree', (url: URL) => {
      const next = url.searchParams.get('page_token') === 's1';
      url.searchParams.set('page_token', 's1');
      return next
        ? { body: entries.slice(2) }
        : {
            body: entries.slice(0, 2),
            headers: {
              // Where people see it, which isn't where the API is asked.
              link: `<https://gitlab.acme.example/x${url.search}>; rel="next"`,
            },
          };
    });
    const result = await sweep(gitlab, { project, now });
    expect(Object.keys(result.all('environment'))).toHaveLength(120);
    expect(result.all('tree').tree.entries).toHaveLength(4);
    expect(result.gaps.map(gap => gap.message)).toEqual([
      expect.stringContaining('maxEnvironments'),
    ]);
  });

  it('knows that a listing is cut, and has the files of the root', async () => {
    gitlab.on('/repository/tree', (url: URL) =>
      url.searchParams.get('recursive')
        ? {
            body: [{ id: 's', path: 'a/b/c.txt', type: 'blob' }],
            headers: {
              link: `<${gitlab.url}/api/v4/projects/6/repository/tree?recursive=true&page_token=s>; rel="next"`,
            },
          }
        : { body: api.tree },
    );
    const result = await sweep(gitlab, {
      project,
      now,
      limits: { maxTreeEntries: 100 },
    });
    expect(result.all('tree').tree.truncated).toBe(true);
    expect(Object.keys(result.all('file'))).toEqual(['.gitlab-ci.yml']);
  });
});
