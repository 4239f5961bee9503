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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSources, type DemoSources } from './startDemoSources';
import { loadGithubDescription } from './__testUtils__/loadGithubDescription';

const scenario = `
description: Predicts when a parcel arrives
commits: { every: 1d, count: 150, by: [mara-lind] }
files:
  README.md: '# {{ repository }}'
  src/train.py: print('training')
  page.html: <script>alert('hi')</script>
  .github/workflows/ci.yml: |
    name: CI
    on: push
    jobs:
      unit: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { run: python -m pytest tests/unit }] }
  .github/workflows/deploy.yml: |
    on: workflow_dispatch
    jobs:
      deploy: { runs-on: [self-hosted, gpu], environment: production, steps: [{ run: kubectl apply -f k8s }] }
workflows: { deploy.yml: { state: disabled_inactivity } }
runs:
  - { workflow: ci.yml, event: push, count: 130 }
  - { workflow: ci.yml, event: pull_request, every: 9d, count: 2, jobs: { unit: failure } }
  - workflow: deploy.yml
    event: workflow_dispatch
    every: 5d
    count: 3
    by: jonas-weber
    approvals: [{ by: mara-lind, comment: Looks good }]
  - { workflow: dynamic/dependabot/dependabot-updates, event: dynamic, every: 7d, count: 2, by: 'dependabot[bot]' }
deployments:
  - { environment: production, workflow: deploy.yml, payload: { model_version: '{{ number }}' } }
  - { environment: staging, ago: 4d, by: jonas-weber }
environments:
  production: { reviewers: [mara-lind, team/leads], waitMinutes: 5, branches: protected }
`;

const faulty = `
errors:
  - { on: deployments, status: 403 }
  - { on: actions/runs, rateLimited: true }
  - { on: environments, status: 500, first: 1 }
  - { on: git, delay: 1s }
`;

describe('startDemoSources', () => {
  let folder: string;
  let sources: DemoSources;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-sources-'));
    const github = join(folder, 'github', 'tarnwick');
    mkdirSync(github, { recursive: true });
    writeFileSync(join(github, 'parcel-eta.yaml'), scenario);
    writeFileSync(join(github, 'faulty.yaml'), faulty);
    sources = await startDemoSources({ port: 0, scenariosFolder: folder });
  });

  afterAll(async () => {
    await sources.close();
    rmSync(folder, { recursive: true });
  });

  function get(path: string, headers: Record<string, string> = {}) {
    return fetch(`${sources.url}/api/v3/repos/tarnwick/${path}`, {
      headers: { authorization: 'Bearer any', ...headers },
    });
  }

  async function json(path: string) {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    return response.json();
  }

  it("answers every endpoint in the shape of GitHub's own description", async () => {
    const problemsOf = loadGithubDescription();
    const { workflow_runs: runs } = await json('parcel-eta/actions/runs');
    const [deployed] = await json(
      'parcel-eta/deployments?environment=production',
    );
    const tree = await json('parcel-eta/git/trees/main?recursive=1');
    const readme = tree.tree.find(
      (entry: { path: string }) => entry.path === 'README.md',
    );
    const dispatched = await json(
      'parcel-eta/actions/workflows/deploy.yml/runs?status=success',
    );
    expect(dispatched.total_count).toBe(3);
    const [{ id }] = dispatched.workflow_runs;

    const answers: Array<[path: string, operation: string]> = [
      ['', '/repos/{owner}/{repo}'],
      ['/commits', '/repos/{owner}/{repo}/commits'],
      ['/commits/main', '/repos/{owner}/{repo}/commits/{ref}'],
      ['/commits/main/status', '/repos/{owner}/{repo}/commits/{ref}/status'],
      [
        `/commits/${runs[0].head_sha}/check-runs`,
        '/repos/{owner}/{repo}/commits/{ref}/check-runs',
      ],
      ['/branches/main', '/repos/{owner}/{repo}/branches/{branch}'],
      [
        '/git/trees/main?recursive=1',
        '/repos/{owner}/{repo}/git/trees/{tree_sha}',
      ],
      [
        `/git/blobs/${readme.sha}`,
        '/repos/{owner}/{repo}/git/blobs/{file_sha}',
      ],
      ['/contents/README.md', '/repos/{owner}/{repo}/contents/{path}'],
      ['/contents/', '/repos/{owner}/{repo}/contents/{path}'],
      ['/actions/workflows', '/repos/{owner}/{repo}/actions/workflows'],
      ['/actions/runs', '/repos/{owner}/{repo}/actions/runs'],
      [
        '/actions/workflows/ci.yml/runs',
        '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      ],
      [`/actions/runs/${id}`, '/repos/{owner}/{repo}/actions/runs/{run_id}'],
      [
        `/actions/runs/${id}/jobs`,
        '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
      ],
      [
        `/actions/runs/${id}/approvals`,
        '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
      ],
      ['/deployments', '/repos/{owner}/{repo}/deployments'],
      [
        `/deployments/${deployed.id}/statuses`,
        '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      ],
      ['/environments', '/repos/{owner}/{repo}/environments'],
      [
        '/environments/production',
        '/repos/{owner}/{repo}/environments/{environment_name}',
      ],
    ];
    for (const [path, operation] of answers) {
      const body = await json(`parcel-eta${path}`);
      expect([path, problemsOf(operation, body)]).toEqual([path, []]);
    }
    expect(runs[0].head_commit.id).toBe(runs[0].head_sha);
  });

  it('tells who did what, what guards an environment, and what is disabled', async () => {
    const { workflows } = await json('parcel-eta/actions/workflows');
    expect(
      workflows.map((one: { path: string; state: string }) => [
        one.path,
        one.state,
      ]),
    ).toEqual([
      ['.github/workflows/ci.yml', 'active'],
      ['.github/workflows/deploy.yml', 'disabled_inactivity'],
      ['dynamic/dependabot/dependabot-updates', 'active'],
    ]);
    const {
      workflow_runs: [run],
    } = await json('parcel-eta/actions/runs?event=workflow_dispatch');
    expect(run.triggering_actor).toMatchObject({
      login: 'jonas-weber',
      type: 'User',
    });
    const {
      jobs: [job],
    } = await json(`parcel-eta/actions/runs/${run.id}/jobs`);
    expect(job.labels).toEqual(['self-hosted', 'gpu']);
    const [approval] = await json(
      `parcel-eta/actions/runs/${run.id}/approvals`,
    );
    expect(approval).toMatchObject({
      state: 'approved',
      user: { login: 'mara-lind' },
      environments: [{ name: 'production' }],
    });
    const [deployment] = await json(
      'parcel-eta/deployments?environment=production',
    );
    expect(deployment).toMatchObject({
      sha: run.head_sha,
      creator: { type: 'Bot' },
      production_environment: true,
      payload: { model_version: String(run.run_number) },
    });
    const [status] = await json(
      `parcel-eta/deployments/${deployment.id}/statuses`,
    );
    expect(status.log_url).toBe(
      `${sources.url}/tarnwick/parcel-eta/actions/runs/${run.id}/job/${job.id}`,
    );
    const { environments } = await json('parcel-eta/environments');
    expect(
      environments[0].protection_rules.map(
        (rule: { type: string }) => rule.type,
      ),
    ).toEqual(['wait_timer', 'required_reviewers', 'branch_policy']);
  });

  it('filters runs by event, branch, status, commit and date', async () => {
    const total = async (query: string) =>
      (await json(`parcel-eta/actions/runs?${query}`)).total_count;
    expect(await total('')).toBe(137);
    expect(await total('event=push&branch=main&status=success')).toBe(130);
    expect(await total('event=push&branch=other')).toBe(0);
    expect(await total('status=failure')).toBe(2);
    expect(await total('event=pull_request&branch=main')).toBe(0);
    const week = new Date(Date.now() - 7 * 86_400_000).toISOString();
    expect(
      await total(`event=push&created=${encodeURIComponent(`>=${week}`)}`),
    ).toBeGreaterThanOrEqual(6);
    expect(await total('event=push&created=2020-01-01..2021-01-01')).toBe(0);
  });

  it('pages at most 100 at a time and links to the other pages', async () => {
    const response = await get('parcel-eta/actions/runs?per_page=500');
    const first = await response.json();
    expect(first.workflow_runs).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(
      response.headers.get('link') ?? '',
    )?.[1];
    const second = await (
      await fetch(next ?? '', { headers: { authorization: 'token any' } })
    ).json();
    expect(second.workflow_runs).toHaveLength(37);
    const ids = [...first.workflow_runs, ...second.workflow_runs].map(
      run => run.id,
    );
    expect(new Set(ids).size).toBe(137);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
  });

  it('answers 304 to a known etag, and charges nothing for it', async () => {
    const first = await get('parcel-eta/actions/runs');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('parcel-eta/actions/runs', {
      'if-none-match': etag,
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('x-ratelimit-remaining')).toBe(
      first.headers.get('x-ratelimit-remaining'),
    );
    expect(first.headers.get('x-ratelimit-limit')).toBe('5000');
  });

  it('gives files as they are, as an editor would read them by address', async () => {
    const raw = await get('parcel-eta/contents/README.md?ref=main', {
      accept: 'application/vnd.github.v3.raw',
    });
    expect(await raw.text()).toBe('# parcel-eta');
    const missing = await get('parcel-eta/contents/nothing.md?ref=main');
    expect(missing.status).toBe(404);
    const branch = await get('parcel-eta/contents/README.md?ref=other');
    expect(branch.status).toBe(404);
  });

  it('shows a person who follows a link what the API says, safely', async () => {
    const {
      workflow_runs: [run],
    } = await json('parcel-eta/actions/runs?event=workflow_dispatch');
    const shown = await fetch(run.html_url);
    expect(shown.headers.get('content-type')).toContain('text/html');
    const text = await shown.text();
    expect(text).toContain('workflow_dispatch by jonas-weber');
    expect(text).toContain('Run kubectl apply -f k8s');

    const file = await json('parcel-eta/contents/page.html');
    const source = await (await fetch(file.html_url)).text();
    expect(source).toContain(
      '&lt;script&gt;alert(&#39;hi&#39;)&lt;/script&gt;',
    );
    const missing = await fetch(`${sources.url}/tarnwick/parcel-eta/wiki`);
    expect(missing.status).toBe(404);
  });

  it('wants a token, and knows only what the scenarios hold', async () => {
    const url = `${sources.url}/api/v3/repos/tarnwick/parcel-eta`;
    expect((await fetch(url)).status).toBe(401);
    expect((await get('parcel-eta/nothing')).status).toBe(404);
    expect((await get('other')).status).toBe(404);
    expect((await get('parcel-eta', { authorization: 'Bearer ' })).status).toBe(
      401,
    );
  });

  it('fails where the scenario says so', async () => {
    expect((await get('faulty')).status).toBe(200);
    const refused = await get('faulty/deployments');
    expect([refused.status, (await refused.json()).message]).toEqual([
      403,
      'Resource not accessible by integration',
    ]);
    const limited = await get('faulty/actions/runs?event=push');
    expect(limited.status).toBe(403);
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
    expect((await get('faulty/environments')).status).toBe(500);
    expect((await get('faulty/environments')).status).toBe(200);
    const started = Date.now();
    expect((await get('faulty/git/trees/main')).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(900);
  });

  it('says that it is ready, and counts what it was asked for', async () => {
    const health = await (await fetch(`${sources.url}/_health`)).json();
    expect(health).toEqual({
      status: 'ok',
      repositories: ['tarnwick/faulty', 'tarnwick/parcel-eta'],
    });
    await fetch(`${sources.url}/_requests/reset`, { method: 'POST' });
    await get('parcel-eta');
    await get('parcel-eta/actions/workflows/ci.yml/runs');
    await get('parcel-eta/nothing');
    const counted = await (await fetch(`${sources.url}/_requests`)).json();
    expect(counted).toEqual(sources.counts());
    expect(counted).toEqual({
      total: 3,
      endpoints: {
        'GET (unknown)': { 404: 1 },
        'GET /repos/{owner}/{repo}': { 200: 1 },
        'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs': {
          200: 1,
        },
      },
      repositories: { 'tarnwick/parcel-eta': { 200: 2 } },
    });
  });

  it('does not start on a port that is taken', async () => {
    await expect(
      startDemoSources({
        port: Number(new URL(sources.url).port),
        scenariosFolder: folder,
      }),
    ).rejects.toThrow('EADDRINUSE');
  });
});
