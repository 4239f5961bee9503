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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';
import { loadFeastStandIn } from '.';

describe('the stand-in for Feast', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  let folder: string;
  let feast: ServedStandIn;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'feast-'));
    writeFileSync(
      join(folder, 'credit.yaml'),
      'project: credit\nfeatureViews: [{ name: b, every: 1d }, { name: a }, { name: c }]',
    );
    feast = await serveStandIn(loadFeastStandIn(folder), { now: () => now });
  });

  afterAll(async () => {
    await feast.close();
    rmSync(folder, { recursive: true });
  });

  async function ask(path: string) {
    const response = await fetch(`${feast.url}/api/v1/${path}`, {
      headers: { authorization: 'Bearer any' },
    });
    return { status: response.status, body: await response.json() };
  }

  it('pages and sorts, and leaves out what is false', async () => {
    const first = await ask(
      'feature_views?project=credit&page=1&limit=2&sort_by=name',
    );
    expect(first.body).toMatchObject({
      featureViews: [{ spec: { name: 'a' } }, { spec: { name: 'b' } }],
      pagination: { page: 1, totalCount: 3, totalPages: 2, hasNext: true },
    });
    const second = await ask(
      'feature_views?project=credit&page=2&limit=2&sort_by=name',
    );
    expect(second.body.featureViews).toHaveLength(1);
    expect(second.body.pagination.hasNext).toBeUndefined();
    const [, { meta }] = first.body.featureViews;
    expect(meta.materializationIntervals).toHaveLength(3);
  });

  it('lists nothing for an unknown project, which is 404 by itself', async () => {
    expect(await ask('feature_views?project=other')).toMatchObject({
      status: 200,
      body: { featureViews: [] },
    });
    expect((await ask('projects/other')).status).toBe(404);
    expect((await ask('projects/credit')).status).toBe(200);
  });

  it.each([
    'feature_views',
    'feature_views?project=credit&limit=101&page=1',
    'feature_views?project=credit&page=0',
    'feature_views?project=credit&sort_order=up',
  ])('refuses %s', async path => {
    expect((await ask(path)).status).toBe(422);
  });

  it('wants a token', async () => {
    const url = `${feast.url}/api/v1/feature_views?project=credit`;
    expect((await fetch(url)).status).toBe(401);
  });

  it('names the file and the place that it does not understand', () => {
    const other = mkdtempSync(join(tmpdir(), 'feast-'));
    writeFileSync(join(other, 'bad.yaml'), 'project: a b');
    expect(() => loadFeastStandIn(other)).toThrow(/bad\.yaml[\s\S]*project/);
    rmSync(other, { recursive: true });
    expect(loadFeastStandIn(other).subjects).toEqual([]);
  });
});
