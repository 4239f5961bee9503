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
  loadAzureDevOpsStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { sweep } from './__testUtils__/sweep';

const scenarios = resolve(
  __dirname,
  '../../../examples/scenarios/azure-devops',
);
const now = new Date('2026-11-20T12:00:00Z');
const code = 'tarnwick/network/_git/substation-imaging';
const build = 'tarnwick/retail/_build/price-guard-ci';

describe('AzureDevOpsCollector', () => {
  let server: ServedStandIn;

  beforeAll(async () => {
    const standIn = loadAzureDevOpsStandIn(scenarios);
    server = await serveStandIn(standIn, { now: () => now });
  });

  afterAll(() => server.close());

  beforeEach(() => server.resetCounts());

  it('reads a repository with everything around it', async () => {
    const result = await sweep(server.url, code, { now });
    expect(result.gaps).toEqual([]);
    expect(result.all('repository')).toEqual([
      expect.objectContaining({
        slug: 'tarnwick/Network/substation-imaging',
        defaultBranch: 'main',
        archived: false,
        headSha: expect.stringMatching(/^[0-9a-f]{40}$/),
      }),
    ]);
    expect(result.all('repository')[0].recentCommits).toHaveLength(3);
    const [tree] = result.all('tree');
    expect(tree.truncated).toBe(false);
    expect(tree.entries.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['azure-pipelines.yml', 'src/model/train.py']),
    );
    const files = result.all('file');
    expect(
      files.find(({ path }) => path === 'azure-pipelines.yml')?.content,
    ).toContain('stages:');

    expect(result.all('pipeline')).toEqual([
      expect.objectContaining({
        name: 'substation-imaging',
        path: 'azure-pipelines.yml',
        state: 'active',
      }),
    ]);
    const runs = result.all('pipelineRun');
    expect(new Set(runs.map(({ trigger }) => trigger))).toEqual(
      new Set(['push', 'pull_request', 'schedule']),
    );
    expect(runs.every(({ path }) => path === 'azure-pipelines.yml')).toBe(true);
    const training = runs.find(
      ({ trigger, jobs }) => trigger === 'schedule' && jobs,
    );
    expect(training?.actor).toEqual({ kind: 'automation' });
    expect(training?.jobs?.map(({ name }) => name)).toEqual([
      'Unit tests',
      'Integration tests',
      'Build image',
      'Train model',
      'Deploy to staging',
      'Deploy to production',
    ]);
    expect(training?.approvals).toEqual([
      { state: 'approved', environments: ['production'] },
    ]);
    const pushed = runs.find(({ trigger, jobs }) => trigger === 'push' && jobs);
    expect(pushed).toMatchObject({ branch: 'main', conclusion: 'success' });
    expect(pushed?.committedAt).toBeDefined();
    expect(pushed?.jobs?.find(({ name }) => name === 'Train')?.conclusion).toBe(
      'skipped',
    );

    const environments = result.all('environment');
    expect(environments).toHaveLength(2);
    expect(environments).toContainEqual({
      name: 'production',
      url: expect.stringContaining('/_environments/'),
      requiredReviewers: true,
      waitTimer: false,
      branchPolicy: true,
      otherRules: [],
    });
    expect(environments).toContainEqual(
      expect.objectContaining({ name: 'staging', requiredReviewers: false }),
    );
    const deployments = result.all('deployment');
    const released = deployments.filter(
      ({ environment }) => environment === 'production',
    );
    expect(released).toHaveLength(10);
    expect(released[0]).toMatchObject({
      state: 'success',
      transient: false,
      ref: 'main',
      approvals: [{ state: 'approved', environments: ['production'] }],
    });
    expect(runs.map(({ id }) => id)).toContain(released[0].runId);
    const [report] = result.all('testReport');
    expect(report).toMatchObject({
      total: 68,
      passed: 67,
      failed: 0,
      skipped: 1,
      coverage: 0.78,
      suites: [
        { name: 'unit', total: 58, failed: 0 },
        { name: 'integration', total: 10, failed: 0 },
      ],
    });
  });

  it.each([code, build])('asks little the second time for %s', async key => {
    const cold = await sweep(server.url, key, { now });
    const warm = await sweep(server.url, key, { now, before: cold.cache });
    expect(warm.observations).toEqual(cold.observations);
    expect(warm.gaps).toEqual([]);
    // A repository, its commits, pipelines and runs twice; environments, and
    // for each the deployments and, where used, the checks.
    expect(warm.requests.sent).toBe(key === code ? 11 : 4);
    expect(cold.requests.sent).toBeGreaterThan(warm.requests.sent);
  });

  it('reads a pipeline and says nothing of its code', async () => {
    const result = await sweep(server.url, build, { now });
    expect(result.gaps).toEqual([]);
    expect(new Set(result.observations.map(({ kind }) => kind))).toEqual(
      new Set(['pipeline', 'pipelineRun', 'testReport']),
    );
    expect(result.all('pipelineRun').map(run => run.conclusion)).toContain(
      'failure',
    );
    expect(result.all('testReport')[0]).toMatchObject({
      total: 38,
      failed: 0,
      skipped: 1,
    });
  });

  it('says that there is no such pipeline, repository or project', async () => {
    const pipeline = await sweep(server.url, 'tarnwick/retail/_build/gone');
    expect(pipeline.gaps).toEqual([
      expect.objectContaining({
        code: 'not-found',
        message: expect.stringContaining('no pipeline "gone"'),
      }),
    ]);
    expect(pipeline.gaps[0].kinds).not.toContain('repository');
    const repository = await sweep(server.url, 'tarnwick/network/_git/gone');
    expect(repository).toMatchObject({
      observations: [],
      gaps: [{ code: 'not-found', kinds: { length: 8 } }],
    });
    const project = await sweep(server.url, 'tarnwick/gone/_build/ci');
    expect(project.gaps).toMatchObject([
      { code: 'not-found', kinds: { length: 5 } },
    ]);
  });
});
