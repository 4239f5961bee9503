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

import { serveStandIn, type ServedStandIn } from '../serveStandIn';
import { azureDevOpsStandInOf, loadAzureDevOpsStandIn } from '.';

const authorization = `Basic ${Buffer.from(':demo').toString('base64')}`;
const now = new Date('2026-11-20T12:00:00Z');

const scenario = `
repositories:
  churn:
    files: { azure-pipelines.yml: 'steps: [{ script: pytest }]' }
pipelines:
  ci: { repository: churn, runs: [{ reason: individualCI, every: 1d, count: 5 }] }
environments: { live: { approvers: [Mara Lind] } }
errors: [{ on: test/runs, status: 403 }]
`;

describe('the stand-in for Azure DevOps', () => {
  let server: ServedStandIn;

  beforeAll(async () => {
    server = await serveStandIn(azureDevOpsStandInOf(scenario), {
      now: () => now,
    });
  });

  afterAll(() => server.close());

  async function get(path: string, headers = { authorization }) {
    const response = await fetch(
      `${server.url}/tarnwick/Sample/_apis/${path}`,
      { headers },
    );
    return {
      status: response.status,
      token: response.headers.get('x-ms-continuationtoken'),
      etag: response.headers.get('etag') || undefined,
      body: await response.json(),
    };
  }

  it('pages by the header, without repeating anything', async () => {
    const list = 'build/builds?api-version=7.1&$top=3';
    const first = await get(list);
    expect(first).toMatchObject({
      status: 200,
      token: '3',
      body: { count: 3 },
    });
    expect(first.etag).toBeUndefined();
    const last = await get(`${list}&continuationToken=${first.token}`);
    expect(last).toMatchObject({ token: null, body: { count: 2 } });
    const ids = [...first.body.value, ...last.body.value].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it('shows people the pages that its answers link to, without signing in', async () => {
    const page = async (path: string) => {
      const response = await fetch(`${server.url}/tarnwick/Sample/${path}`);
      return `${response.status} ${await response.text()}`;
    };
    const [build] = (await get('build/builds?api-version=7.1')).body.value;
    expect(await page(`_build/results?buildId=${build.id}`)).toMatch(
      /^200 [^]*ci .*: succeeded/,
    );
    expect(await page('_git/churn?path=/azure-pipelines.yml')).toMatch(
      /^200 [^]*pytest/,
    );
    expect(await page('_git/churn')).toMatch(/^200 [^]*azure-pipelines\.yml/);
    expect(await page('_git/gone')).toMatch(/^404 /);
    expect(await page('_apis/build/builds?api-version=7.1')).toMatch(/^401 /);
  });

  it.each([
    ['build/builds', 400],
    ['build/builds?api-version=new', 400],
    ['pipelines/checks/configurations?api-version=7.1', 400],
    ['build/definitions?api-version=7.1&repositoryId=x', 400],
    ['build/builds/1?api-version=7.1', 404],
    ['git/repositories/gone?api-version=7.1', 404],
    ['unheard/of?api-version=7.1', 404],
    ['test/runs?api-version=7.1', 403],
  ])('refuses %s with %s', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toEqual(expect.any(String));
  });

  it('lets nobody in without a token', async () => {
    for (const wrong of ['', 'Basic', `Basic ${btoa(':')}`, 'Bearer ']) {
      const answer = await get('build/builds?api-version=7.1', {
        authorization: wrong,
      });
      expect(answer.status).toBe(401);
    }
  });

  it('names file and place of what it does not understand', () => {
    expect(() =>
      azureDevOpsStandInOf('pipelines: { ci: { repository: gone } }'),
    ).toThrow(/Sample\.yaml: pipelines\.ci: the repository gone has no file/);
    expect(() =>
      azureDevOpsStandInOf('pipelines: { ci: { color: red } }'),
    ).toThrow(/pipelines\.ci/);
    expect(loadAzureDevOpsStandIn('/nowhere/at/all').subjects).toEqual([]);
  });
});
