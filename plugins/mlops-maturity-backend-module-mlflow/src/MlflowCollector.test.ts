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

import { resolve } from 'path';
import {
  loadMlflowStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { sweep } from './__testUtils__/sweep';

const now = new Date('2026-11-20T12:00:00Z');

describe('MlflowCollector, reading the demo', () => {
  let mlflow: ServedStandIn;

  beforeAll(async () => {
    mlflow = await serveStandIn(
      loadMlflowStandIn(
        resolve(__dirname, '../../../examples/scenarios/mlflow'),
      ),
      { now: () => now },
    );
  });

  beforeEach(() => mlflow.resetCounts());

  afterAll(() => mlflow.close());

  it('tells of an experiment and its newest runs', async () => {
    const result = await sweep(
      mlflow.url,
      'experiment-name/transformer-health',
      {
        now,
        server: { central: true },
      },
    );
    expect(result.gaps).toEqual([]);
    expect(result.requests).toEqual({ sent: 3, notModified: 0 });
    expect(result.observations[0].key).toBe('12');
    expect(result.experiment).toMatchObject({
      id: '12',
      name: 'transformer-health',
      shared: false,
      central: true,
      url: `${mlflow.url}/#/experiments/12`,
    });
    const runs = result.experiment?.runs ?? [];
    // Twelve weekly ones and the baseline; the failed one isn't a training.
    expect(runs).toHaveLength(13);
    expect(runs.map(run => run.startedAt)).toEqual(
      runs
        .map(run => run.startedAt)
        .sort()
        .reverse(),
    );
    expect(runs[0]).toMatchObject({
      state: 'finished',
      origin: 'project',
      computePlatform: 'Kubernetes',
      commit: '4f1c0de2a9b7d6385e4f1a2b3c4d5e6f70819253',
      parameters: ['learning_rate', 'max_depth', 'window_days'],
      datasets: [
        { name: 'inspections', digest: expect.stringMatching(/^\w{8}$/) },
        { name: 'sensor-readings' },
      ],
    });
    expect(runs.filter(run => run.tags?.baseline === 'true')).toHaveLength(1);
    const byId = await sweep(mlflow.url, 'experiment/12', { now });
    expect(byId.experiment).toEqual({ ...result.experiment, central: false });
  });

  it('tells of a model, its versions and the runs behind them', async () => {
    const { gaps, model, requests } = await sweep(
      mlflow.url,
      'model/transformer-health',
      { now },
    );
    expect(gaps).toEqual([]);
    // The model, its versions, six runs, the files of one.
    expect(requests.sent).toBe(9);
    const versions = model?.versions ?? [];
    expect(versions).toHaveLength(6);
    expect(versions.map(({ aliases }) => aliases)).toEqual([
      ['champion'],
      ['previous'],
      [],
      [],
      [],
      [],
    ]);
    const numbers = versions.map(({ version }) => Number(version));
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0] - index));
    expect(versions.map(({ tags }) => tags?.validation_status)).toEqual([
      'approved',
      'approved',
      'approved',
      'rejected',
      'approved',
      'approved',
    ]);
    expect(versions[0]).toMatchObject({
      state: 'ready',
      runId: versions[0].run?.id,
      run: { keepsEnvironment: true, metrics: { length: 3 } },
      url: `${mlflow.url}/#/models/transformer-health/versions/${numbers[0]}`,
    });
    expect(versions[1].run?.keepsEnvironment).toBeUndefined();
    expect(versions[0].stage).toBeUndefined();
  });

  it('sees what is weak and what is empty', async () => {
    const weak = await sweep(mlflow.url, 'model/coupon-propensity', { now });
    expect(weak.model?.versions).toMatchObject([
      {
        version: '1',
        aliases: [],
        run: { origin: 'notebook', datasets: [], keepsEnvironment: false },
      },
    ]);
    expect(weak.model?.versions[0].run?.commit).toBeUndefined();
    const empty = await sweep(mlflow.url, 'experiment-name/churn-winback', {
      now,
    });
    expect([empty.gaps, empty.experiment?.runs]).toEqual([[], []]);
    const common = await sweep(mlflow.url, 'experiment/0', { now });
    expect(common.experiment).toMatchObject({ name: 'Default', shared: true });
  });

  it.each([
    ['experiment/12', 3, 3],
    ['model/transformer-health', 9, 2],
    ['model/coupon-propensity', 4, 3],
  ])(
    'returns the same of an unchanged %s, with %i requests and then %i',
    async (key, cold, warm) => {
      const first = await sweep(mlflow.url, key, { now });
      const second = await sweep(mlflow.url, key, {
        now: new Date(now.getTime() + 3_600_000),
        before: first.cache,
      });
      expect(JSON.stringify(second.observations)).toBe(
        JSON.stringify(first.observations),
      );
      expect(second.cache).toEqual(first.cache);
      expect([first.requests.sent, second.requests.sent]).toEqual([cold, warm]);
      expect(mlflow.counts().total).toBe(cold + warm);
    },
  );

  it('reads a longer list page by page, and no more than it may', async () => {
    const { experiment } = await sweep(mlflow.url, 'experiment/12', {
      now,
      limits: { maxRuns: 4 },
    });
    expect(experiment).toMatchObject({ runs: { length: 4 }, more: true });
    const { model } = await sweep(mlflow.url, 'model/transformer-health', {
      now,
      limits: { maxVersions: 1 },
    });
    // The older one is there for its alias.
    expect(model?.versions.map(({ aliases }) => aliases)).toEqual([
      ['champion'],
      ['previous'],
    ]);
    expect(model?.more).toBe(true);
  });
});
