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

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedStandIn } from '@mlops-maturity/demo-sources';
import { now, serveKubeflow, sweep } from './__testUtils__/sweep';

const sample = `
tasks: { train: [] }
recurring: [{ name: nightly, every: 1d }]
runs: [{ recurring: nightly, every: 1d, count: 2 }]
errors:
`;

describe('KubeflowPipelinesCollector, when something is in the way', () => {
  let served: ServedStandIn | undefined;

  async function sweepWith(errors: string, limits = {}) {
    served = await serveKubeflow(sample + errors);
    return sweep(served.url, 'pipeline=sample', { limits });
  }

  afterEach(async () => {
    await served?.close();
    served = undefined;
  });

  it.each([
    ['status: 403', 'forbidden', 'runs.pipelines.kubeflow.org'],
    ['status: 404', 'not-found', "doesn't show the runs"],
    ['status: 500', 'unavailable', 'status 500'],
    ['body: html', 'invalid', 'not the form'],
    ['body: truncated', 'unavailable', 'connection failed'],
    ['hang: true', 'unavailable', 'within 1 seconds'],
  ])(
    'names the runs that fail by %s and reads the rest',
    async (fault, code, words) => {
      const { gaps, pipelines, runs } = await sweepWith(
        `  - { on: /apis/v2beta1/runs, ${fault} }`,
        { timeoutSeconds: 1 },
      );
      expect(gaps).toEqual([
        {
          kinds: ['pipelineRun'],
          code,
          message: expect.stringContaining(words),
        },
      ]);
      expect(pipelines).toHaveLength(1);
      expect(runs).toEqual([]);
    },
  );

  it('reads the runs where the recurring runs are refused', async () => {
    const { gaps, runs } = await sweepWith(
      '  - { on: /apis/v2beta1/recurringruns, status: 403 }',
    );
    expect(gaps).toMatchObject([{ kinds: ['pipeline'], code: 'forbidden' }]);
    expect(runs).toHaveLength(2);
  });

  it('says so where the credentials are wrong', async () => {
    const { gaps, observations } = await sweepWith(
      '  - { on: "*", status: 401 }',
    );
    expect(observations).toEqual([]);
    expect(gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun'],
        code: 'forbidden',
        message: 'Kubeflow Pipelines refuses the credentials (status 401).',
      },
    ]);
  });

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'stops at a limit told by %s',
    async retryHeader => {
      const { gaps, requests, retryAfter } = await sweepWith(
        `  - { on: "*", rateLimited: true, status: 429, retryHeader: ${retryHeader} }`,
      );
      expect(gaps).toMatchObject([{ code: 'rate-limited' }]);
      expect(requests.sent).toBe(1);
      expect(Date.parse(retryAfter ?? '')).toBeGreaterThan(now.getTime());
    },
  );

  it('ends when it is told to', async () => {
    served = await serveKubeflow(`${sample}  - { on: "*", hang: true }`);
    const controller = new AbortController();
    const ended = sweep(served.url, 'pipeline=sample', {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(ended).rejects.toThrow('stopped');
  });

  it('knows nothing of servers that are gone from the configuration', async () => {
    const { gaps, requests } = await sweep(
      'http://localhost:1',
      'pipeline=sample',
      { server: { name: 'other' } },
    );
    expect(gaps[0].message).toContain('No Kubeflow Pipelines server');
    expect(requests.sent).toBe(0);
  });
});

it('counts a run once that moved to the next page while it was read', async () => {
  const made = (id: string, day: number) => ({
    run_id: id,
    created_at: `2026-11-${day}T02:00:00Z`,
    state: 'SUCCEEDED',
    pipeline_version_reference: { pipeline_id: 'p' },
    pipeline_spec: { root: { dag: { tasks: { fit: {} } } } },
    run_details: {
      task_details: [{ display_name: 'fit', state: 'SUCCEEDED' }],
    },
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const second = url.searchParams.has('page_token');
    response.end(
      JSON.stringify(
        {
          '/apis/v2beta1/pipelines/names/x': { pipeline_id: 'p', name: 'x' },
          '/apis/v2beta1/recurringruns': {},
          '/apis/v2beta1/runs': second
            ? { runs: [made('b', 18), made('a', 17)] }
            : { runs: [made('c', 19), made('b', 18)], next_page_token: 't' },
        }[url.pathname] ?? null,
      ),
    );
  });
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const { runs, gaps } = await sweep(`http://127.0.0.1:${port}`, 'pipeline=x');
  expect(gaps).toEqual([]);
  expect(runs.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(runs[0].jobs).toMatchObject([{ name: 'fit', needs: [] }]);
  await new Promise(done => {
    server.close(done);
  });
});
