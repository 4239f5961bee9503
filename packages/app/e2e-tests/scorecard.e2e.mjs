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
import { background, overflow, readApi, usePages } from './browser.mjs';
import { answered, requestsOf } from './requestsOf.mjs';

const tableName = 'Components with their level';
const screens = ['', '/components', '/heat-map', '/comparison'];

describe('the scorecard', () => {
  const pages = usePages();
  const table = () => pages.page.getByRole('table', { name: tableName });
  const rows = () => table().locator('th[scope=row] a:first-child');

  it('is where the portal opens, and in the sidebar', async () => {
    const { page } = pages;
    await page.goto('/');
    await page.getByLabel('Headline figures').waitFor();
    assert.equal(new URL(page.url()).pathname, '/mlops-maturity');

    await page.getByRole('link', { name: 'Catalog', exact: true }).click();
    await page.waitForURL(/\/catalog/);
    await page.getByRole('link', { name: 'MLOps maturity' }).first().click();
    await page.getByLabel('Headline figures').waitFor();
  });

  it('shows every component with figures that agree with the API', async () => {
    const { page } = pages;
    const { components } = await readApi('scorecard/summary');
    await page.goto('/mlops-maturity');
    const headline = page.getByLabel('Headline figures');
    await headline.waitFor();
    assert.match(await headline.innerText(), new RegExp(`\\b${components}\\b`));

    await headline.getByRole('link', { name: String(components) }).click();
    await page.waitForURL(/\/components/);
    await page.getByText(`${components} components`).first().waitFor();
    await rows().first().waitFor();
    const onFirstPage = await rows().allInnerTexts();
    assert.equal(onFirstPage.length, 25);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText(`26–${components} of ${components}`).waitFor();
    const onSecondPage = await rows().allInnerTexts();
    const shown = new Set([...onFirstPage, ...onSecondPage]);
    assert.equal(shown.size, components);
  });

  it('reads its first view in four requests, and none for a row', async () => {
    const { page } = pages;
    const requests = requestsOf(page);
    await page.setViewportSize({ width: 1400, height: 2400 });
    await page.goto('/mlops-maturity');
    await page.getByRole('heading', { name: 'Trend' }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.take(), [
      'models',
      'scorecard/gaps',
      'scorecard/summary',
      'scorecard/trend',
    ]);

    // Narrowed to a level, everything still counts the same components.
    await page.goto('/mlops-maturity?level=0');
    await page.getByRole('heading', { name: 'Trend' }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.take(), [
      'models',
      'scorecard/gaps',
      'scorecard/summary',
      'scorecard/trend',
    ]);
    const headline = page.getByLabel('Headline figures');
    const bars = page.getByRole('table', { name: 'Components by level' });
    const [, count] = /Components\s+(\d+)/.exec(await headline.innerText());
    assert.match(
      await bars.locator('tbody tr').first().innerText(),
      new RegExp(`\\b${count}\\b`),
    );

    // What is below the window isn't read at first.
    await page.setViewportSize({ width: 1400, height: 500 });
    await page.goto('/mlops-maturity');
    await page.getByRole('heading', { name: 'Trend' }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(requests.take(), [
      'models',
      'scorecard/gaps',
      'scorecard/summary',
    ]);
    // In the end it is, so that it is there on paper too.
    await page.waitForRequest(/\/scorecard\/trend/);
    assert.deepEqual(requests.take(), ['scorecard/trend']);

    for (const [screen, read] of [
      ['components?limit=100', 'scorecard/components'],
      ['heat-map?view=groups', 'scorecard/dimensions'],
      ['heat-map?view=criteria&limit=100', 'scorecard/components'],
      ['comparison', 'scorecard/comparison'],
    ]) {
      await page.goto(`/mlops-maturity/${screen}`);
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(requests.take(), ['models', read], screen);
    }
  });

  it('keeps filters, order and model in its address, over a reload', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity');
    await page
      .getByRole('table', { name: 'Components by level' })
      .getByRole('link', { name: /: \d+ components? of All components/ })
      .first()
      .click();
    await page.waitForURL(/\/components\?.*level=\d/);
    await answered(page, 'search=e', () =>
      page.getByLabel('Search by name').fill('e'),
    );
    await page.waitForURL(/search=e/);
    const before = await rows().allInnerTexts();
    assert.ok(before.length > 0);

    await page.reload();
    await table().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await rows().allInnerTexts(), before);
    assert.equal(await page.getByLabel('Search by name').inputValue(), 'e');

    // Every other screen is narrowed by the same.
    await page.getByRole('link', { name: 'Heat map' }).click();
    await page.waitForURL(/heat-map\?.*level=\d.*search=e/);
    await page.goBack();
    await page.waitForURL(/\/components/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForURL(url => !url.search.includes('level='));
  });

  it('is worked by keyboard alone', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity/components');
    const picker = page.getByRole('button', { name: /Maturity model/ });
    await picker.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Three levels/ }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(/model=/);

    await page.locator('th[scope=row] a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/catalog\/default\/.*\/maturity/);
  });

  it('can be read in the dark theme, which the settings offer', async () => {
    const { page } = pages;
    await page.goto('/settings');
    await page.getByText('Dark', { exact: true }).click();
    await page.goto('/mlops-maturity');
    await page.getByLabel('Headline figures').waitFor();
    const dark = await background(page);
    assert.ok(Math.max(...dark) < 100, `the page is ${dark}`);
  });

  it('fits a phone, with its filters behind a button', async () => {
    const { page } = pages;
    const fields = page.getByRole('search').getByRole('combobox');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const screen of screens) {
      await page.goto(`/mlops-maturity${screen}`);
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await overflow(page), 0, screen);
      assert.equal(await fields.count(), 0, screen);
    }
    await page.getByRole('button', { name: 'Filters' }).click();
    await fields.first().waitFor();
    assert.equal(await overflow(page), 0, 'filters');
  });
});
