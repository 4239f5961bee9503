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

import { resolve } from 'node:path';
import {
  loadKubernetesStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { now, serveCluster, sweep } from './__testUtils__/sweep';

const scenarios = resolve(__dirname, '../../../examples/scenarios/kubernetes');
const canary = 'grid: backstage.io/kubernetes-id=transformer-health';

describe('KserveCollector, with the cluster of the demo', () => {
  let cluster: ServedStandIn;

  beforeAll(async () => {
    cluster = await serveStandIn(loadKubernetesStandIn(scenarios), {
      now: () => now,
    });
  });

  beforeEach(() => cluster.resetCounts());

  afterAll(() => cluster.close());

  it('reads a canary that Knative scales', async () => {
    const { endpoints, gaps } = await sweep(cluster.url, canary);
    expect(gaps).toEqual([]);
    expect(endpoints).toEqual({
      'grid/transformer-health': {
        name: 'transformer-health',
        platform: 'KServe',
        ready: true,
        traffic: [
          {
            version: 'transformer-health-predictor-00007',
            percent: 10,
            modelUri: 's3://tarnwick-models/transformer-health/7',
          },
          { version: 'transformer-health-predictor-00006', percent: 90 },
        ],
        splitAt: '2026-11-20T00:00:00.000Z',
        previousVersion: 'transformer-health-predictor-00006',
        replicas: { min: 1, max: 4, autoscaled: true },
        gpu: false,
        rolling: true,
        updatedAt: expect.stringMatching(/^2026-11-18T/),
        url: expect.stringContaining('/serve/grid/transformer-health'),
      },
    });
    const [endpoint] = Object.values(endpoints);
    expect((await fetch(endpoint.url!)).status).toBe(200);
  });

  it('reads a plain deployment, by name in any namespace', async () => {
    const { endpoints, gaps } = await sweep(cluster.url, '*/coupon-propensity');
    expect(gaps).toEqual([]);
    expect(endpoints['retail/coupon-propensity']).toMatchObject({
      traffic: [
        {
          version: 'generation-3',
          percent: 100,
          modelUri: 's3://tarnwick-models/coupon-propensity/3',
        },
      ],
      replicas: { min: 2, max: 2, autoscaled: false },
    });
    expect(endpoints['retail/coupon-propensity'].splitAt).toBeUndefined();
  });

  it('costs four requests, and writes nothing while nothing changes', async () => {
    const cold = await sweep(cluster.url, canary);
    expect(cold.requests).toEqual({ sent: 4, notModified: 0 });
    expect(cold.written).toBe(1);
    const warm = await sweep(cluster.url, canary, {
      before: cold.cache,
      now: new Date(now.getTime() + 9 * 3_600_000),
    });
    expect(warm.requests).toEqual({ sent: 4, notModified: 0 });
    expect(warm.written).toBe(0);
    expect(warm.observations).toEqual(cold.observations);
    expect(cluster.counts().total).toBe(8);
  });

  it('remembers a split when the newer revision has taken over', async () => {
    const { cache } = await sweep(cluster.url, canary);
    const after = await serveCluster(`
namespace: grid
inferenceServices:
  - name: transformer-health
    labels: { backstage.io/kubernetes-id: transformer-health }
    storageUri: s3://tarnwick-models/transformer-health/7
    revision: 7
`);
    const at = new Date('2026-11-21T14:30:00Z');
    const first = await sweep(after.url, canary, { before: cache, now: at });
    expect(first.endpoints['grid/transformer-health']).toMatchObject({
      traffic: [
        { version: 'transformer-health-predictor-00007', percent: 100 },
      ],
      splitAt: '2026-11-20T00:00:00.000Z',
      promotedAt: '2026-11-21T14:30:00.000Z',
      previousVersion: 'transformer-health-predictor-00006',
    });
    const second = await sweep(after.url, canary, {
      before: first.cache,
      now: new Date('2026-11-25T14:30:00Z'),
    });
    expect(second.observations).toEqual(first.observations);
    await after.close();
  });
});

const several = `
namespace: lab
inferenceServices:
  - { name: churn, labels: { app: a }, storageUri: 's3://m/1', mode: RawDeployment }
llmInferenceServices:
  - { name: chat-v1, labels: { app: a }, uri: 'hf://x/1', group: chat, weight: 3, gpus: 1 }
  - { name: chat-v2, uri: 'hf://x/2', group: chat, weight: 1, gpus: 1 }
rollouts:
  - { name: churn, labels: { app: a }, image: 'acme/churn:2', revision: 2, analysis: true, updated: 9d }
autoscalers:
  - { name: one, target: { kind: Deployment, name: churn-predictor }, max: 6 }
  - { name: two, target: { kind: Rollout, name: churn }, min: 2, max: 5 }
`;

it('reads other kinds, their groups and their autoscalers', async () => {
  const cluster = await serveCluster(several);
  const { endpoints, gaps, requests } = await sweep(cluster.url, 'lab: app=a');
  expect(gaps).toEqual([]);
  expect(requests.sent).toBe(5);
  expect(endpoints).toMatchObject({
    'lab/churn': {
      platform: 'KServe',
      replicas: { min: 1, max: 6, autoscaled: true },
    },
    'lab/chat': {
      gpu: true,
      traffic: [
        { version: 'chat-v1', percent: 75 },
        { version: 'chat-v2', percent: 25 },
      ],
      splitAt: '2026-11-20T00:00:00.000Z',
    },
    'lab/churn (Argo Rollouts)': {
      platform: 'Argo Rollouts',
      replicas: { min: 2, max: 5, autoscaled: true },
      promotedBy: { kind: 'automation' },
      promotedAt: expect.stringMatching(/^2026-11-11T/),
    },
  });
  await cluster.close();
});
