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
  loadGitlabStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { sweep } from './__testUtils__/sweep';

const now = new Date('2026-11-20T12:00:00Z');
const scenarios = resolve(__dirname, '../../../examples/scenarios/gitlab');
const transformers = 'tarnwick/grid/transformer-health';
const coupons = 'tarnwick/retail/coupon-propensity';

describe('GitlabCollector, with the demo', () => {
  let gitlab: ServedStandIn;

  beforeAll(async () => {
    gitlab = await serveStandIn(loadGitlabStandIn(scenarios), {
      now: () => now,
    });
  });
  afterAll(() => gitlab.close());

  it('sees a training in the child of a scheduled pipeline', async () => {
    const { gaps, all } = await sweep(gitlab, { project: transformers, now });
    expect(gaps).toEqual([]);
    const trainings = Object.values(all('pipelineRun')).filter(run =>
      run.jobs?.some(
        job =>
          job.name === 'training / train-model' && job.conclusion === 'success',
      ),
    );
    // A nightly schedule doesn't crowd out the weekly one.
    expect(trainings.map(run => run.trigger).toSorted()).toEqual([
      'event',
      'schedule',
      'schedule',
      'schedule',
    ]);
    expect(all('pipeline')['.gitlab-ci.yml'].schedules).toHaveLength(4);
    const runs = all('pipelineRun');
    const deployments = Object.values(all('deployment'));
    expect(deployments.length).toBeGreaterThan(10);
    for (const deployment of deployments) {
      expect(runs[deployment.runId ?? '']?.jobs).toBeDefined();
      expect(deployment.approvals).toEqual([]);
    }
    expect(new Set(deployments.map(({ tier }) => tier))).toEqual(
      new Set(['production', 'staging']),
    );
  });

  it('reads what the CI definition includes, by pattern and two levels deep', async () => {
    const { all } = await sweep(gitlab, { project: transformers, now });
    expect(Object.keys(all('file'))).toEqual(
      expect.arrayContaining([
        '.gitlab-ci.yml',
        '.gitlab/ci/tests.yml',
        '.gitlab/ci/train.yml',
        '.gitlab/ci/deploy/kubernetes.yml',
      ]),
    );
  });

  it('sees what a person plays, what is repeated, and what may fail', async () => {
    const { gaps, all } = await sweep(gitlab, { project: coupons, now });
    // The free tier has no protected environments: that is no gap.
    expect(gaps).toEqual([]);
    const played = Object.values(all('pipelineRun')).find(run =>
      run.jobs?.some(
        job => job.name === 'deploy-production' && job.conclusion === 'success',
      ),
    );
    expect(played?.attempt).toBe(2);
    expect(played?.jobs).toEqual([
      expect.objectContaining({ name: 'unit-tests', mayFail: true }),
      expect.not.objectContaining({ manual: true }),
      expect.objectContaining({ name: 'deploy-production', manual: true }),
    ]);
    const [deployment] = Object.values(all('deployment'));
    expect(deployment).not.toHaveProperty('approvals', expect.anything());
    expect(deployment.creator).toEqual({ name: 'sven-aalto', kind: 'person' });
  });

  it('reads the code where the pipelines are refused', async () => {
    const { gaps, all } = await sweep(gitlab, {
      project: 'tarnwick/retail/shelf-price-audit',
      now,
    });
    expect(gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun', 'testReport'],
        code: 'forbidden',
        message:
          'GitLab refuses the pipelines (status 403): the credentials need "read_api, as Reporter".',
      },
    ]);
    expect(Object.keys(all('file'))).toContain('src/model/train.py');
  });

  it.each([
    [transformers, { cold: 145, warm: 17 }],
    // Its missing protected environments are asked for each time.
    [coupons, { cold: 65, warm: 8 }],
  ])(
    'asks a second time only whether something changed: %s',
    async (project, { cold, warm }) => {
      const first = await sweep(gitlab, { project, now });
      gitlab.resetCounts();
      const second = await sweep(gitlab, {
        project,
        now,
        before: first.cache,
      });
      expect(JSON.stringify(second.observations)).toBe(
        JSON.stringify(first.observations),
      );
      expect(second.written).toBe(0);
      expect({
        cold: first.requests.sent,
        warm: second.requests.sent,
      }).toEqual({ cold, warm });
      const { endpoints } = gitlab.counts();
      const changed = Object.entries(endpoints).filter(
        ([endpoint, statuses]) =>
          !endpoint.endsWith('/protected_environments') &&
          Object.keys(statuses).some(status => status !== '304'),
      );
      expect(changed).toEqual([]);
    },
  );
});
