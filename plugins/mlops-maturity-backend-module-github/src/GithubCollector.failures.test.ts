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
import { now, repository, workflow } from './__testUtils__/githubContent';
import { startServer, type TestServer } from './__testUtils__/startServer';
import { sweep, token } from './__testUtils__/sweep';

const path = (pattern: string) => expect.stringMatching(pattern);

describe('GithubCollector, when something is in the way', () => {
  let github: FakeGithub;
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer(request => github.answer(request));
  });

  beforeEach(() => {
    github = churnRepository();
  });

  afterAll(() => server.close());

  it('names what it may not read, and reads the rest', async () => {
    const refused = () => ({ status: 403, body: { message: `no ${token}` } });
    github.on('/environments', () => ({ status: 404, body: {} }));
    github.on('/commits/c0/check-runs', refused);
    github.on('/actions/workflows', refused);
    const result = await sweep(server, { now });
    expect(result.gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun'],
        code: 'forbidden',
        message: path('refuses the list of workflows.*"Actions: read"'),
      },
      {
        kinds: ['environment'],
        code: 'not-found',
        message: path("doesn't show the environments"),
      },
      {
        kinds: ['commitChecks'],
        code: 'forbidden',
        message: path('"Checks: read"'),
      },
    ]);
    expect(JSON.stringify(result.gaps)).not.toContain(token);
    expect(Object.keys(result.all('deployment'))).toEqual(['9']);
    expect(Object.keys(result.all('file'))).not.toHaveLength(0);
  });

  it.each([
    [404, 'not-found'],
    [403, 'forbidden'],
    [401, 'forbidden'],
    [500, 'unavailable'],
    [200, 'invalid'],
  ])('knows nothing when the repository answers %s', async (given, code) => {
    github.on('', () => ({ status: given, body: { full_name: 7 } }));
    const result = await sweep(server, { now });
    expect(result.observations).toEqual([]);
    expect(result.gaps).toHaveLength(1);
    expect(result.gaps[0]).toMatchObject({ code, kinds: { length: 8 } });
  });

  it('stops at the rate limit and says when to come back', async () => {
    github.on('/actions/workflows/2/runs', () => ({
      status: 403,
      headers: { 'retry-after': '120' },
      body: {},
    }));
    const result = await sweep(server, { now, limits: { concurrency: 1 } });
    expect(result.gaps).toEqual([
      {
        kinds: ['pipelineRun', 'deployment', 'environment', 'commitChecks'],
        code: 'rate-limited',
        message: path('rate limit'),
      },
    ]);
    expect(
      Date.parse(result.retryAfter ?? '') - now.getTime(),
    ).toBeGreaterThanOrEqual(120_000);
    expect(github.log.at(-1)).toMatch('403 /actions/workflows/2/runs');
    expect(Object.keys(result.all('file'))).toHaveLength(7);
  });

  it('spends no more than its budget, and goes on where it stopped', async () => {
    let before = (await sweep(server, { now, limits: { requestsPerSweep: 6 } }))
      .cache;
    expect(github.log).toHaveLength(6);
    const second = await sweep(server, {
      now,
      before,
      limits: { requestsPerSweep: 14 },
    });
    expect(second.gaps[0]).toMatchObject({
      code: 'too-large',
      message: path('limit of 14 requests per sweep'),
    });
    before = second.cache;
    const third = await sweep(server, {
      now,
      before,
      limits: { requestsPerSweep: 26 },
    });
    expect(third.gaps).toEqual([]);
  });

  it('says which limit cut what', async () => {
    const result = await sweep(server, {
      now,
      limits: {
        maxFiles: 1,
        maxTreeEntries: 3,
        maxWorkflows: 1,
        maxFileBytes: 10,
      },
    });
    expect(result.all('tree').tree).toMatchObject({ truncated: true });
    expect(result.all('tree').tree.entries.map(entry => entry.path)).toContain(
      'README.md',
    );
    expect(result.all('file')['README.md']).toMatchObject({ truncated: true });
    expect(result.gaps).toEqual([
      expect.objectContaining({
        kinds: ['pipelineRun'],
        message: path('maxWorkflows'),
      }),
    ]);
    const files = await sweep(server, { now, limits: { maxFiles: 1 } });
    expect(files.gaps).toEqual([
      expect.objectContaining({ kinds: ['file'], message: path('maxFiles') }),
    ]);
  });

  it('follows a renaming, but never leaves the host', async () => {
    let reached = 0;
    const elsewhere = await startServer(() => {
      reached += 1;
      return { body: {} };
    });
    const { answer } = churnRepository();
    const renaming = await startServer(request => {
      if (request.url.pathname === '/api/v3/repos/acme/old') {
        return { status: 301, headers: { location: '/api/v3/repositories/1' } };
      }
      if (request.url.pathname === '/api/v3/repositories/1') {
        return { body: repository() };
      }
      if (request.url.pathname.endsWith('/environments')) {
        return { status: 302, headers: { location: elsewhere.url } };
      }
      if (request.url.pathname.endsWith('/actions/workflows')) {
        return {
          headers: { link: `<${elsewhere.url}>; rel="next"` },
          body: { workflows: [workflow(1, 'train')] },
        };
      }
      return answer(request);
    });
    const result = await sweep(renaming, { now, repository: 'acme/old' });
    expect(result.all('deployment')['9'].state).toBe('success');
    expect(result.gaps.map(gap => [gap.code, gap.message])).toEqual([
      ['invalid', path('workflows.*another host')],
      ['invalid', path('environments.*another host')],
    ]);
    expect(reached).toBe(0);
    await renaming.close();
    await elsewhere.close();
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    github.on('/actions/workflows', () => {
      controller.abort(new Error('the backend stops'));
      return { body: { workflows: [] } };
    });
    await expect(
      sweep(server, { now, signal: controller.signal }),
    ).rejects.toThrow('the backend stops');
    expect(github.log.at(-1)).toMatch('/actions/workflows');
  });

  it('asks nothing for a target that is no repository of its hosts', async () => {
    for (const repositoryName of ['../../user', 'acme', 'acme/..']) {
      const result = await sweep(server, { now, repository: repositoryName });
      expect(result.gaps[0].message).toBe('The target names no repository.');
      expect(result.requests.sent).toBe(0);
    }
    expect(github.log).toEqual([]);
  });
});
