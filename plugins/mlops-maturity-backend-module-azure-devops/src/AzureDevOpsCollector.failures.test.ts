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

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  azureDevOpsStandInOf,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { collectorFor, sweep, token } from './__testUtils__/sweep';

const key = 'tarnwick/sample/_git/churn';
const now = new Date('2026-11-20T12:00:00Z');

const project = (errors: string[] = []) => `
repositories:
  churn:
    files:
      src/train.py: print('training')
      azure-pipelines.yml: |
        trigger: [main]
        stages:
          - stage: test
            jobs:
              - job: unit
                steps: [{ script: pytest, displayName: Run tests }]
          - stage: live
            jobs:
              - deployment: release
                environment: live
                strategy: { runOnce: { deploy: { steps: [{ script: deploy }] } } }
pipelines:
  churn:
    repository: churn
    runs: [{ reason: individualCI, every: 2d, count: 5 }]
    tests: { unit: { passed: 3, failed: 1 } }
environments: { live: {} }
errors: [${errors.join(', ')}]
`;

const servers: ServedStandIn[] = [];

async function serve(...errors: string[]): Promise<string> {
  const standIn = azureDevOpsStandInOf(project(errors));
  const served = await serveStandIn(standIn, { now: () => now });
  servers.push(served);
  return served.url;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()));
});

describe('AzureDevOpsCollector, when something is in the way', () => {
  it.each([
    ['distributedtask/environments', 401, 'vso.environment_manage'],
    ['distributedtask/environments', 403, 'vso.environment_manage'],
    ['test/runs', 401, 'vso.test'],
    ['pipelines/checks', 403, 'vso.pipelineresources_use'],
  ])('names the scope when %s answers %s', async (on, status, scope) => {
    const url = await serve(`{ on: ${on}, status: ${status} }`);
    const result = await sweep(url, key, { now });
    expect(result.gaps).toHaveLength(1);
    expect(result.gaps[0]).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining(`"${scope}"`),
    });
    expect(result.all('pipelineRun')).toHaveLength(5);
    expect(result.all('file')).not.toHaveLength(0);
  });

  it.each([
    ['git/repositories/churn', 401, 'forbidden', 8],
    ['git/repositories/churn', 404, 'not-found', 8],
    ['git/repositories/churn', 500, 'unavailable', 8],
    ['build/definitions', 500, 'unavailable', 3],
    // What they deployed is known from them too.
    ['build/builds', 500, 'unavailable', 3],
  ])('has a gap when %s answers %s', async (on, status, code, kinds) => {
    const url = await serve(`{ on: ${on}, status: ${status} }`);
    const result = await sweep(url, key, { now });
    expect(result.gaps[0]).toMatchObject({ code, kinds: { length: kinds } });
    expect(JSON.stringify(result.gaps)).not.toContain(token);
  });

  it.each(['html', 'truncated', 'empty'])(
    'has a gap for an answer that is %s',
    async body => {
      const url = await serve(`{ on: test/runs, body: ${body} }`);
      const { gaps, all } = await sweep(url, key, { now });
      expect(gaps).toHaveLength(1);
      expect(gaps[0].kinds).toEqual(['testReport']);
      expect(['invalid', 'unavailable']).toContain(gaps[0].code);
      expect(all('deployment')).toHaveLength(5);
    },
  );

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'stops at a limit told by %s, and says when to come back',
    async header => {
      const url = await serve(
        `{ on: build/builds, rateLimited: true, status: 429, retryHeader: ${header} }`,
      );
      const result = await sweep(url, key, { now });
      expect(result.gaps.at(-1)).toMatchObject({ code: 'rate-limited' });
      expect(Date.parse(result.retryAfter ?? '')).toBeGreaterThan(
        now.getTime() + (header === 'none' ? 50_000 : 500_000),
      );
      expect(result.all('tree')).toHaveLength(1);
    },
  );

  it('gives up what never answers', async () => {
    const url = await serve('{ on: test/runs, hang: true }');
    const result = await sweep(url, key, {
      now,
      limits: { timeoutSeconds: 1 },
    });
    expect(result.gaps).toMatchObject([
      { kinds: ['testReport'], code: 'unavailable' },
    ]);
  });

  it('says which limit cut what', async () => {
    const url = await serve();
    const result = await sweep(url, key, { now, limits: { maxFiles: 1 } });
    expect(result.gaps).toEqual([]);
    expect(result.all('file')).toHaveLength(1);
    const short = await sweep(url, key, {
      now,
      limits: { requestsPerSweep: 4 },
    });
    expect(short.gaps[0]).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('limit of 4 requests per sweep'),
    });
  });

  it('throws nothing but the reason of an abort', async () => {
    const url = await serve();
    const reason = new Error('the backend stops');
    await expect(
      sweep(url, key, { now, signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });

  it('knows nothing of a host that is no longer configured', async () => {
    const collector = collectorFor('http://localhost:1');
    const { gaps, requests } = await collector.collect(
      { host: 'gone.example', key },
      {} as never,
    );
    expect(gaps[0].message).toContain('integrations.azure');
    expect(requests.sent).toBe(0);
  });
});

describe('AzureDevOpsCollector, before Azure DevOps lets it in or on', () => {
  let server: Server;
  let answer: (url: URL) => {
    status: number;
    headers?: Record<string, string>;
    body?: unknown;
  };
  let asked: string[];
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const to = new URL(request.url ?? '/', url);
      asked.push(to.pathname.split('/_apis/')[1] + to.search);
      const { status, headers, body } = answer(to);
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    url = `http://localhost:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    asked = [];
  });

  afterAll(
    () =>
      new Promise(done => {
        server.close(done);
        server.closeAllConnections();
      }),
  );

  it.each([
    [203, {}],
    [
      302,
      { location: 'https://spsprodweu1.vssps.visualstudio.com/_signin?x=1' },
    ],
    [302, { location: '/_signin' }],
  ])(
    'takes %s with a page for signing in as a refusal',
    async (status, headers) => {
      answer = () => ({
        status,
        headers: { ...headers, 'content-type': 'text/html' },
        body: '<!doctype html><title>Sign In</title>',
      });
      const result = await sweep(url, 'acme/x/_build/ci', { now });
      expect(result.gaps).toEqual([
        expect.objectContaining({
          code: 'forbidden',
          message: 'Azure DevOps refuses the credentials (status 401).',
        }),
      ]);
      expect(asked).toHaveLength(1);
    },
  );

  it('follows pages while the list changes', async () => {
    const item = (id: number) => ({ id, name: 'CI', queueStatus: 'enabled' });
    answer = to => {
      if (!to.pathname.endsWith('/definitions')) {
        return { status: 200, body: { value: [] } };
      }
      // One was added in front while the first page was read.
      return to.searchParams.get('continuationToken') === 'next page'
        ? { status: 200, body: { value: [item(2), item(3)] } }
        : {
            status: 200,
            headers: { 'x-ms-continuationtoken': 'next page' },
            body: { value: [item(1), item(2)] },
          };
    };
    const result = await sweep(url, 'acme/x/_build/ci', {
      now,
      limits: { maxDefinitions: 200 },
    });
    expect(result.gaps).toEqual([]);
    expect(result.all('pipeline').map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('waits when it is asked to, in answers that are good', async () => {
    const wait: Record<string, string> = {
      'retry-after': '90',
      'x-ratelimit-limit': '200',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1800000000',
      'x-ratelimit-delay': '0.5',
    };
    answer = to => ({
      status: 200,
      headers: to.pathname.endsWith('/definitions') ? wait : {},
      body: {
        value: to.pathname.endsWith('/definitions')
          ? [{ id: 1, name: 'ci' }]
          : [],
      },
    });
    const result = await sweep(url, 'acme/x/_build/ci', { now });
    expect(result.all('pipeline')).toHaveLength(1);
    expect(result.gaps).toMatchObject([{ code: 'rate-limited' }]);
    expect(result.rateLimit).toMatchObject({ limit: 200, remaining: 0 });
    expect(
      Date.parse(result.retryAfter ?? '') - now.getTime(),
    ).toBeGreaterThanOrEqual(89_000);
    expect(asked).toHaveLength(1);
  });
});
