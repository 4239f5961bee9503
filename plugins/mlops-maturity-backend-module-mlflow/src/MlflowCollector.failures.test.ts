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

import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import {
  loadMlflowStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { startServer } from './__testUtils__/startServer';
import { sweep, token, type Sweep } from './__testUtils__/sweep';

const now = new Date('2026-11-20T12:00:00Z');

const scenario = (errors: string) => `
experiment:
  id: '1'
  name: churn
  runs: [{ every: 7d, count: 3, metrics: { auc: NaN } }]
model: { name: churn, registers: 3, aliases: { champion: 1 } }
errors: [${errors}]
`;

describe('MlflowCollector, when something is in the way', () => {
  let mlflow: ServedStandIn | undefined;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlflow-'));
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await mlflow?.close();
    mlflow = undefined;
  });

  async function sweepWith(
    errors: string,
    key: string,
    options: Parameters<typeof sweep>[2] = {},
  ): Promise<Sweep> {
    writeFileSync(join(folder, 'churn.yaml'), scenario(errors));
    mlflow = await serveStandIn(loadMlflowStandIn(folder), { now: () => now });
    const result = await sweep(mlflow.url, key, { now, ...options });
    expect(JSON.stringify(result.gaps)).not.toContain(token);
    return result;
  }

  it.each([
    ["{ on: '*', status: 401 }", 'forbidden', 'refuses the credentials'],
    ["{ on: '*', status: 403 }", 'forbidden', 'READ on the experiment'],
    ["{ on: '*', status: 404 }", 'not-found', 'mlflow.org/experiment'],
    ["{ on: '*', status: 400 }", 'invalid', "Couldn't read the experiment"],
    ["{ on: '*', status: 500 }", 'unavailable', 'status 500'],
    ["{ on: '*', body: html }", 'invalid', 'a proxy may want a login'],
    ["{ on: '*', body: empty }", 'invalid', 'a proxy may want a login'],
    ["{ on: '*', body: truncated }", 'unavailable', 'the connection failed'],
    ['{ on: runs/search, status: 403 }', 'forbidden', 'the runs of'],
    ["{ on: '*', status: 429, rateLimited: true }", 'rate-limited', 'rate'],
  ])('leaves a gap in the experiment with %s', async (errors, code, words) => {
    const result = await sweepWith(errors, 'experiment/1');
    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      {
        kinds: ['experiment'],
        code,
        message: expect.stringMatching(new RegExp(`^.*${words}.*\\.$`)),
      },
    ]);
    expect(result.gaps[0].message).toContain('MLflow (main)');
  });

  it.each(['retry-after', 'retry-after-date', 'reset', 'none'])(
    'comes back when the server says, by %s',
    async retryHeader => {
      const { retryAfter, requests } = await sweepWith(
        `{ on: '*', status: 429, rateLimited: true, retryHeader: ${retryHeader} }`,
        'model/churn',
      );
      const wait = Date.parse(retryAfter ?? '') - now.getTime();
      expect(wait).toBeGreaterThanOrEqual(
        retryHeader === 'none' ? 60_000 : 599_000,
      );
      expect(requests.sent).toBe(1);
    },
  );

  it('gives up what never answers', async () => {
    const { gaps } = await sweepWith(
      '{ on: experiments, hang: true }',
      'experiment/1',
      {
        limits: { timeoutSeconds: 1 },
      },
    );
    expect(gaps[0]).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('no answer within 1 seconds'),
    });
  });

  it('shows versions whose runs it may not read', async () => {
    const { model, gaps } = await sweepWith(
      '{ on: runs/get, status: 403 }',
      'model/churn',
    );
    expect(model?.versions).toHaveLength(3);
    expect(model?.versions[0].runId).toMatch(/^\w{32}$/);
    expect(gaps).toEqual([
      expect.objectContaining({
        kinds: ['registeredModel'],
        code: 'forbidden',
        message: expect.stringContaining('the training runs behind versions'),
      }),
    ]);
  });

  it('shows versions whose runs or files are gone', async () => {
    const runs = await sweepWith(
      '{ on: runs/get, status: 404 }',
      'model/churn',
    );
    expect(runs.gaps).toEqual([]);
    expect(runs.model?.versions.map(({ run }) => run)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await mlflow?.close();
    const files = await sweepWith(
      '{ on: artifacts, status: 404 }',
      'model/churn',
    );
    expect(files.gaps).toEqual([]);
    expect(files.model?.versions[0].run?.metrics).toEqual([{ name: 'auc' }]);
  });

  it('says which annotation names what is not there', async () => {
    const { gaps, observations } = await sweepWith('', 'model/churm');
    expect(observations).toEqual([]);
    expect(gaps).toEqual([
      {
        kinds: ['registeredModel'],
        code: 'not-found',
        message: expect.stringMatching(
          /^MLflow \(main\) has no registered model "churm".*mlflow\.org\/model-name.*\.$/,
        ),
      },
    ]);
  });

  it('says when an experiment was deleted', async () => {
    writeFileSync(
      join(folder, 'old.yaml'),
      "experiment: { id: '9', name: old, deleted: true }",
    );
    const { gaps } = await sweepWith('', 'experiment-name/old');
    expect(gaps[0]).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('any more (it was deleted)'),
    });
  });

  it('spends no more than its budget, and goes on where it stopped', async () => {
    const first = await sweepWith('', 'model/churn', {
      limits: { requestsPerSweep: 4, concurrency: 1 },
    });
    expect(first.requests.sent).toBe(4);
    expect(first.gaps[0]).toMatchObject({ code: 'too-large' });
    const second = await sweep(mlflow!.url, 'model/churn', {
      now,
      before: first.cache,
      limits: { requestsPerSweep: 4 },
    });
    expect(second.gaps).toEqual([]);
  });

  it('never leaves the server, even where a login is elsewhere', async () => {
    const elsewhere = await startServer(() => ({ body: {} }));
    const proxy = await startServer(() => ({
      status: 302,
      headers: { location: `${elsewhere.url}/login` },
    }));
    const { gaps } = await sweep(proxy.url, 'experiment/1', { now });
    expect(gaps[0]).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('a proxy may want a login'),
    });
    expect(elsewhere.log).toEqual([]);
    await proxy.close();
    await elsewhere.close();
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const server = await startServer(() => {
      controller.abort(new Error('the backend stops'));
      return { body: {} };
    });
    await expect(
      sweep(server.url, 'model/churn', { signal: controller.signal }),
    ).rejects.toThrow('the backend stops');
    await server.close();
  });
});
