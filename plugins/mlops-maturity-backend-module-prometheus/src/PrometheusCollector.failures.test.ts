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
import type { ServedStandIn } from '@mlops-maturity/demo-sources';
import { noSeries, rules, sampledAt } from './__fixtures__/documentedAnswers';
import { servePrometheus } from './__testUtils__/servePrometheus';
import { now, sweep } from './__testUtils__/sweep';

const workload = `
labels: { namespace: grid, pod: transformer-health-0 }
series:
  - { metric: container_memory_working_set_bytes, value: 1 }
rules:
  - { group: g, alert: Drift, expr: 'drift{pod="transformer-health"} > 1' }
errors:
`;

describe('PrometheusCollector, when something is in the way', () => {
  let served: ServedStandIn | undefined;

  async function sweepWith(errors: string, config = {}) {
    served = await servePrometheus(workload + errors);
    return sweep(served.url, { config });
  }

  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  it.each([
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, status: 422 }',
      'invalid',
      'status 422',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, status: 400 }',
      'invalid',
      'status 400',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, status: 503 }',
      'unavailable',
      'status 503',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, status: 403 }',
      'forbidden',
      'refuses the GPU',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, status: 404 }',
      'not-found',
      "doesn't show",
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, body: html }',
      'invalid',
      'not the form',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, body: truncated }',
      'unavailable',
      'connection failed',
    ],
    [
      '{ on: /api/v1/query/DCGM_FI_DEV_GPU_UTIL, hang: true }',
      'unavailable',
      'within 1 seconds',
    ],
  ])(
    'names the query that fails by %s and reads the rest',
    async (error, code, words) => {
      const result = await sweepWith(`  - ${error}`, { timeoutSeconds: 1 });
      expect(result.gaps).toEqual([
        {
          kinds: ['metricSignal'],
          code,
          message: expect.stringContaining(words),
        },
      ]);
      expect(result.gaps[0].message).toContain(
        'GPU utilisation (query mlopsMaturity.prometheus.queries.gpu)',
      );
      expect(Object.keys(result.all('metricSignal'))).toEqual([
        'network',
        'memory',
        'model',
        'availability',
      ]);
      expect(Object.keys(result.all('alertRule'))).toEqual(['g/Drift']);
    },
  );

  it('reads the signals where the rules are refused', async () => {
    const result = await sweepWith('  - { on: /api/v1/rules, status: 403 }');
    expect(result.gaps).toMatchObject([
      { kinds: ['alertRule'], code: 'forbidden' },
    ]);
    expect(Object.keys(result.all('metricSignal'))).toHaveLength(5);
  });

  it('says so where the credentials are wrong', async () => {
    const result = await sweepWith('  - { on: "*", status: 401 }');
    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      {
        kinds: ['metricSignal', 'alertRule'],
        code: 'forbidden',
        message: 'Prometheus refuses the credentials (status 401).',
      },
    ]);
  });

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'stops at a rate limit told by %s',
    async retryHeader => {
      const result = await sweepWith(
        `  - { on: "*", rateLimited: true, status: 429, retryHeader: ${retryHeader} }`,
      );
      expect(result.gaps).toMatchObject([{ code: 'rate-limited' }]);
      expect(result.requests.sent).toBe(1);
      expect(Date.parse(result.retryAfter ?? '')).toBeGreaterThan(
        now.getTime(),
      );
    },
  );

  it('ends when it is told to', async () => {
    served = await servePrometheus(`${workload}  - { on: "*", hang: true }`);
    const controller = new AbortController();
    const ended = sweep(served.url, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(ended).rejects.toThrow('stopped');
  });

  it('knows nothing of servers that are gone from the configuration', async () => {
    const result = await sweep('http://localhost:1', {
      config: { servers: [] as never },
    });
    expect(result).toMatchObject({
      observations: [],
      gaps: [{ code: 'not-found', kinds: { length: 2 } }],
      requests: { sent: 0 },
    });
  });
});

describe('PrometheusCollector, with answers as they are documented', () => {
  let server: Server;
  let answers: (query: string | null) => unknown;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      response.end(
        JSON.stringify(
          url.pathname === '/api/v1/rules'
            ? rules
            : answers(url.searchParams.get('query')),
        ),
      );
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
  });

  afterAll(
    () =>
      new Promise(done => {
        server.close(done);
      }),
  );

  const url = () =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  it('keeps both rules of one name, and no recording rule', async () => {
    answers = () => noSeries;
    const result = await sweep(url());
    expect(result.all('alertRule')).toEqual({
      'serving/Slow': {
        name: 'Slow',
        group: 'serving',
        healthy: true,
        state: 'firing',
        labels: { severity: 'page', service: 'transformer-health' },
        query: 'latency:mean5m > 0.5',
        url: `${url()}/alerts?search=Slow`,
      },
      'serving/Slow#2': expect.objectContaining({
        healthy: false,
        state: 'unknown',
      }),
    });
  });

  it('bounds the rules and says so', async () => {
    const result = await sweep(url(), { config: { maxRules: 1 } });
    expect(Object.keys(result.all('alertRule'))).toEqual(['serving/Slow']);
    expect(result.gaps).toMatchObject([
      { kinds: ['alertRule'], code: 'too-large' },
    ]);
  });

  it('reads seconds with and without fractions, and no value that is none', async () => {
    const seconds = Date.parse('2026-11-20T08:15:30Z') / 1000;
    answers = query =>
      query?.startsWith('avg(')
        ? {
            ...sampledAt(0),
            data: {
              resultType: 'vector',
              result: [{ metric: {}, value: [1.5, 'NaN'] }],
            },
          }
        : sampledAt(seconds + 0.25);
    const { all } = await sweep(url());
    expect(all('metricSignal').memory.newestSampleAt).toBe(
      '2026-11-20T08:15:00.000Z',
    );
    expect(all('metricSignal').availability.value).toBeUndefined();
  });

  it('does not take an error for an answer', async () => {
    answers = () => ({ status: 'error', errorType: 'timeout', error: 'late' });
    const result = await sweep(url());
    expect(result.gaps).toHaveLength(5);
    expect(result.gaps[0].code).toBe('invalid');
    expect(JSON.stringify(result.gaps)).not.toContain('late');
  });
});
