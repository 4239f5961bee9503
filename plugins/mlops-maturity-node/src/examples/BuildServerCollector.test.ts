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

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { parseObservation, SourceCache } from '..';
import { BuildServerCollector } from './BuildServerCollector';

describe('the collector that docs/collectors.md shows', () => {
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const known =
        request.url === '/projects/churn/jobs' &&
        request.headers.authorization === 'Bearer secret';
      response.writeHead(known ? 200 : 403);
      response.end(
        JSON.stringify({
          jobs: [
            {
              id: '7',
              name: 'Train',
              definition: 'ci/train.yml',
              enabled: true,
            },
          ],
        }),
      );
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(
    () =>
      new Promise(done => {
        server.close(done);
      }),
  );

  const collect = (key: string) =>
    new BuildServerCollector({
      host: 'build',
      baseUrl,
      token: 'secret',
    }).collect(
      { host: 'build', key },
      {
        now: new Date('2026-11-20T12:00:00Z'),
        signal: new AbortController().signal,
        logger: mockServices.logger.mock(),
        cache: new SourceCache(),
      },
    );

  it('returns observations that the schemas accept', async () => {
    const { observations, gaps, requests } = await collect('churn');
    expect(gaps).toEqual([]);
    expect(requests.sent).toBe(1);
    expect(observations.map(parseObservation)).toEqual([
      {
        kind: 'pipeline',
        key: '7',
        data: { id: '7', name: 'Train', path: 'ci/train.yml', state: 'active' },
      },
    ]);
  });

  it('returns a gap where the source refuses', async () => {
    expect(await collect('other')).toMatchObject({
      observations: [],
      gaps: [{ kinds: ['pipeline'], code: 'forbidden' }],
    });
  });

  it('leaves out annotations that name no project', () => {
    const collector = new BuildServerCollector({
      host: 'build',
      baseUrl,
      token: 'secret',
    });
    const targetsOf = (project: string) =>
      collector.targetsOf({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'churn',
          annotations: { 'build.acme.example/project': project },
        },
      });
    expect(targetsOf('churn')).toEqual([{ host: 'build', key: 'churn' }]);
    expect(targetsOf('../secrets')).toEqual([]);
  });

  it('is the one that the page shows', async () => {
    const page = await readFile(
      resolve(__dirname, '../../../../docs/collectors.md'),
      'utf8',
    );
    const source = await readFile(
      resolve(__dirname, 'BuildServerCollector.ts'),
      'utf8',
    );
    const shown = source
      .slice(source.indexOf('import '))
      .replace(
        "from '..'",
        "from '@mlops-maturity/backstage-plugin-mlops-maturity-node'",
      );
    expect(page).toContain(shown.trim());
  });
});
