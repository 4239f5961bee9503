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
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  mlopsMaturityCollectorsExtensionPoint,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ServedStandIn } from '@mlops-maturity/demo-sources';
import mlopsMaturityModuleKserve from '.';
import { now, serveCluster, sweep } from './__testUtils__/sweep';

const workload = `
namespace: grid
inferenceServices:
  - { name: churn, labels: { app: churn }, storageUri: 's3://m/1', maxReplicas: 3 }
errors:
`;

describe('KserveCollector, when something is in the way', () => {
  let cluster: ServedStandIn | undefined;

  async function sweepWith(errors: string, limits = {}) {
    cluster = await serveCluster(workload + errors);
    return sweep(cluster.url, 'grid: app=churn', { limits });
  }

  afterEach(async () => {
    await cluster?.close();
    cluster = undefined;
  });

  it.each([
    ['status: 403', 'forbidden', '"list rollouts.argoproj.io"'],
    ['status: 500', 'unavailable', 'status 500'],
    ['status: 400', 'invalid', 'status 400'],
    ['body: html', 'invalid', 'not the form'],
    ['body: truncated', 'unavailable', 'connection failed'],
    ['hang: true', 'unavailable', 'within 1 seconds'],
  ])(
    'names what it could not read by %s and reads the rest',
    async (fault, code, words) => {
      const { gaps, endpoints } = await sweepWith(
        `  - { on: /apis/argoproj.io, ${fault} }`,
        { timeoutSeconds: 1 },
      );
      expect(gaps).toEqual([
        {
          kinds: ['servingEndpoint'],
          code,
          message: expect.stringContaining(words),
        },
      ]);
      expect(gaps[0].message).toContain('the Rollouts');
      expect(Object.keys(endpoints)).toEqual(['grid/churn']);
    },
  );

  it('takes what is declared where autoscalers are refused', async () => {
    const { gaps, endpoints } = await sweepWith(
      '  - { on: /apis/autoscaling, status: 403 }',
    );
    expect(gaps).toMatchObject([{ code: 'forbidden' }]);
    expect(endpoints['grid/churn'].replicas).toMatchObject({
      max: 3,
      autoscaled: true,
    });
  });

  it('finds no gap in kinds that the cluster does not know', async () => {
    const { gaps, observations } = await sweepWith(
      '  - { on: /apis/serving.kserve.io, status: 404 }',
    );
    expect(gaps).toEqual([]);
    expect(observations).toEqual([]);
  });

  it('says so where the credentials are wrong', async () => {
    const { gaps } = await sweepWith('  - { on: "*", status: 401 }');
    expect(gaps).toEqual([
      {
        kinds: ['servingEndpoint'],
        code: 'forbidden',
        message: 'The Kubernetes cluster refuses the credentials (status 401).',
      },
    ]);
  });

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'stops at a limit told by %s, and forgets no split',
    async retryHeader => {
      cluster = await serveCluster(
        `${workload}  - { on: "*", rateLimited: true, status: 429, retryHeader: ${retryHeader} }`,
      );
      const history = {
        settled: true,
        value: { 'grid/churn': { models: {}, splitAt: now.toISOString() } },
      };
      const before = new Map([['history of endpoints', history]]);
      const result = await sweep(cluster.url, 'grid: app=churn', { before });
      expect(result.gaps).toMatchObject([{ code: 'rate-limited' }]);
      expect(result.requests.sent).toBe(1);
      expect(result.retryAfter).toBeDefined();
      expect(result.cache).toEqual(before);
    },
  );

  it('ends when it is told to', async () => {
    cluster = await serveCluster(`${workload}  - { on: "*", hang: true }`);
    const controller = new AbortController();
    const ended = sweep(cluster.url, 'grid: app=churn', {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(ended).rejects.toThrow('stopped');
  });

  it('says so where a service is named that is not there', async () => {
    cluster = await serveCluster(`${workload}  []`);
    const { gaps } = await sweep(cluster.url, 'grid/nobody');
    expect(gaps).toMatchObject([{ code: 'not-found' }]);
    expect(gaps[0].message).toContain('mlops-maturity/inference-service');
  });

  it('says so where nothing can be asked', async () => {
    const without = await sweep('http://localhost:1', 'grid/churn', {
      cluster: { name: 'other' },
    });
    expect(without.gaps[0].message).toContain('No cluster is configured');
    expect(without.requests.sent).toBe(0);
  });

  it('reads a list page by page, up to its limit', async () => {
    const many = Array.from(
      { length: 130 },
      (_, index) =>
        `  - { name: churn-${index}, labels: { app: churn }, storageUri: 's3://m/1' }`,
    ).join('\n');
    cluster = await serveCluster(
      `namespace: grid\ninferenceServices:\n${many}\n`,
    );
    const all = await sweep(cluster.url, 'grid: app=churn', {
      limits: { maxEndpoints: 200 },
    });
    expect(all.observations).toHaveLength(130);
    expect(all.gaps).toEqual([]);
    const some = await sweep(cluster.url, 'grid: app=churn');
    expect(some.observations).toHaveLength(100);
    expect(some.gaps).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('KserveCollector, with a list that is forgotten while it is read', () => {
  let server: Server;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (!url.pathname.endsWith('/inferenceservices')) {
        response.writeHead(404).end('404 page not found');
        return;
      }
      const token = url.searchParams.get('continue') ?? 'start';
      asked.push(token);
      const expired = asked.length === 2;
      response.writeHead(expired ? 410 : 200).end(
        JSON.stringify({
          metadata: token === 'start' ? { continue: 'second' } : {},
          items: [
            {
              metadata: { name: token, namespace: 'grid' },
              spec: { predictor: {} },
            },
          ],
        }),
      );
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
  });

  afterEach(
    () =>
      new Promise(done => {
        server.close(done);
      }),
  );

  it('begins again', async () => {
    const { port } = server.address() as AddressInfo;
    const { gaps, endpoints } = await sweep(
      `http://127.0.0.1:${port}`,
      '*: app=churn',
      { limits: { maxEndpoints: 200 } },
    );
    expect(gaps).toEqual([]);
    expect(asked).toEqual(['start', 'second', 'start', 'second']);
    expect(Object.keys(endpoints)).toEqual(['grid/second', 'grid/start']);
  });
});

it('is added by the module, for the clusters of the Kubernetes plugin', async () => {
  const collectors: Collector[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        mlopsMaturityCollectorsExtensionPoint,
        { addCollector: (...added) => collectors.push(...added) },
      ],
    ],
    features: [
      mlopsMaturityModuleKserve,
      mockServices.rootConfig.factory({
        data: {
          kubernetes: {
            clusterLocatorMethods: [
              {
                type: 'config',
                clusters: [
                  {
                    name: 'grid-west',
                    url: 'https://10.0.0.1',
                    authProvider: 'serviceAccount',
                    serviceAccountToken: 't',
                  },
                ],
              },
            ],
          },
        },
      }),
    ],
  });
  expect(collectors).toEqual([
    expect.objectContaining({ id: 'kserve', title: 'KServe' }),
  ]);
  expect(
    collectors[0].targetsOf({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        annotations: { 'backstage.io/kubernetes-id': 'churn' },
      },
    }),
  ).toEqual([
    { host: 'grid-west', key: '*: backstage.io/kubernetes-id=churn' },
  ]);
});
