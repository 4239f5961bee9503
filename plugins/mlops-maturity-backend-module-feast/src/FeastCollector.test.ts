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
import { createServer } from 'http';
import type { AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import {
  loadFeastStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { sweep, token, type Sweep } from './__testUtils__/sweep';

const now = new Date('2026-11-20T12:00:00Z');
const demo = resolve(__dirname, '../../../examples/scenarios/feast');

describe('FeastCollector', () => {
  let feast: ServedStandIn | undefined;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'feast-'));
  });

  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await feast?.close();
    feast = undefined;
  });

  async function serve(from: string): Promise<string> {
    feast = await serveStandIn(loadFeastStandIn(from), { now: () => now });
    return feast.url;
  }

  async function sweepScenario(
    scenario: string,
    options: Parameters<typeof sweep>[2] = {},
  ): Promise<Sweep> {
    writeFileSync(join(folder, 'credit.yaml'), scenario);
    const url = await serve(folder);
    const result = await sweep(url, 'credit', { now, ...options });
    expect(JSON.stringify(result.gaps)).not.toContain(token);
    return result;
  }

  it('tells of the views of a project, and when they were computed', async () => {
    const url = await serve(demo);
    const { store, gaps, requests } = await sweep(url, 'grid_features', {
      now,
      uiUrl: url,
    });
    expect(gaps).toEqual([]);
    expect(requests.sent).toBe(1);
    expect(store).toMatchObject({
      project: 'grid_features',
      platform: 'Feast',
      url: `${url}/p/grid_features/feature-view`,
    });
    expect(store?.featureViews.map(({ name }) => name)).toEqual([
      'load_per_rating',
      'transformer_load',
      'transformer_oil',
      'weather_at_site',
    ]);
    const [onDemand, hourly, ...nightly] = store!.featureViews.map(
      view => view.refreshedAt && now.getTime() - Date.parse(view.refreshedAt),
    );
    expect(onDemand).toBeUndefined();
    expect(hourly).toBeLessThan(2 * 3_600_000);
    nightly.forEach(age => expect(age).toBeLessThan(86_400_000 * 2));
    expect((await fetch(store!.url as string)).status).toBe(200);
  });

  it('returns the same of an unchanged project, with one request', async () => {
    const url = await serve(demo);
    const first = await sweep(url, 'grid_features', { now });
    const second = await sweep(url, 'grid_features', {
      now: new Date(now.getTime() + 60_000),
      before: first.cache,
    });
    expect(JSON.stringify(second.observations)).toBe(
      JSON.stringify(first.observations),
    );
    expect([second.requests, first.requests]).toEqual([
      { sent: 1, notModified: 0 },
      { sent: 1, notModified: 0 },
    ]);
    expect(second.cache).toEqual(first.cache);
    expect(feast?.counts().total).toBe(2);
  });

  const many = `project: credit
featureViews: [${Array.from({ length: 230 }, (_, i) => `{ name: v${i} }`)}]`;

  it('reads all pages, and says where it stops', async () => {
    const { store, requests, gaps } = await sweepScenario(many);
    expect([store?.featureViews.length, requests.sent, gaps]).toEqual([
      230,
      3,
      [],
    ]);
    const cut = await sweep(feast!.url, 'credit', {
      now,
      limits: { maxFeatureViews: 150 },
    });
    expect(cut.store?.featureViews).toHaveLength(150);
    expect(cut.gaps).toMatchObject([
      {
        code: 'too-large',
        message: expect.stringContaining('mlopsMaturity.feast.maxFeatureViews'),
      },
    ]);
  });

  it('tells an empty project from one that is not there', async () => {
    const { store, gaps, requests } = await sweepScenario('project: credit');
    expect([store?.featureViews, gaps, requests.sent]).toEqual([[], [], 2]);
    const missing = await sweep(feast!.url, 'credits', { now });
    expect(missing.observations).toEqual([]);
    expect(missing.gaps).toEqual([
      {
        kinds: ['featureStore'],
        code: 'not-found',
        message:
          'Feast (main) has no project "credits": correct the annotation mlops-maturity/feast-project.',
      },
    ]);
  });

  it.each([
    ['status: 401', 'forbidden', 'refuses the credentials'],
    ['status: 403', 'forbidden', 'DESCRIBE'],
    ['status: 404', 'not-found', "doesn't show the feature views"],
    ['status: 500', 'unavailable', 'status 500'],
    ['status: 429, rateLimited: true', 'rate-limited', 'rate limit'],
    ['body: html', 'invalid', 'a proxy may want a login'],
    ['body: truncated', 'unavailable', 'the connection failed'],
    ['hang: true', 'unavailable', 'no answer within 1 seconds'],
  ])('leaves a gap where the list has %s', async (fault, code, words) => {
    const { gaps, observations, retryAfter } = await sweepScenario(
      `{ project: credit, errors: [{ on: feature_views, ${fault} }] }`,
      { limits: { timeoutSeconds: 1 } },
    );
    expect(observations).toEqual([]);
    expect(gaps).toEqual([
      {
        kinds: ['featureStore'],
        code,
        message: expect.stringContaining(words),
      },
    ]);
    expect(retryAfter !== undefined).toBe(code === 'rate-limited');
  });

  it('reads all views of servers that know no pages', async () => {
    const server = createServer((_, response) => {
      response.end(
        JSON.stringify({
          featureViews: [
            { featureView: { spec: { name: 'b' }, meta: {} } },
            { streamFeatureView: { spec: { name: 'a' } } },
          ],
        }),
      );
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    const { store } = await sweep(`http://127.0.0.1:${port}`, 'credit');
    expect(store?.featureViews).toEqual([{ name: 'a' }, { name: 'b' }]);
    server.closeAllConnections();
    await new Promise(done => {
      server.close(done);
    });
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('the backend stops'));
    const url = await serve(demo);
    await expect(
      sweep(url, 'grid_features', { signal: controller.signal }),
    ).rejects.toThrow('the backend stops');
    expect(feast?.counts().total).toBe(0);
  });
});
