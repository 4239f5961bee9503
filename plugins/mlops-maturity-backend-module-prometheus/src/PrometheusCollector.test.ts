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
  loadPrometheusStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { servePrometheus } from './__testUtils__/servePrometheus';
import { now, sweep, workloadKey } from './__testUtils__/sweep';

const scenarios = resolve(__dirname, '../../../examples/scenarios/prometheus');

describe('PrometheusCollector, with the workloads of the demo', () => {
  let prometheus: ServedStandIn;
  let at = now;

  beforeAll(async () => {
    prometheus = await serveStandIn(loadPrometheusStandIn(scenarios), {
      now: () => at,
    });
  });

  beforeEach(() => {
    at = now;
    prometheus.resetCounts();
  });

  afterAll(() => prometheus.close());

  it('reads resources, metrics of the model, availability and alert rules', async () => {
    const result = await sweep(prometheus.url);
    expect(result.gaps).toEqual([]);
    const fresh = '2026-11-20T12:00:00.000Z';
    expect(result.all('metricSignal')).toMatchObject({
      network: {
        name: 'network traffic',
        series: ['container_network_receive_bytes_total'],
        query:
          'container_network_receive_bytes_total{namespace="grid",pod=~"transformer-health(-.*)?"}',
        newestSampleAt: fresh,
        url: expect.stringContaining('/graph?g0.expr=container_network'),
      },
      memory: { newestSampleAt: fresh },
      gpu: { series: [] },
      model: {
        series: [
          'feature_drift_score',
          'model_auc',
          'population_psi',
          'prediction_latency_seconds_count',
        ],
        newestSampleAt: fresh,
      },
      availability: {
        series: ['probe_success'],
        newestSampleAt: fresh,
        value: 0.9995,
        windowSeconds: 2_592_000,
      },
    });
    expect(result.all('metricSignal').gpu).not.toHaveProperty(
      'newestSampleAt',
      expect.anything(),
    );
    expect(result.all('alertRule')).toMatchObject({
      'transformer-health/TransformerHealthAucLow': { healthy: true },
      'transformer-health/TransformerHealthFeatureDrift': {
        name: 'TransformerHealthFeatureDrift',
        group: 'transformer-health',
        healthy: true,
        state: 'inactive',
        labels: { severity: 'page', team: 'grid-ml' },
        query: expect.stringContaining('feature_drift_score'),
        url: expect.stringContaining('/alerts?search=Transformer'),
      },
    });
    expect(Object.keys(result.all('alertRule'))).toHaveLength(2);
  });

  it('costs eight requests, and returns the same until samples are older', async () => {
    const cold = await sweep(prometheus.url);
    expect(cold.requests).toEqual({ sent: 8, notModified: 0 });
    at = new Date(now.getTime() + 40 * 60_000);
    const warm = await sweep(prometheus.url, { now: at, before: cold.cache });
    expect(warm.requests).toEqual({ sent: 8, notModified: 0 });
    expect(warm.observations).toEqual(cold.observations);
    expect(prometheus.counts().total).toBe(16);
    at = new Date(now.getTime() + 4 * 60 * 60_000);
    const later = await sweep(prometheus.url, { now: at });
    expect(later.all('metricSignal').memory.newestSampleAt).toBe(
      '2026-11-20T18:00:00.000Z',
    );
  });

  it('finds no metrics of the model where only the pods are measured', async () => {
    const result = await sweep(prometheus.url, {
      key: '{namespace="retail",pod=~"coupon-propensity(-.*)?"}',
    });
    const signals = result.all('metricSignal');
    expect(signals.network.newestSampleAt).toBeDefined();
    expect(signals.memory.newestSampleAt).toBeDefined();
    expect(signals.model).toMatchObject({ series: [] });
    expect(signals.model.newestSampleAt).toBeUndefined();
    expect(signals.availability.value).toBeUndefined();
    expect(result.all('alertRule')).toEqual({});
    expect(result.gaps).toEqual([]);
    expect(result.requests.sent).toBe(6);
  });

  it('asks for what the entity names where it names no workload', async () => {
    const result = await sweep(prometheus.url, {
      key: '{} series{__name__="model_auc",__name__="up"} alerts{alertname="NodeDiskAlmostFull"}',
    });
    expect(result.gaps).toEqual([
      {
        kinds: ['metricSignal'],
        code: 'not-found',
        message: expect.stringContaining('name no workload'),
      },
    ]);
    expect(result.all('metricSignal')).toMatchObject({
      model: { series: ['model_auc'], newestSampleAt: expect.anything() },
    });
    expect(result.all('alertRule')).toMatchObject({
      'grid-nodes/NodeDiskAlmostFull': { state: 'firing' },
    });
  });

  it('takes queries from the configuration', async () => {
    const result = await sweep(prometheus.url, {
      config: {
        queries: { gpu: 'model_auc{{selector}}' },
        availabilityDays: 7,
      },
    });
    expect(result.all('metricSignal')).toMatchObject({
      gpu: { series: ['model_auc'] },
      availability: { windowSeconds: 604_800 },
    });
  });
});

it('tells the last minute of series that stopped', async () => {
  const stopped = await servePrometheus(`
labels: { namespace: grid, pod: transformer-health-0 }
series:
  - { metric: container_memory_working_set_bytes, value: 1, stopped: 5h }
  - { metric: container_network_receive_bytes_total, value: 1, stopped: 2d }
`);
  const { all } = await sweep(stopped.url, { key: workloadKey });
  expect(all('metricSignal').memory.newestSampleAt).toBe(
    '2026-11-20T09:00:00.000Z',
  );
  expect(all('metricSignal').network.newestSampleAt).toBeUndefined();
  await stopped.close();
});
