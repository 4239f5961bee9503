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

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readApi, usePages } from './browser.mjs';

const path = '/catalog/default/component/transformer-health/maturity';
const collected = [
  'Feast',
  'GitLab',
  'KServe',
  'Kubeflow Pipelines',
  'MLflow',
  'Prometheus',
];

/** The tab's section with that heading. */
const panel = (page, heading) =>
  page
    .locator('[class*="MuiCard-root"]')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last();

describe('a component that several sources tell about', () => {
  const pages = usePages();

  it('names each of them, and that it was read', async () => {
    const { page } = pages;
    await page.goto(path);
    const sources = panel(page, 'Sources');
    await sources.getByRole('listitem').first().waitFor();
    const texts = await sources.getByRole('listitem').allInnerTexts();
    for (const title of collected) {
      const own = texts.filter(text => text.startsWith(title));
      assert.ok(own.length > 0, `${title} is missing`);
      for (const text of own) assert.match(text, /\bReadable\b/);
    }
  });

  it('links its evidence to pages of each that answer', async () => {
    const { page } = pages;
    await page.goto(path);
    await panel(page, 'Sources').getByRole('listitem').first().waitFor();
    // Every criterion of the level to reach next, opened as a reader would.
    const rows = page
      .getByRole('listitem')
      .getByRole('button', { expanded: false });
    await rows.first().waitFor();
    while ((await rows.count()) > 0) await rows.first().click();
    const shown = await page
      .locator('dd a[href^="http"]')
      .evaluateAll(links => links.map(link => link.href));
    assert.ok(shown.length > 0, 'no criterion shows a link to its evidence');

    const { items } = await readApi(
      'entities/component/default/transformer-health/facts',
    );
    const links = new Set([
      ...shown,
      ...items.flatMap(({ evidence }) => evidence.flatMap(({ url }) => url)),
    ]);
    const onThisMachine = [...links]
      .filter(url => url && new URL(url).hostname === 'localhost')
      .map(url => new URL(url));
    const isOf = {
      Feast: url => url.pathname.startsWith('/feast/'),
      GitLab: url =>
        url.pathname.startsWith('/tarnwick/grid/transformer-health'),
      Kubeflow: url => url.pathname.startsWith('/kubeflow/'),
      KServe: url => url.pathname.startsWith('/kubernetes/'),
      MLflow: url => url.pathname.startsWith('/mlflow/'),
      Prometheus: url => url.pathname.startsWith('/prometheus/'),
    };
    for (const [title, matches] of Object.entries(isOf)) {
      assert.ok(onThisMachine.some(matches), `no evidence links to ${title}`);
    }
    const broken = [];
    for (const url of onThisMachine) {
      const response = await fetch(url);
      const type = response.headers.get('content-type') ?? '';
      if (response.status !== 200 || !type.includes('html')) {
        broken.push(`${url}: ${response.status} ${type}`);
      }
    }
    assert.deepEqual(broken, []);
  });
});
