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

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { GapRecorder } from '../GapRecorder';
import { SourceCache } from '../sourceCache';
import { toCollectionResult, toEmptyResult } from '../toCollectionResult';
import { createSourceClient, sweepClock } from './createSourceClient';

const now = new Date('2026-11-20T12:00:00Z');
const limits = {
  requestsPerSweep: 2,
  concurrency: 1,
  timeoutSeconds: 10,
  maxAnswerBytes: 1_000,
};
const request = (path: string) => ({
  path: [path],
  schema: z.object({}),
});

let seen: IncomingMessage[];
const server = createServer((asked, response) => {
  seen.push(asked);
  response.writeHead(asked.url === '/busy' ? 429 : 200, {
    'retry-after': '90',
  });
  response.end('{}');
});

beforeAll(() => new Promise<void>(resolve => server.listen(0, resolve)));
beforeEach(() => {
  seen = [];
});
afterAll(() => new Promise(resolve => server.close(resolve)));

const clientWith = (
  headers: Parameters<typeof createSourceClient>[2]['headers'],
) =>
  createSourceClient(
    {
      now,
      signal: new AbortController().signal,
      logger: undefined as never,
      cache: new SourceCache(),
    },
    limits,
    {
      baseUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
      headers,
    },
  );

it.each([
  ['headers', { authorization: 'Bearer t' }],
  ['what makes headers', async () => ({ authorization: 'Bearer t' })],
])('asks with %s, within the limits', async (_, headers) => {
  const client = clientWith(headers);
  await client.get(request('a'));
  await client.get(request('b'));
  await expect(client.get(request('c'))).rejects.toThrow();
  expect(seen.map(({ url }) => url)).toEqual(['/a', '/b']);
  expect(seen[0].headers.authorization).toBe('Bearer t');
});

it('hands back what was observed, what is missing and when to come again', async () => {
  const client = clientWith({});
  const gaps = new GapRecorder('CI');
  await gaps.attempt({ words: 'the runs', kinds: ['pipelineRun'] }, () =>
    client.get(request('busy')),
  );
  const result = toCollectionResult([], gaps, client);
  expect(result).toMatchObject({
    observations: [],
    gaps: [{ kinds: ['pipelineRun'], code: 'rate-limited' }],
    requests: { sent: 1, notModified: 0 },
  });
  const seconds = (Date.parse(result.retryAfter ?? '') - now.getTime()) / 1000;
  expect(seconds).toBeGreaterThanOrEqual(90);
  expect(seconds).toBeLessThan(120);
});

it('says why nothing was asked', () => {
  expect(toEmptyResult(['pipeline'], 'not-found', 'No such server.')).toEqual({
    observations: [],
    gaps: [
      { kinds: ['pipeline'], code: 'not-found', message: 'No such server.' },
    ],
    requests: { sent: 0, notModified: 0 },
  });
});

it('has a clock that goes on from the time of the sweep', async () => {
  const clock = sweepClock({ now });
  const first = clock().getTime();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(first).toBeGreaterThanOrEqual(now.getTime());
  expect(clock().getTime()).toBeGreaterThan(first);
});
