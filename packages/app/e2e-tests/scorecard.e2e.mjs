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

const tableName = 'Components with their level';

describe('the scorecard', () => {
  const pages = usePages();
  const rows = () =>
    pages.page
      .getByRole('table', { name: tableName })
      .locator('th[scope=row]')
      .getByRole('link');

  it('is where the portal opens, and in the sidebar', async () => {
    const { page } = pages;
    await page.goto('/');
    await page.getByRole('table', { name: tableName }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/mlops-maturity');

    await page.getByRole('link', { name: 'Catalog', exact: true }).click();
    await page.waitForURL(/\/catalog/);
    await page.getByRole('link', { name: 'MLOps maturity' }).first().click();
    await page.getByRole('table', { name: tableName }).waitFor();
  });

  it('shows every component with figures that agree with the API', async () => {
    const { page } = pages;
    const { components } = await readApi('scorecard/summary');
    await page.goto('/mlops-maturity');
    await page.getByText(`${components} components`).first().waitFor();
    const headline = page.getByLabel('Headline figures');
    assert.match(await headline.innerText(), new RegExp(`\\b${components}\\b`));

    await rows().first().waitFor();
    const onFirstPage = await rows().allInnerTexts();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Page 2').waitFor();
    await page.getByText(onFirstPage[0], { exact: true }).waitFor({
      state: 'detached',
    });
    const onSecondPage = await rows().allInnerTexts();
    const shown = new Set([...onFirstPage, ...onSecondPage]);
    assert.equal(shown.size, components);
  });

  it('keeps filters, order and model in its address, over a reload', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity');
    await page
      .getByRole('button', { name: /: \d+ components?\. Filter by this level/ })
      .first()
      .click();
    await page.waitForURL(/level=\d/);
    await page.getByLabel('Search by name').fill('e');
    await page.waitForURL(/search=e/);
    const shown = page.getByRole('table', { name: tableName });
    await shown.waitFor();
    await page.waitForLoadState('networkidle');
    const before = await rows().allInnerTexts();
    assert.ok(before.length > 0);

    await page.reload();
    await shown.waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await rows().allInnerTexts(), before);
    assert.equal(await page.getByLabel('Search by name').inputValue(), 'e');

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(url => !url.search.includes('level='));
  });

  it('is worked by keyboard alone', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity');
    const picker = page.getByRole('button', { name: /Maturity model/ });
    await picker.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Three levels/ }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(/model=/);

    await rows().first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/catalog\/default\//);
  });

  it('can be read in the dark theme, which the settings offer', async () => {
    const { page } = pages;
    await page.goto('/settings');
    await page.getByText('Dark', { exact: true }).click();
    await page.goto('/mlops-maturity');
    await page.getByRole('table', { name: tableName }).waitFor();
    const dark = await background(page);
    assert.ok(Math.max(...dark) < 100, `the page is ${dark}`);
  });

  it('fits a phone, with all its panels', async () => {
    const { page } = pages;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/mlops-maturity');
    await page.getByRole('table', { name: tableName }).waitFor();
    assert.equal(await overflow(page), 0);
  });
});
