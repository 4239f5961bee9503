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
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  mlopsMaturityCollectorsExtensionPoint,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  loadKubeflowStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import mlopsMaturityModuleKubeflowPipelines from '.';
import { now, serveKubeflow, sweep } from './__testUtils__/sweep';

const scenarios = resolve(__dirname, '../../../examples/scenarios/kubeflow');
const weekly = 'pipeline=transformer-health-weekly';

describe('KubeflowPipelinesCollector, with the server of the demo', () => {
  let kubeflow: ServedStandIn;

  beforeAll(async () => {
    kubeflow = await serveStandIn(loadKubeflowStandIn(scenarios), {
      now: () => now,
    });
  });

  beforeEach(() => kubeflow.resetCounts());

  afterAll(() => kubeflow.close());

  it('reads a pipeline, its schedule and its runs with their tasks', async () => {
    const { gaps, pipelines, runs } = await sweep(kubeflow.url, weekly, {
      server: { namespace: 'grid' },
    });
    expect(gaps).toEqual([]);
    expect(pipelines).toEqual([
      {
        id: expect.any(String),
        name: 'transformer-health-weekly',
        platform: true,
        state: 'active',
        schedules: [{ cron: '8 3 * * 5', active: true }],
        url: expect.stringContaining('/#/pipelines/details/'),
      },
    ]);
    expect(runs).toHaveLength(10);
    expect(runs.filter(({ trigger }) => trigger === 'schedule')).toHaveLength(
      9,
    );
    expect(runs[0]).toMatchObject({
      pipelineId: pipelines[0].id,
      conclusion: 'success',
      jobs: [
        { name: 'load-readings', needs: [] },
        { name: 'build-features', needs: ['load-readings'] },
        { name: 'train-model', needs: ['build-features'] },
        { name: 'evaluate-model', needs: ['train-model'] },
      ],
    });
    expect(runs[0].createdAt).toBe('2026-11-20T03:08:00.000Z');
    expect(runs.find(({ trigger }) => trigger === 'manual')).toMatchObject({
      conclusion: 'failure',
      jobs: [{}, {}, { conclusion: 'failure' }, { conclusion: 'skipped' }],
    });
  });

  it('costs four requests, then three, and returns the same', async () => {
    const cold = await sweep(kubeflow.url, weekly);
    expect(cold.requests).toEqual({ sent: 4, notModified: 0 });
    const warm = await sweep(kubeflow.url, weekly, { before: cold.cache });
    expect(warm.requests).toEqual({ sent: 3, notModified: 0 });
    expect(warm.observations).toEqual(cold.observations);
    expect(kubeflow.counts().total).toBe(7);
  });

  it('reads all pipelines of an experiment', async () => {
    const byName = await sweep(kubeflow.url, weekly);
    const { pipelines, runs, gaps } = await sweep(
      kubeflow.url,
      'experiment=transformer-health',
    );
    expect(gaps).toEqual([]);
    expect(pipelines).toEqual(byName.pipelines);
    expect(runs).toEqual(byName.runs);
  });

  it.each([
    [{ namespace: 'other' }, weekly, 'kubeflow-pipeline'],
    [{}, 'pipeline=nobody', 'kubeflow-pipeline'],
    [{}, 'experiment=nobody', 'kubeflow-experiment'],
  ])('says so where there is nothing: %j %s', async (server, key, words) => {
    const { gaps, observations } = await sweep(kubeflow.url, key, {
      server: server as Record<string, string>,
    });
    expect(observations).toEqual([]);
    expect(gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun'],
        code: 'not-found',
        message: expect.stringContaining(`mlops-maturity/${words}`),
      },
    ]);
  });
});

const sample = `
displayName: Sample pipeline
tasksInLists: false
tasks: { load: [], train: [load] }
recurring:
  - { name: nightly, every: 1d, enabled: false }
runs:
  - { recurring: nightly, every: 1d, count: 2 }
  - { ago: [4d], state: RUNNING }
`;

it('asks runs for their tasks where lists do not tell them, once', async () => {
  const served = await serveKubeflow(sample);
  const cold = await sweep(served.url, 'pipeline=Sample pipeline');
  expect(cold.gaps).toEqual([]);
  expect(cold.pipelines).toMatchObject([
    {
      name: 'Sample pipeline',
      state: 'disabled',
      stateReason: 'no recurring run is enabled',
      schedules: [{ intervalSeconds: 86_400, active: false }],
    },
  ]);
  expect(cold.runs.map(({ jobs }) => jobs?.length)).toEqual([2, 2, 2]);
  // The name, the shown name, schedules, runs, three runs, the definition.
  expect(cold.requests.sent).toBe(8);
  const warm = await sweep(served.url, 'pipeline=Sample pipeline', {
    before: cold.cache,
  });
  // Of the three runs only the one that goes on.
  expect(warm.requests.sent).toBe(5);
  expect(warm.observations).toEqual(cold.observations);
  await served.close();
});

it('looks through the pages of a long list, and says where it stopped', async () => {
  const served = await serveKubeflow(`
tasks: { train: [] }
runs:
  - { every: 5m, count: 230, minutes: 1 }
`);
  const all = await sweep(served.url, 'pipeline=sample', {
    limits: { maxRuns: 200 },
  });
  expect(all.runs).toHaveLength(200);
  expect(all.gaps).toEqual([]);
  const some = await sweep(served.url, 'pipeline=sample', {
    limits: { maxRuns: 200, maxRunPages: 1 },
  });
  expect(some.runs).toHaveLength(100);
  expect(some.gaps).toMatchObject([
    { kinds: ['pipelineRun'], code: 'too-large' },
  ]);
  await served.close();
});

it('is added by the module', async () => {
  const collectors: Collector[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        mlopsMaturityCollectorsExtensionPoint,
        { addCollector: (...added) => collectors.push(...added) },
      ],
    ],
    features: [
      mlopsMaturityModuleKubeflowPipelines,
      mockServices.rootConfig.factory({
        data: {
          mlopsMaturity: {
            kubeflowPipelines: {
              servers: [{ name: 'ml', baseUrl: 'http://localhost:8888' }],
            },
          },
        },
      }),
    ],
  });
  expect(collectors).toEqual([
    expect.objectContaining({
      id: 'kubeflow-pipelines',
      title: 'Kubeflow Pipelines',
    }),
  ]);
});
