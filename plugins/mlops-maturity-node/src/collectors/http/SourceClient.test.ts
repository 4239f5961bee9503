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

import { createServer, type IncomingMessage, type Server } from 'http';
import type { AddressInfo } from 'net';
import { z } from 'zod';
import { SourceCache, type CachedAnswer } from '../sourceCache';
import { SourceClient, type SourceClientOptions } from './SourceClient';
import { toGap } from './toGap';

type Answer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Never answer. */
  hang?: boolean;
  /** Break the connection. */
  broken?: boolean;
};

const token = 'ghs_very-secret';
const now = new Date('2026-11-20T12:00:00Z');
const list = z.object({ items: z.array(z.number()) });

describe('SourceClient', () => {
  let server: Server;
  let origin: string;
  let seen: IncomingMessage[];
  let answer: (path: string, request: IncomingMessage) => Answer;
  let underWay = 0;
  let mostUnderWay = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      setTimeout(() => {
        underWay -= 1;
        const {
          status = 200,
          headers = {},
          body,
          hang,
          broken,
        } = answer(request.url ?? '', request);
        if (broken) {
          request.socket.destroy();
        } else if (!hang) {
          response.writeHead(status, headers);
          response.end(typeof body === 'string' ? body : JSON.stringify(body));
        }
      }, 5);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    seen = [];
    mostUnderWay = 0;
    answer = () => ({ body: { items: [1] } });
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  function client(options: Partial<SourceClientOptions> = {}) {
    return new SourceClient({
      baseUrl: `${origin}/api/`,
      headers: async () => ({ authorization: `Bearer ${token}` }),
      cache: new SourceCache(),
      signal: new AbortController().signal,
      now: () => now,
      concurrency: 2,
      maxRequests: 50,
      timeoutMs: 5000,
      maxAnswerBytes: 10_000,
      ...options,
    });
  }

  it('sends credentials and escapes what comes from outside', async () => {
    const value = await client().get({
      path: ['repos', 'a/b?c', 'x y'],
      query: { env: 'a&b' },
      schema: list,
    });
    expect(value).toEqual({ items: [1] });
    expect(seen[0].url).toBe('/api/repos/a%2Fb%3Fc/x%20y?env=a%26b');
    expect(seen[0].headers.authorization).toBe(`Bearer ${token}`);
    for (const name of ['..', '.', '']) {
      await expect(
        client().get({ path: ['repos', name], schema: list }),
      ).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(seen).toHaveLength(1);
  });

  it('revalidates by ETag and never asks again for what is settled', async () => {
    answer = (path, request) =>
      request.headers['if-none-match'] === '"v1"'
        ? { status: 304 }
        : {
            headers: { etag: '"v1"' },
            body: { items: [path.length], more: 1 },
          };
    async function sweep(before?: Map<string, CachedAnswer>) {
      const cache = new SourceCache(before);
      const sweeping = client({ cache });
      const values = [
        await sweeping.get({ path: ['open'], schema: list }),
        await sweeping.get({
          path: ['done'],
          schema: list,
          settled: () => true,
        }),
      ];
      return { values, ...cache.changes(), requests: sweeping.requests };
    }
    const first = await sweep();
    expect(first.requests).toEqual({ sent: 2, notModified: 0 });
    // Only what the schema names is kept.
    expect(JSON.stringify([...first.written.values()])).not.toContain('more');

    const second = await sweep(first.written);
    expect(second.values).toEqual(first.values);
    expect(second.requests).toEqual({ sent: 1, notModified: 1 });
    expect(second.written.size).toBe(0);
    expect(second.unused).toEqual([]);
  });

  it('asks afresh when the cache holds a value of another form', async () => {
    const cache = new SourceCache(
      new Map([['/api/x', { etag: '"v1"', settled: true, value: { old: 1 } }]]),
    );
    await client({ cache }).get({ path: ['x'], schema: list });
    expect(seen[0].headers['if-none-match']).toBeUndefined();
    expect(seen).toHaveLength(1);
  });

  it('becomes settled later without the answer being sent again', async () => {
    answer = (_, request) =>
      request.headers['if-none-match']
        ? { status: 304 }
        : { headers: { etag: 'W/"1"' }, body: { items: [] } };
    const before = new SourceCache();
    await client({ cache: before }).get({ path: ['x'], schema: list });
    const cache = new SourceCache(before.changes().written);
    await client({ cache }).get({
      path: ['x'],
      schema: list,
      settled: () => true,
    });
    expect(cache.changes().written.get('/api/x')).toMatchObject({
      settled: true,
    });
  });

  it('follows pages up to the limit, from the cache too', async () => {
    answer = (path, request) => {
      const page = Number(new URL(path, origin).searchParams.get('page') ?? 1);
      const link = `<${origin}/other/path?a=1,2&page=${page + 1}>; rel="next", <${origin}/x>; rel="last"`;
      return request.headers['if-none-match']
        ? { status: 304 }
        : { headers: { link, etag: `"${page}"` }, body: { items: [page] } };
    };
    const before = new SourceCache();
    const request = { path: ['runs'], schema: list };
    const cold = await client({ cache: before }).getPages(request, {
      maxPages: 3,
    });
    expect(cold).toEqual({
      pages: [{ items: [1] }, { items: [2] }, { items: [3] }],
      more: true,
    });
    const again = client({ cache: new SourceCache(before.changes().written) });
    // An answer of 304 carries no link here.
    expect(await again.getPages(request, { maxPages: 3 })).toEqual(cold);
    expect(again.requests).toEqual({ sent: 3, notModified: 3 });
  });

  it('never talks to another host, by link or by redirect', async () => {
    let reached = 0;
    const other = createServer((_, response) => {
      reached += 1;
      response.end('{"items":[]}');
    });
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;

    answer = () => ({
      headers: { link: `<${elsewhere}>; rel=next` },
      body: { items: [] },
    });
    await expect(
      client().getPages({ path: ['x'], schema: list }, { maxPages: 5 }),
    ).rejects.toMatchObject({ code: 'invalid' });

    answer = () => ({ status: 302, headers: { location: elsewhere } });
    await expect(
      client().get({ path: ['x'], schema: list }),
    ).rejects.toMatchObject({ code: 'invalid' });

    answer = path =>
      path === '/api/old'
        ? { status: 301, headers: { location: '/api/new' } }
        : { body: { items: [7] } };
    expect(await client().get({ path: ['old'], schema: list })).toEqual({
      items: [7],
    });

    answer = () => ({ status: 307, headers: { location: '/api/loop' } });
    await expect(
      client().get({ path: ['loop'], schema: list }),
    ).rejects.toMatchObject({ code: 'invalid' });

    expect(reached).toBe(0);
    await new Promise(resolve => other.close(resolve));
  });

  it.each([
    [429, { 'retry-after': '30' }, {}, '2026-11-20T12:00:30.000Z'],
    [
      403,
      { 'retry-after': 'Fri, 20 Nov 2026 12:02:00 GMT' },
      {},
      '2026-11-20T12:02:00.000Z',
    ],
    [
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-limit': '60',
        'x-ratelimit-reset': '1795179600',
      },
      {},
      '2026-11-20T13:00:00.000Z',
    ],
    [429, {}, {}, '2026-11-20T12:01:00.000Z'],
    [
      403,
      {},
      { message: 'You have exceeded a secondary rate limit' },
      '2026-11-20T12:01:00.000Z',
    ],
    [429, { 'retry-after': '99999999' }, {}, '2026-11-21T12:00:00.000Z'],
  ])(
    'stops at a rate limit told as %s %j %j',
    async (status, headers, body, until) => {
      answer = () => ({
        status,
        headers: headers as Record<string, string>,
        body,
      });
      const limited = client();
      for (const path of ['a', 'b']) {
        await expect(
          limited.get({ path: [path], schema: list }),
        ).rejects.toMatchObject({
          code: 'rate-limited',
        });
      }
      expect(limited.retryAfter?.toISOString()).toBe(until);
      expect(limited.requests.sent).toBe(1);
      expect(limited.rateLimit?.remaining).toBe(
        'x-ratelimit-limit' in headers ? 0 : undefined,
      );
    },
  );

  it('tells missing permissions from missing things', async () => {
    answer = () => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '12' },
      body: {},
    });
    const request = { path: ['a'], schema: list };
    await expect(client().get(request)).rejects.toMatchObject({
      code: 'forbidden',
      status: 403,
    });
    answer = () => ({ status: 404, body: {} });
    await expect(client().get(request)).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
    });
    expect(await client().get({ ...request, notFound: { items: [] } })).toEqual(
      { items: [] },
    );
  });

  it('tries once more after a server error, then gives up', async () => {
    answer = () =>
      seen.length === 1 ? { status: 502 } : { body: { items: [2] } };
    expect(await client().get({ path: ['a'], schema: list })).toEqual({
      items: [2],
    });
    answer = () => ({ status: 503, body: { secret: token } });
    const failing = client();
    await expect(
      failing.get({ path: ['a'], schema: list }),
    ).rejects.toMatchObject({
      code: 'unavailable',
      status: 503,
    });
    expect(failing.requests.sent).toBe(2);
  });

  it('keeps to its budget, its concurrency and the size limit', async () => {
    const bounded = client({ maxRequests: 5 });
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        bounded.get({ path: ['x', index], schema: list }),
      ),
    );
    expect(seen).toHaveLength(5);
    expect(mostUnderWay).toBe(2);
    expect(results[7]).toMatchObject({
      reason: {
        code: 'too-large',
        message: 'the limit of 5 requests per sweep is reached',
      },
    });

    answer = () => ({ body: { items: Array.from({ length: 9000 }, () => 1) } });
    await expect(
      client().get({ path: ['x'], schema: list }),
    ).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('ends with the signal, and gives up on a silent source', async () => {
    answer = () => ({ hang: true });
    await expect(
      client({ timeoutMs: 60 }).get({ path: ['x'], schema: list }),
    ).rejects.toMatchObject({
      code: 'unavailable',
      message: 'no answer within 0.06 seconds',
    });

    const controller = new AbortController();
    const pending = client({ signal: controller.signal }).get({
      path: ['x'],
      schema: list,
    });
    setTimeout(() => controller.abort(new Error('shutting down')), 30);
    await expect(pending).rejects.toThrow('shutting down');
  });

  it.each<[string, Answer, string]>([
    ['hangs', { hang: true }, 'no answer within 0.06 seconds'],
    ['is down', { broken: true }, 'the connection failed'],
  ])(
    'asks a source that %s three times in a row, then no more in the sweep',
    async (_, silence, message) => {
      answer = () => silence;
      const down = client({ timeoutMs: 60 });
      for (const path of ['a', 'b', 'c']) {
        await expect(
          down.get({ path: [path], schema: list }),
        ).rejects.toMatchObject({ code: 'unavailable', message });
      }
      expect(seen.map(({ url }) => url)).toEqual([
        '/api/a',
        '/api/a',
        '/api/b',
      ]);
      expect(down.requests.sent).toBe(3);
      // The next sweep asks again.
      answer = () => ({ body: { items: [1] } });
      expect(await client().get({ path: ['a'], schema: list })).toBeDefined();
      await expect(down.get({ path: ['d'], schema: list })).rejects.toThrow(
        message,
      );
    },
  );

  it.each<[string, Answer]>([
    ['a useful one', { body: { items: [1] } }],
    ['a server error', { status: 503 }],
    ['too long a one', { body: ' '.repeat(20_000) }],
  ])('goes on while an answer comes in between: %s', async (_, between) => {
    answer = path => (path === '/api/broken' ? { broken: true } : between);
    const patchy = client();
    for (let round = 0; round < 2; round += 1) {
      await expect(
        patchy.get({ path: ['broken'], schema: list }),
      ).rejects.toMatchObject({ code: 'unavailable' });
      await patchy.get({ path: ['a'], schema: list }).catch(() => undefined);
    }
    expect(seen.filter(({ url }) => url === '/api/broken')).toHaveLength(4);
  });

  it('tries again what broke at once', async () => {
    answer = () =>
      seen.length > 5 ? { body: { items: [2] } } : { broken: true };
    const blipped = client({ concurrency: 5 });
    const values = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        blipped.get({ path: [index], schema: list }),
      ),
    );
    expect(values).toEqual(Array(5).fill({ items: [2] }));
    expect(blipped.requests.sent).toBe(10);
  });

  it('gives up on a source that hangs with many requests at once', async () => {
    answer = () => ({ hang: true });
    const down = client({ timeoutMs: 60, concurrency: 4, maxRequests: 500 });
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) =>
        down.get({ path: [index], schema: list }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(
      Array(60).fill('rejected'),
    );
    expect(down.requests.sent).toBeLessThanOrEqual(12);
  });

  it('tells nothing of the request or the answer in errors', async () => {
    const messages: string[] = [];
    async function fail(url = origin) {
      await client({ baseUrl: url })
        .get({ path: ['p4th'], query: { key: 'qu3ry' }, schema: list })
        .catch(error => {
          messages.push(toGap(error, ['file'], cause => cause.message).message);
          messages.push(String(error));
        });
    }
    for (const wrong of ['{"items":["b0dy"]}', '{b0dy', '']) {
      answer = () => ({ body: wrong });
      await fail();
    }
    answer = () => ({ status: 418, body: { message: 'b0dy' } });
    await fail();
    await fail('http://127.0.0.1:1');
    expect(messages).toHaveLength(10);
    expect(messages.join()).not.toMatch(/secret|p4th|qu3ry|b0dy|127/);
    expect(() => toGap(new TypeError('bug'), [], String)).toThrow('bug');
  });
});
