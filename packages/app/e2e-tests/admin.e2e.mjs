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
import { overflow, readApi, saveScreenshot, usePages } from './browser.mjs';

const path = '/mlops-maturity/sources';
const collectorTable = /^Collectors with their targets/;

describe('the screen of the sources', () => {
  const pages = usePages();

  const open = async () => {
    const { page } = pages;
    await page.goto(path);
    await page.getByRole('table', { name: collectorTable }).waitFor();
    await page.getByRole('heading', { name: 'Facts without data' }).waitFor();
    return page;
  };

  it('is reached by its tab', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity');
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByRole('table', { name: collectorTable }).waitFor();
    assert.equal(new URL(page.url()).pathname, path);
  });

  it('shows the target that fails, why, and what to do', async () => {
    const page = await open();
    const target = page
      .getByRole('listitem')
      .filter({ hasText: 'tarnwick/price-spike on' });
    const text = await target.innerText();
    assert.match(text, /first seen/);
    assert.match(text, /GitHub doesn't show the repository \(status 404\)/);
    assert.match(text, /Check the annotation that names it/);

    const { items } = await readApi('health/collectors');
    const failing = items.reduce((sum, one) => sum + one.failingCount, 0);
    assert.ok(failing > 0);
    await page
      .getByText(new RegExp(`^${failing} targets? could not be read in full$`))
      .waitFor();

    await page.getByRole('button', { name: /^Hide .* GitHub$/ }).click();
    await target.waitFor({ state: 'detached' });
  });

  it('agrees with the API on what has no data, and nobody can meet', async () => {
    const { facts, unmeetable } = await readApi('health/coverage');
    const missed = facts.filter(one => !one.hasData && one.unknown > 0);
    assert.ok(missed.length > 0);
    assert.ok(unmeetable.length > 0);
    const page = await open();
    for (const { title } of missed) {
      await page
        .getByRole('listitem')
        .getByRole('link', { name: title, exact: true })
        .waitFor();
    }
    const rows = page
      .getByRole('table', { name: /that no component can meet$/ })
      .locator('tbody tr');
    const more = page.getByRole('button', { name: /^Show \d+ more$/ });
    while ((await more.count()) > 0) await more.first().click();
    assert.equal(await rows.count(), unmeetable.length);
  });

  it('leads from an attestation that ends to the tab of its component', async () => {
    const { expiring } = await readApi('health/coverage');
    assert.ok(expiring.total > 0, 'the demo has none');
    const page = await open();
    const links = page
      .getByRole('table', { name: /^Attestations that end/ })
      .locator('th[scope=row]')
      .getByRole('link');
    await links.first().click();
    const [, , name] = expiring.items[0].entityRef.split(/[:/]/);
    await page.waitForURL(`**/component/${name}/maturity`);
  });

  it('asks for the same few things however many rows there are', async () => {
    const { page } = pages;
    const asked = [];
    page.on('request', request => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/mlops-maturity/')) asked.push(pathname);
    });
    await open();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked.sort(), [
      '/api/mlops-maturity/health/collectors',
      '/api/mlops-maturity/health/coverage',
      // The titles and levels of the models, which other screens share.
      '/api/mlops-maturity/models',
    ]);
  });

  for (const width of [360, 390, 2560]) {
    it(`fits ${width} px`, async () => {
      await pages.page.setViewportSize({ width, height: 3000 });
      const page = await open();
      await page.waitForLoadState('networkidle');
      assert.equal(await overflow(page), 0);
      await saveScreenshot(page, `sources-${width}`);
    });
  }
});
