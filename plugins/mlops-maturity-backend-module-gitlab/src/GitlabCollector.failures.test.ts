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
  gitlabStandInOf,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { FakeGitlab } from './__testUtils__/FakeGitlab';
import { sweep, token, type Sweep } from './__testUtils__/sweep';

const now = new Date('2026-11-20T12:00:00Z');
const project = 'tarnwick/sample';

/** A small project, and what goes wrong when it is read. */
function scenario(errors: string): string {
  return `
commits: { every: 2d, count: 10 }
files: { .gitlab-ci.yml: 'unit: { script: [pytest] }', README.md: '# Sample' }
jobs:
  unit: { stage: test }
  deploy: { stage: deploy, environment: production }
schedules: [{ description: Nightly, cron: '0 1 * * *' }]
pipelines:
  - { source: push, count: 4, jobs: [unit, deploy], tests: { unit: { passed: 3 } } }
environments: { production: { tier: production, protected: { approvals: 1 } } }
errors: [${errors}]
`;
}

describe('GitlabCollector, when something is in the way', () => {
  let server: ServedStandIn | undefined;

  async function sweepWith(
    errors: string,
    options: Partial<Parameters<typeof sweep>[1]> = {},
  ) {
    server = await serveStandIn(gitlabStandInOf(scenario(errors), project), {
      now: () => now,
    });
    return sweep(server, { project, now, ...options });
  }

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  it.each([
    ['status: 401', 'forbidden', 'refuses the credentials (status 401)'],
    ['status: 403', 'forbidden', 'refuses the environments (status 403)'],
    ['status: 404', 'not-found', "doesn't show the environments (status 404)"],
    ['status: 500', 'unavailable', "Couldn't read the environments"],
    ['body: html', 'invalid', 'has not the form'],
    ['body: empty', 'invalid', 'has not the form'],
    ['body: truncated', 'unavailable', 'the connection failed'],
    ['hang: true', 'unavailable', 'no answer within 1 seconds'],
  ])('%s leaves a gap, and the rest is read', async (fault, code, words) => {
    const isPassing = code === 'unavailable' || code === 'invalid';
    const result = await sweepWith(`{ on: environments, ${fault} }`, {
      limits: { timeoutSeconds: 1 },
    });
    expect(result.gaps).toEqual([
      {
        kinds: [
          'environment',
          'deployment',
          // Which runs stand behind deployments is known again later.
          ...(isPassing ? ['pipelineRun', 'testReport'] : []),
        ],
        code,
        message: expect.stringContaining(words),
      },
    ]);
    expect(JSON.stringify(result.gaps)).not.toContain(token);
    // Of the whole project, where the environments aren't known.
    expect(Object.keys(result.all('deployment'))).toHaveLength(4);
    expect(Object.keys(result.all('pipelineRun'))).toHaveLength(4);
    expect(Object.keys(result.all('file'))).toHaveLength(2);
  });

  it('gets over a server error that passes', async () => {
    const result = await sweepWith('{ on: pipelines, status: 502, first: 1 }');
    expect(result.gaps).toEqual([]);
  });

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'stops at the rate limit, told by %s, and says when to come back',
    async retryHeader => {
      const result = await sweepWith(
        `{ on: environments, rateLimited: true, status: 429, retryHeader: ${retryHeader} }`,
        { limits: { concurrency: 1 } },
      );
      expect(result.gaps).toEqual([
        expect.objectContaining({
          code: 'rate-limited',
          kinds: expect.arrayContaining(['environment', 'pipelineRun']),
        }),
      ]);
      const wait = Date.parse(result.retryAfter ?? '') - now.getTime();
      const expected = retryHeader === 'none' ? 60_000 : 599_000;
      expect(wait).toBeGreaterThanOrEqual(expected);
      expect(Object.keys(result.all('file'))).toHaveLength(2);
      expect(result.all('environment')).toEqual({});
    },
  );

  it('tells what is left of the rate limit, as GitLab names it', async () => {
    const result = await sweepWith('');
    expect(result.rateLimit).toEqual({
      limit: 2000,
      remaining: 2000 - result.requests.sent,
      resetAt: '2026-11-20T13:00:00.000Z',
    });
  });

  it.each([
    ['pipeline_schedules', ['pipeline', 'pipelineRun']],
    ['repository/blobs', ['tree', 'file']],
    ['repository/tree', ['tree', 'file']],
    ['repository/commits', ['repository', 'tree', 'file']],
    ['deployments', ['deployment']],
  ])('knows what is missing without %s', async (on, kinds) => {
    const result = await sweepWith(`{ on: ${on}, status: 403 }`);
    expect(result.gaps).toEqual([
      {
        kinds,
        code: 'forbidden',
        message: expect.stringMatching(/"read_api, as (Reporter|Developer)"/),
      },
    ]);
    expect(Object.keys(result.all('pipelineRun'))).toHaveLength(4);
  });

  it('tells a refusal from a tier without protected environments', async () => {
    const refused = '{ on: protected_environments, status: 403 }';
    const paid = await sweepWith(refused);
    expect(paid.gaps).toEqual([
      expect.objectContaining({
        kinds: ['environment'],
        message: expect.stringContaining('read_api, as Maintainer'),
      }),
    ]);
    await server?.close();
    server = await serveStandIn(
      gitlabStandInOf(`plan: free\n${scenario(refused)}`, project),
      { now: () => now },
    );
    const free = await sweep(server, { project, now });
    expect(free.gaps).toEqual([]);
    expect(free.all('environment').production.otherRules).toEqual([]);
  });

  it('knows nothing of a project that it may not see', async () => {
    const hidden = await sweepWith("{ on: '*', status: 404 }");
    expect(hidden.observations).toEqual([]);
    expect(hidden.gaps).toMatchObject([
      { code: 'not-found', kinds: { length: 8 } },
    ]);
    const anonymous = await sweep(server!, { project, now, anonymous: true });
    expect(anonymous.gaps).toMatchObject([{ code: 'forbidden' }]);
  });

  it('spends no more than its budget, and goes on where it stopped', async () => {
    let before: Sweep['cache'] | undefined;
    for (const requestsPerSweep of [8, 24]) {
      const part: Sweep = await (server
        ? sweep(server, { project, now, before, limits: { requestsPerSweep } })
        : sweepWith('', { limits: { requestsPerSweep } }));
      expect(part.requests.sent).toBe(requestsPerSweep);
      expect(part.gaps[0].message).toContain(
        `limit of ${requestsPerSweep} requests per sweep`,
      );
      before = part.cache;
    }
    const last = await sweep(server!, { project, now, before });
    expect(last.gaps).toEqual([]);
    expect(last.requests.sent).toBeLessThan(24);
  });

  it('never leaves the host', async () => {
    let reached = 0;
    const elsewhere = await new FakeGitlab().start();
    elsewhere.on('/pipelines', () => {
      reached += 1;
      return { body: [] };
    });
    const gitlab = (await new FakeGitlab().start()).reset();
    gitlab.on('/environments', () => ({
      status: 302,
      headers: { location: `${elsewhere.url}/api/v4/projects/6/pipelines` },
    }));
    gitlab.on('/repository/tree', () => ({
      body: [],
      headers: { link: `<${elsewhere.url}/x>; rel="next"` },
    }));
    const result = await sweep(gitlab, { project: 'ml/churn', now });
    expect(result.gaps.map(gap => gap.message)).toEqual([
      expect.stringMatching(/list of files.*has not the form/),
      expect.stringMatching(/environments.*another host/),
    ]);
    expect(reached).toBe(0);
    await gitlab.close();
    await elsewhere.close();
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const gitlab = (await new FakeGitlab().start()).reset();
    gitlab.on('/pipelines', () => {
      controller.abort(new Error('the backend stops'));
      return { body: [] };
    });
    await expect(
      sweep(gitlab, { project: 'ml/churn', now, signal: controller.signal }),
    ).rejects.toThrow('the backend stops');
    expect(gitlab.log.at(-1)).toMatch('/pipelines');
    await gitlab.close();
  });

  it.each(['../../user', 'churn', 'a/..', '1/2/../..', '-1'])(
    'asks nothing for the target %s',
    async key => {
      const result = await sweepWith('', { project: key });
      expect(result.gaps[0].message).toBe('The target names no project.');
      expect(result.requests.sent).toBe(0);
    },
  );
});
