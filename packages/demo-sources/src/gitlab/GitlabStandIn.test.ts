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
import { join, resolve } from 'node:path';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';
import { loadGitlabStandIn } from '.';

const now = new Date('2026-11-20T12:00:00Z');
const scenarios = resolve(__dirname, '../../../../examples/scenarios/gitlab');
const path = 'tarnwick/grid/transformer-health';
const project = `/api/v4/projects/${encodeURIComponent(path)}`;

describe('GitlabStandIn', () => {
  let gitlab: ServedStandIn;

  beforeAll(async () => {
    gitlab = await serveStandIn(loadGitlabStandIn(scenarios), {
      now: () => now,
    });
  });
  afterAll(() => gitlab.close());

  function ask(address: string, headers: Record<string, string> = {}) {
    return fetch(`${gitlab.url}${address}`, {
      headers: { 'private-token': 'demo', ...headers },
    });
  }
  async function json(address: string): Promise<any> {
    return (await ask(address)).json();
  }

  it('answers by path, in any case, and by number', async () => {
    const { id } = await json(project);
    expect(await json(`/api/v4/projects/${id}`)).toEqual(
      await json(
        project.toUpperCase().replace('/API/V4/PROJECTS', '/api/v4/projects'),
      ),
    );
    expect((await ask('/api/v4/projects/tarnwick%2Fnothing')).status).toBe(404);
    expect((await ask(`${project}/issues`)).status).toBe(404);
  });

  it('wants a token, any', async () => {
    const refused = await fetch(`${gitlab.url}${project}`);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({ message: '401 Unauthorized' });
    const bearer = { authorization: 'Bearer demo' };
    const allowed = await fetch(`${gitlab.url}${project}`, { headers: bearer });
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('ratelimit-limit')).toBe('2000');
  });

  it('pages as GitLab does', async () => {
    const first = await ask(`${project}/pipelines`);
    expect(await first.json()).toHaveLength(20);
    expect(first.headers.get('x-next-page')).toBe('2');
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const tree = `${project}/repository/tree?recursive=true&pagination=keyset&per_page=30`;
    let next: string | undefined = tree;
    const paths: string[] = [];
    while (next) {
      const answer = await ask(next);
      const entries = (await answer.json()) as { path: string }[];
      paths.push(...entries.map(entry => entry.path));
      const link = answer.headers.get('link')?.match(/<([^>]+)>/)?.[1];
      next = link && link.slice(gitlab.url.length);
    }
    expect(paths).toContain('.gitlab/ci/train.yml');
    // What kits hold for GitHub isn't there.
    expect(paths.join()).not.toContain('.github');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('hides child pipelines, unless asked for them or by their number', async () => {
    const listed = await json(`${project}/pipelines?per_page=100`);
    const sources = listed.map((one: { source: string }) => one.source);
    expect(sources).not.toContain('parent_pipeline');
    const [child] = await json(`${project}/pipelines?source=parent_pipeline`);
    const jobs = await json(`${project}/pipelines/${child.id}/jobs`);
    expect(jobs.map((job: { name: string }) => job.name)).toContain(
      'train-model',
    );
    const training = listed.find(
      (one: { source: string }) => one.source === 'trigger',
    );
    const [bridge] = await json(`${project}/pipelines/${training.id}/bridges`);
    expect(bridge.downstream_pipeline.web_url).toContain(
      `${path}/-/pipelines/`,
    );
  });

  it.each([
    'deployments?updated_after=2026-01-01T00:00:00Z',
    'deployments?order_by=finished_at',
    'deployments?order_by=ref',
    'deployments?finished_after=2026-01-01T00:00:00Z&order_by=finished_at',
    'deployments?finished_after=2026-01-01T00:00:00Z&updated_after=2026-01-01T00:00:00Z&order_by=updated_at',
    'environments?name=a&search=abc',
    'pipelines?source=cron',
    'pipelines?status=ok',
  ])('refuses %s', async query => {
    expect((await ask(`${project}/${query}`)).status).toBe(400);
  });

  it('lists the oldest deployments first, unless told otherwise', async () => {
    const ids = async (query: string) =>
      (await json(`${project}/deployments?per_page=100${query}`)).map(
        (one: { id: number }) => one.id,
      );
    expect(await ids('')).toEqual((await ids('&sort=desc')).toReversed());
    expect(
      await ids(
        '&status=success&order_by=finished_at&sort=desc&environment=production',
      ),
    ).not.toHaveLength(0);
  });

  it('serves files raw, and pages for links', async () => {
    const file = `${project}/repository/files/${encodeURIComponent('.gitlab/ci/train.yml')}/raw?ref=main`;
    expect(await (await ask(file)).text()).toContain('train-model:');
    const [{ id }] = await json(`${project}/pipelines`);
    const page = await fetch(`${gitlab.url}/${path}/-/pipelines/${id}`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain(`Pipeline ${id}`);
    const blob = await fetch(`${gitlab.url}/${path}/-/blob/main/README.md`);
    expect(await blob.text()).toContain('README.md');
    expect((await fetch(`${gitlab.url}/nobody/nothing`)).status).toBe(404);
  });
});

describe('loadGitlabStandIn', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gitlab-'));
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has no projects without scenarios', () => {
    expect(loadGitlabStandIn(join(folder, 'nothing')).subjects).toEqual([]);
  });

  it.each([
    ['jobbs: {}', /a\/b\/c\.yaml is not a scenario:[^]*jobbs/],
    [
      'pipelines: [{ source: web, jobs: [x] }]',
      /pipelines\.0: needs every or ago/,
    ],
    ['pipelines: [{ source: push, jobs: [x] }]', /there is no job x/],
    [
      'jobs: { x: { stage: test } }\npipelines: [{ source: schedule, every: 1d, schedule: s, jobs: [x] }]',
      /there is no schedule "s"/,
    ],
    ['from: ./kit', /from: there is no folder/],
    ['jobs: [', /c\.yaml: /],
  ])('names the file and the place of %j', (text, message) => {
    writeFileSync(join(folder, 'a', 'b', 'c.yaml'), text);
    expect(() => loadGitlabStandIn(folder)).toThrow(message);
  });
});
