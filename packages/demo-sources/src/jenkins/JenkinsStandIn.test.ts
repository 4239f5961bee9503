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

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';
import { loadJenkinsStandIn } from '.';

const now = new Date('2026-11-20T12:00:00Z');
const authorization = `Basic ${Buffer.from('demo:key').toString('base64')}`;

describe('JenkinsStandIn', () => {
  let folder: string;
  let jenkins: ServedStandIn;

  async function load(jobs: Record<string, string>) {
    for (const [name, text] of Object.entries(jobs)) {
      const file = join(folder, 'jenkins', `${name}.yaml`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return loadJenkinsStandIn(join(folder, 'jenkins'));
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jenkins-'));
    const standIn = await load({
      'team/churn': `
type: multibranch
stages: [Test, Deploy]
builds:
  - { cause: timer, every: 7d, count: 3, tests: { unit: 4 } }
  - { cause: push, branch: feature/x, ago: 3d, stages: { Test: FAILED } }
errors: [{ on: job/main/api, status: 500, first: 1 }]`,
    });
    jenkins = await serveStandIn(standIn, { now: () => now });
  });

  afterEach(async () => {
    await jenkins.close();
    await rm(folder, { recursive: true });
  });

  async function get(path: string, headers: object = { authorization }) {
    const response = await fetch(`${jenkins.url}${path}`, {
      headers: headers as Record<string, string>,
    });
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
  }

  it('refuses nobody and wrong credentials differently, with a page', async () => {
    const path = '/job/team/api/json';
    expect(await get(path, {})).toMatchObject({ status: 403 });
    for (const wrong of ['Basic', 'Basic Og==', 'Bearer x']) {
      expect(await get(path, { authorization: wrong })).toMatchObject({
        status: 401,
        body: expect.stringContaining('<html>'),
      });
    }
  });

  it('answers with the fields and the part of a list that are asked for', async () => {
    const { body, etag } = await get(
      '/job/team/job/churn/api/json?tree=name,jobs[name,builds[number,actions[causes[userId]]]{0,1}]{0,1}',
    );
    expect(etag).toBeNull();
    expect(body).toEqual({
      _class: expect.stringContaining('WorkflowMultiBranchProject'),
      name: 'churn',
      jobs: [
        {
          _class: expect.stringContaining('WorkflowJob'),
          name: 'main',
          builds: [
            {
              _class: expect.stringContaining('WorkflowRun'),
              number: expect.any(Number),
              actions: expect.arrayContaining([
                {
                  _class: 'hudson.model.CauseAction',
                  causes: [{ _class: expect.any(String) }],
                },
                {},
              ]),
            },
          ],
        },
      ],
    });
  });

  it('tells little of nested things without a tree, and refuses a malformed one', async () => {
    const { body } = await get('/job/team/api/json');
    expect(body.jobs).toEqual([
      {
        _class: expect.any(String),
        name: 'churn',
        url: `${jenkins.url}/job/team/job/churn/`,
      },
    ]);
    expect(await get('/job/team/api/json?tree=jobs[name')).toMatchObject({
      status: 500,
    });
  });

  it('escapes branches as Jenkins does, and fails as the scenario says', async () => {
    const branch = '/job/team/job/churn/job/feature%252Fx';
    const { body } = await get(
      `${branch}/api/json?tree=name,lastBuild[number]`,
    );
    expect(body.name).toBe('feature%2Fx');
    const build = `${branch}/${body.lastBuild.number}`;
    const stages = await get(`${build}/wfapi/describe`);
    expect(
      stages.body.stages.map((one: { status: string }) => one.status),
    ).toEqual(['FAILED', 'NOT_EXECUTED']);
    expect(await get(`${build}/testReport/api/json`)).toMatchObject({
      status: 404,
    });
    expect(await get(`${build}/`, {})).toMatchObject({
      status: 200,
      body: expect.stringContaining('NOT_EXECUTED'),
    });
    expect(await get('/job/team/job/churn/job/main/api/json')).toMatchObject({
      status: 500,
    });
    expect(await get('/job/team/job/churn/job/main/api/json')).toMatchObject({
      status: 200,
    });
  });

  it.each([
    '/',
    '/job/other/api/json',
    '/job/team/job/churn/job/x/api/json',
    '/job/%E0%A4%A/api/json',
  ])('knows nothing of %s', async path => {
    expect((await get(path)).status).toBe(404);
  });

  it('keeps builds and their numbers as time goes by', async () => {
    const tree = 'tree=builds[number,timestamp]';
    const path = `/job/team/job/churn/job/main/api/json?${tree}`;
    await get(path);
    const before = await get(path);
    const later = await serveStandIn(await load({}), {
      now: () => new Date(now.getTime() + 7 * 86_400_000),
    });
    await fetch(`${later.url}${path}`, { headers: { authorization } });
    const after = await fetch(`${later.url}${path}`, {
      headers: { authorization },
    });
    const { builds } = (await after.json()) as { builds: object[] };
    await later.close();
    expect(builds.slice(1)).toEqual(before.body.builds.slice(0, 2));
  });

  it('says which file is wrong, and where', async () => {
    await expect(
      load({
        'team/bad':
          'stages: [A]\nbuilds: [{ cause: timer, every: 1d, stages: { B: FAILED } }]',
      }),
    ).rejects.toThrow(
      /team\/bad\.yaml is not a job:\n {2}builds\.0\.stages\.B: is no stage/,
    );
    await rm(join(folder, 'jenkins/team/bad.yaml'));
    await mkdir(join(folder, 'github'));
    await expect(load({ 'team/bad': 'repository: acme/gone' })).rejects.toThrow(
      'there is no scenario of GitHub for acme/gone',
    );
    expect(loadJenkinsStandIn(join(folder, 'nothing')).subjects).toEqual([]);
  });
});
