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

import type { ServedStandIn } from '@mlops-maturity/demo-sources';
import { serveJobs } from './__testUtils__/serveJobs';
import { sweep } from './__testUtils__/sweep';

const multibranch = `
type: multibranch
stages: [Unit tests, Train, Deploy to staging, Deploy to production]
builds:
  - { cause: timer, every: 7d, count: 3, tests: { unit: 8, api: { total: 4, failed: 0, skipped: 1 } } }
  - { cause: push, ago: 40d, stages: { Train: NOT_EXECUTED, Deploy to production: FAILED } }
  - { cause: push, branch: PR-7, ago: 2d, stages: { Deploy to staging: NOT_EXECUTED, Deploy to production: NOT_EXECUTED } }
  - { cause: push, branch: feature/x, ago: 3d, stages: { Unit tests: UNSTABLE } }
  - { cause: push, branch: old, ago: 90d }
`;

describe('JenkinsCollector', () => {
  let jenkins: ServedStandIn;

  beforeAll(async () => {
    jenkins = await serveJobs({
      'team/churn': multibranch,
      'team/train-daily': `
type: freestyle
builds: [{ cause: timer, every: 1d, count: 2 }]`,
      'team/deploy-prod': `
type: freestyle
disabled: true
builds:
  - { cause: user, by: mara-lind, ago: 5d }
  - { cause: user, by: SYSTEM, ago: 6d, result: ABORTED }`,
      'team/no-plugin': `
stages: [Build]
stageView: false
builds: [{ cause: remote, every: 1d, count: 20 }]`,
      'team/deeper/other': 'builds: [{ cause: timer, every: 1d }]',
      running: `
stages: [Build]
builds:
  - { cause: webhook, ago: 1d }
  - { cause: replay, by: jonas-weber, ago: 2d, running: true }
  - { cause: upstream, ago: 3d, result: NOT_BUILT }`,
    });
  });

  afterAll(() => jenkins.close());

  it('reads a multibranch project as one pipeline with runs of branches', async () => {
    const result = await sweep(jenkins.url, 'team/churn', {
      limits: { branchesPerProject: 3 },
    });
    expect(result.gaps).toEqual([]);
    expect(result.all('pipeline')).toEqual({
      'team/churn': {
        id: 'team/churn',
        name: 'churn',
        state: 'active',
        url: `${jenkins.url}/job/team/job/churn/`,
      },
    });
    const runs = Object.values(result.all('pipelineRun'));
    expect(
      runs.map(({ branch, trigger, vendorTrigger, conclusion }) =>
        [branch, trigger, vendorTrigger, conclusion].join(' '),
      ),
    ).toEqual(
      // The branch that was built longest ago is beyond the limit.
      expect.arrayContaining([
        'main schedule TimerTriggerCause success',
        'main push BranchEventCause failure',
        'PR-7 pull_request BranchEventCause success',
        'feature/x push BranchEventCause failure',
      ]),
    );
    expect(runs.map(({ branch }) => branch)).not.toContain('old');
    const [newest] = runs.filter(({ trigger }) => trigger === 'schedule');
    expect(newest).toEqual({
      id: expect.stringMatching(/^team\/churn\/main#\d+$/),
      pipelineId: 'team/churn',
      name: 'churn',
      title: 'Started by timer',
      trigger: 'schedule',
      vendorTrigger: 'TimerTriggerCause',
      actor: { kind: 'automation' },
      branch: 'main',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      attempt: 1,
      completed: true,
      conclusion: 'success',
      createdAt: expect.any(String),
      startedAt: newest.createdAt,
      finishedAt: expect.any(String),
      url: expect.stringContaining('/job/team/job/churn/job/main/'),
      jobs: [
        'Unit tests',
        'Train',
        'Deploy to staging',
        'Deploy to production',
      ].map((name, index) => ({
        id: String(6 + index * 10),
        name,
        conclusion: 'success',
        startedAt: expect.any(String),
        finishedAt: expect.any(String),
        steps: [
          { name, conclusion: 'success', finishedAt: expect.any(String) },
        ],
        ...(index > 0 ? { needs: [String(index * 10 - 4)] } : {}),
      })),
      approvals: [],
    });
    expect(newest.jobs?.at(-1)?.finishedAt).toBe(newest.finishedAt);
  });

  it('derives deployments from successful stages that say where to', async () => {
    const result = await sweep(jenkins.url, 'team/churn');
    const runs = result.all('pipelineRun');
    const deployments = Object.values(result.all('deployment'));
    const ofSchedule = deployments.filter(
      ({ runId }) => runs[runId!].trigger === 'schedule',
    );
    expect(ofSchedule).toHaveLength(6);
    expect(ofSchedule[0]).toEqual({
      id: `${ofSchedule[0].runId}/26`,
      environment: 'staging',
      tier: 'staging',
      transient: false,
      sha: runs[ofSchedule[0].runId!].sha,
      ref: 'main',
      description: 'Deploy to staging',
      creator: { kind: 'automation' },
      createdAt: expect.any(String),
      succeededAt: expect.any(String),
      state: 'success',
      url: runs[ofSchedule[0].runId!].url,
      runId: expect.any(String),
    });
    // The one that failed is none, what came before it is one.
    expect(
      deployments
        .filter(({ runId }) => runs[runId!].conclusion === 'failure')
        .map(({ environment, ref }) => `${environment} ${ref}`)
        .toSorted(),
    ).toEqual(['production feature/x', 'staging feature/x', 'staging main']);
  });

  it('reads the results of tests with the names of the suites', async () => {
    const result = await sweep(jenkins.url, 'team/churn');
    const reports = Object.values(result.all('testReport'));
    expect(reports).toHaveLength(3);
    const run = result.all('pipelineRun')[reports[0].runId];
    expect(reports[0]).toEqual({
      runId: run.id,
      sha: run.sha,
      finishedAt: run.finishedAt,
      total: 12,
      passed: 11,
      failed: 0,
      skipped: 1,
      suites: [
        { name: 'unit', total: 8, failed: 0 },
        { name: 'api', total: 4, failed: 0 },
      ],
      url: `${run.url}testReport/`,
    });
  });

  it('reads the jobs of a folder; builds without stages stand for themselves', async () => {
    jenkins.resetCounts();
    const result = await sweep(jenkins.url, 'team');
    expect(result.gaps).toEqual([]);
    expect(
      Object.values(result.all('pipeline')).map(one => [one.id, one.state]),
    ).toEqual([
      ['team/churn', 'active'],
      ['team/deploy-prod', 'disabled'],
      ['team/no-plugin', 'active'],
      ['team/train-daily', 'active'],
    ]);
    const runs = Object.values(result.all('pipelineRun'));
    const ofPipeline = (id: string) =>
      runs.filter(({ pipelineId }) => pipelineId === id);
    const [training] = ofPipeline('team/train-daily');
    expect(training).toMatchObject({
      branch: 'main',
      jobs: [
        {
          name: 'train-daily',
          conclusion: 'success',
          steps: [{ name: 'train-daily', conclusion: 'success' }],
        },
      ],
    });
    expect(ofPipeline('team/deploy-prod').map(run => run.actor)).toEqual([
      { name: 'mara-lind', kind: 'person' },
      { name: 'SYSTEM', kind: 'automation' },
    ]);
    expect(
      Object.values(result.all('deployment')).filter(({ id }) =>
        id.startsWith('team/deploy-prod#'),
      ),
    ).toEqual([
      expect.objectContaining({ environment: 'prod', tier: 'production' }),
    ]);
    expect(ofPipeline('team/no-plugin')).toHaveLength(20);
    expect(ofPipeline('team/no-plugin')[19].jobs).toHaveLength(1);
    // Asked twice in vain, and not for each of the 20 builds.
    expect(
      jenkins.counts().endpoints['GET /job/{job}/{build}/wfapi/describe'][404],
    ).toBe(2);
  });

  it('knows causes, builds that run, and those that were not built', async () => {
    const result = await sweep(jenkins.url, 'running');
    expect(
      Object.values(result.all('pipelineRun')).map(run => [
        run.trigger,
        run.vendorTrigger,
        run.actor,
        run.completed,
        run.conclusion,
        run.jobs?.length,
      ]),
    ).toEqual([
      ['event', 'GenericCause', { kind: 'automation' }, true, 'success', 1],
      [
        'manual',
        'UserIdCause',
        { name: 'jonas-weber', kind: 'person' },
        false,
        undefined,
        undefined,
      ],
      [
        'upstream',
        'BuildUpstreamCause',
        { kind: 'automation' },
        true,
        'skipped',
        1,
      ],
    ]);
  });

  it('asks only for lists again when nothing happened', async () => {
    jenkins.resetCounts();
    const cold = await sweep(jenkins.url, 'team/churn');
    expect(cold.requests).toEqual({ sent: 15, notModified: 0 });
    const warm = await sweep(jenkins.url, 'team/churn', { before: cold.cache });
    expect(warm.observations).toEqual(cold.observations);
    // The project and its four branches; Jenkins sends no ETags.
    expect(warm.requests).toEqual({ sent: 5, notModified: 0 });
    expect(warm.cache).toEqual(cold.cache);
  });

  it('reads no more than the limits allow, and says what is left out', async () => {
    const folder = await sweep(jenkins.url, 'team', {
      limits: { jobsPerFolder: 1, buildsPerJob: 2, maxBuildsInDetail: 1 },
    });
    expect(folder.gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun', 'deployment', 'testReport'],
        code: 'too-large',
        message: expect.stringContaining(
          'The folder has 4 jobs; 1 are read (mlopsMaturity.jenkins.jobsPerFolder).',
        ),
      },
    ]);
    const runs = Object.values(folder.all('pipelineRun'));
    expect(runs.filter(({ branch }) => branch === 'main')).toHaveLength(2);
    expect(runs.filter(({ jobs }) => jobs !== undefined)).toEqual([
      expect.objectContaining({ branch: 'main' }),
    ]);
    const budget = await sweep(jenkins.url, 'team/churn', {
      limits: { requestsPerSweep: 8 },
    });
    expect(budget.gaps[0]).toMatchObject({ code: 'too-large' });
    expect(budget.requests.sent).toBe(8);
  });

  it('asks nothing for an instance that is not configured', async () => {
    const result = await sweep(jenkins.url, '../../whoAmI');
    expect(result.requests.sent).toBe(0);
    expect(result.gaps).toHaveLength(1);
  });
});
