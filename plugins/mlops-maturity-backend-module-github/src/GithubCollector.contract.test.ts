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

/**
 * Sends the collector's requests to a mock server that is made of GitHub's own
 * API description, rejects what that doesn't allow, and answers with GitHub's
 * own examples.
 */
import { spawn, type ChildProcess } from 'child_process';
import { mkdtemp, rm, writeFile } from 'fs/promises';
import { createServer, type AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { describeGithub, githubPaths } from './__testUtils__/describeGithub';
import { startServer, type TestServer } from './__testUtils__/startServer';
import { sweep } from './__testUtils__/sweep';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

describe('GithubCollector and the API that GitHub describes', () => {
  let folder: string;
  let prism: ChildProcess;
  let proxy: TestServer;
  const rejected: string[] = [];
  const asked = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'github-description-'));
    const description = join(folder, 'description.json');
    await writeFile(description, JSON.stringify(describeGithub()));
    const port = await freePort();
    prism = spawn(
      process.execPath,
      [
        join(
          require.resolve('@stoplight/prism-cli/package.json'),
          '../dist/index.js',
        ),
        ...['mock', description, '--port', String(port)],
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise<void>((resolve, reject) => {
      prism.stdout?.on('data', chunk => {
        if (String(chunk).includes('listening')) {
          resolve();
        }
      });
      prism.once('exit', () => reject(new Error('the mock server ended')));
    });

    proxy = await startServer(async ({ url }) => {
      const path = url.pathname.replace('/api/v3', '');
      const response = await fetch(
        `http://127.0.0.1:${port}${path}${url.search}`,
        // The description doesn't list the media type of GitHub's that its own
        // documentation recommends.
        { headers: { accept: 'application/json' } },
      );
      const body = await response.text();
      const violations = response.headers.get('sl-violations') ?? '[]';
      if (
        !response.ok ||
        JSON.parse(violations).some(
          (found: { location: string[] }) => found.location[0] === 'request',
        )
      ) {
        rejected.push(`${path}${url.search}: ${body.slice(0, 500)}`);
      }
      const template = githubPaths.find(candidate =>
        new RegExp(`^${candidate.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
      );
      asked.add(template ?? path);
      // The examples of different calls don't belong together: let them.
      const joined = body
        .replaceAll('"status":"queued"', '"status":"completed"')
        .replaceAll('"conclusion":null', '"conclusion":"success"')
        .replaceAll('file.rb', 'README.md')
        .replaceAll(
          'https://example.com/deployment/42/output',
          `http://${proxy.host}/octocat/hello-world/actions/runs/42`,
        );
      return {
        status: response.status,
        body: path.endsWith('/runs/42')
          ? joined.replaceAll('30433642', '42')
          : joined,
      };
    });
  }, 30_000);

  afterAll(async () => {
    prism?.kill();
    await proxy?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('asks only what the description allows and understands its examples', async () => {
    const result = await sweep(proxy, {
      now: new Date('2020-02-01T00:00:00Z'),
      repository: 'octocat/hello-world',
    });
    expect(rejected).toEqual([]);
    expect(result.gaps).toEqual([]);
    expect([...asked].sort()).toEqual([...githubPaths].sort());

    expect(result.all('repository').repository).toMatchObject({
      slug: 'octocat/Hello-World',
      defaultBranch: 'master',
      headSha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
      archived: false,
    });
    expect(Object.keys(result.all('tree').tree.entries)).not.toHaveLength(0);
    expect(result.all('file')['README.md'].content).toContain('Content');
    expect(Object.values(result.all('pipeline'))[0]).toMatchObject({
      id: '161335',
      name: 'CI',
      path: '.github/workflows/blank.yaml',
      state: 'active',
    });
    expect(result.all('pipelineRun')['30433642']).toMatchObject({
      pipelineId: '159038',
      trigger: 'push',
      branch: 'master',
      createdAt: '2020-01-22T19:33:08.000Z',
      jobs: [
        expect.objectContaining({
          conclusion: 'success',
          labels: ['self-hosted', 'foo', 'bar'],
          steps: expect.arrayContaining([
            expect.objectContaining({
              name: 'Run actions/checkout@v2',
              conclusion: 'success',
            }),
          ]),
        }),
      ],
    });
    expect(Object.values(result.all('deployment'))[0]).toMatchObject({
      environment: 'production',
      state: 'success',
      creator: { name: 'octocat', kind: 'person' },
      runId: '42',
    });
    expect(result.all('environment').staging).toMatchObject({
      requiredReviewers: true,
      waitTimer: true,
      branchPolicy: true,
      otherRules: [],
    });
    expect(
      Object.values(result.all('commitChecks'))[0].checks[0],
    ).toMatchObject({ name: 'mighty_readme', conclusion: 'neutral' });
  }, 30_000);
});
