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
import { startServer } from './__testUtils__/startServer';
import { sweep } from './__testUtils__/sweep';

const job = `
stages: [Unit tests, Deploy to production]
builds: [{ cause: timer, every: 1d, count: 3, tests: { unit: 5 } }]
`;

describe('JenkinsCollector when Jenkins fails', () => {
  let jenkins: ServedStandIn | undefined;

  afterEach(async () => {
    await jenkins?.close();
    jenkins = undefined;
  });

  async function collect(errors: string, limits?: Record<string, number>) {
    jenkins = await serveJobs({ churn: `${job}\nerrors: ${errors}` });
    return sweep(jenkins.url, 'churn', { limits });
  }

  it.each([
    [
      '{ status: 401 }',
      'forbidden',
      /^Jenkins refuses the credentials \(status 401\)\.$/,
    ],
    ['{ status: 403 }', 'forbidden', /refuses the job .*Job\/Read/],
    ['{ status: 404 }', 'not-found', /doesn't show the job .*Job\/Read/],
    ['{ status: 500 }', 'unavailable', /status 500/],
    ['{ rateLimited: true, status: 429 }', 'rate-limited', /rate limit/],
    [
      '{ rateLimited: true, status: 429, retryHeader: retry-after }',
      'rate-limited',
      /rate limit/,
    ],
    [
      '{ rateLimited: true, status: 429, retryHeader: retry-after-date }',
      'rate-limited',
      /rate limit/,
    ],
    ['{ hang: true }', 'unavailable', /no answer within 1 seconds/],
    ['{ body: truncated }', 'unavailable', /connection failed/],
    ['{ body: empty }', 'invalid', /not the form/],
    ['{ body: html }', 'forbidden', /refuses the credentials/],
  ])('tells of %s', async (error, code, message) => {
    const result = await collect(`[{ on: api/json, ${error.slice(1, -1)} }]`, {
      timeoutSeconds: 1,
    });
    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      {
        kinds: ['pipeline', 'pipelineRun', 'deployment', 'testReport'],
        code,
        message: expect.stringMatching(message),
      },
    ]);
    expect(result.retryAfter === undefined).toBe(code !== 'rate-limited');
  });

  it('still reads what answers', async () => {
    const result = await collect('[{ on: wfapi, status: 500 }]');
    expect(result.gaps).toEqual([
      {
        kinds: ['pipelineRun', 'deployment'],
        code: 'unavailable',
        message: expect.stringContaining('the stages of builds'),
      },
    ]);
    // Not taken for builds without stages.
    expect(
      Object.values(result.all('pipelineRun')).map(run => run.jobs),
    ).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(result.all('testReport'))).toHaveLength(3);
  });

  it('leaves a gap where test reports are refused, and the stages stay', async () => {
    const result = await collect('[{ on: testReport, status: 403 }]');
    expect(result.gaps).toEqual([
      expect.objectContaining({ kinds: ['testReport'], code: 'forbidden' }),
    ]);
    expect(Object.keys(result.all('deployment'))).toHaveLength(3);
  });

  it('keeps the figures of tests whose report is gone or too long', async () => {
    const gone = await collect('[{ on: testReport, status: 404 }]');
    expect(gone.gaps).toEqual([]);
    expect(Object.values(gone.all('testReport'))[0]).toMatchObject({
      total: 5,
      passed: 5,
    });
    await jenkins?.close();
    jenkins = await serveJobs({
      churn: 'builds: [{ cause: timer, ago: 1d, tests: { unit: 2000 } }]',
    });
    const long = await sweep(jenkins.url, 'churn', {
      limits: { maxAnswerBytes: 10_000 },
    });
    expect(long.gaps).toEqual([]);
    const [report] = Object.values(long.all('testReport'));
    expect(report.total).toBe(2000);
    expect(report.suites).toBeUndefined();
  });

  it('sends no credentials where none are configured, and says what is refused', async () => {
    jenkins = await serveJobs({ churn: job });
    const result = await sweep(jenkins.url, 'churn', { credentials: {} });
    expect(result.gaps[0]).toMatchObject({ code: 'forbidden' });
    expect(result.requests.sent).toBe(1);
  });

  it('takes a way to a login page for a refusal, and never leaves the server', async () => {
    let reached = 0;
    const elsewhere = await startServer(() => {
      reached += 1;
      return { body: {} };
    });
    const targets = [
      '/securityRealm/commenceLogin?from=%2F',
      `${elsewhere.url}/oauth2/authorize`,
      `${elsewhere.url}/job/churn/api/json`,
    ];
    const messages: string[] = [];
    for (const location of targets) {
      const server = await startServer(() => ({
        status: 302,
        headers: { location },
      }));
      const result = await sweep(server.url, 'churn');
      messages.push(result.gaps[0].message);
      await server.close();
    }
    expect(messages).toEqual([
      expect.stringContaining('refuses the credentials'),
      expect.stringContaining('refuses the credentials'),
      expect.stringContaining('another host'),
    ]);
    expect(reached).toBe(0);
    await elsewhere.close();
  });

  it('reads an instance below a path, whose lists change meanwhile', async () => {
    const build = {
      _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
      number: 4,
      url: 'file:///etc/passwd',
      result: 'SUCCESS',
      building: false,
      timestamp: Date.parse('2026-11-19T12:00:00Z'),
      duration: 60_000,
      // Plugins attach what they like.
      actions: [
        null,
        {},
        { causes: 'none', failCount: '7', lastBuiltRevision: [] },
        { totalCount: 3, failCount: 9 },
      ],
    };
    const asked: URL[] = [];
    const server = await startServer(({ url, headers }) => {
      asked.push(url);
      expect(headers.authorization).toMatch(/^Basic /);
      switch (url.pathname) {
        case '/ci/jenkins/job/mono/api/json':
          return {
            body: {
              _class:
                'org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject',
              jobs: [
                { name: 'gone' },
                { name: 'release%2F1', lastBuild: { timestamp: 5 } },
                {
                  name: 'unusual',
                  actions: [
                    {
                      _class:
                        'jenkins.scm.api.metadata.PrimaryInstanceMetadataAction',
                    },
                  ],
                },
              ],
            },
          };
        case '/ci/jenkins/job/mono/job/release%252F1/api/json':
        case '/ci/jenkins/job/mono/job/unusual/api/json':
          return { body: { builds: [build, { ...build, number: 3 }] } };
        default:
          return { status: 404, body: 'Not Found' };
      }
    });
    const result = await sweep(`${server.url}/ci/jenkins/`, 'mono', {
      limits: { branchesPerProject: 3, buildsPerJob: 2 },
    });
    expect(result.gaps).toEqual([]);
    const runs = result.all('pipelineRun');
    expect(Object.keys(runs).toSorted()).toEqual([
      'mono/release%2F1#3',
      'mono/release%2F1#4',
      'mono/unusual#3',
      'mono/unusual#4',
    ]);
    expect(runs['mono/release%2F1#4']).toEqual({
      id: 'mono/release%2F1#4',
      pipelineId: 'mono',
      name: 'mono',
      trigger: 'other',
      vendorTrigger: 'unknown',
      branch: 'release/1',
      sha: '',
      attempt: 1,
      completed: true,
      conclusion: 'success',
      createdAt: '2026-11-19T12:00:00.000Z',
      startedAt: '2026-11-19T12:00:00.000Z',
      finishedAt: '2026-11-19T12:01:00.000Z',
      jobs: [expect.objectContaining({ name: 'mono' })],
    });
    expect(result.all('testReport')).toEqual({});
    // Fields are named, lists are cut, and nothing asks for a depth.
    expect(asked.filter(one => one.searchParams.has('depth'))).toEqual([]);
    const trees = asked
      .filter(({ pathname }) => pathname.endsWith('/api/json'))
      .map(({ searchParams }) => searchParams.get('tree'));
    expect(trees).toEqual(
      trees.map(() => expect.stringMatching(/\{0,2\}.*\{0,300\}$/)),
    );
    // The default branch, as Jenkins tells it, before all others.
    expect(asked[1].pathname).toMatch('/job/unusual/');
    await server.close();
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    jenkins = await serveJobs({
      churn: `${job}\nerrors: [{ on: wfapi, hang: true }]`,
    });
    const sweeping = sweep(jenkins.url, 'churn', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('the backend stops')), 300);
    await expect(sweeping).rejects.toThrow('the backend stops');
  });
});
