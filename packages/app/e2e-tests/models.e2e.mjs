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
import { waitFor } from './ownDemo.mjs';

const models = '/mlops-maturity/models';
const criterion = 'A data pipeline gathers data automatically';

/** The entry of a criterion, once it is opened. */
const opened = (page, title) =>
  page.getByRole('button', { name: title, exact: false, expanded: true });

describe('the screen of the models', () => {
  const pages = usePages();

  it('leads from a criterion to the same practice in another model', async () => {
    const { page } = pages;
    const { items } = await readApi('models');
    await page.goto('/mlops-maturity');
    await page.getByRole('link', { name: 'Models', exact: true }).click();
    await page.getByRole('heading', { name: 'Maturity models' }).waitFor();
    const cards = page.getByRole('listitem').getByRole('heading', { level: 3 });
    assert.deepEqual(
      await cards.allInnerTexts(),
      items.map(({ title }) => title),
    );

    await page.getByLabel('Search models and criteria').fill('gathers data');
    await page.waitForURL(/search=gathers/);
    const microsoft = page
      .getByRole('listitem')
      .filter({ hasText: 'Microsoft MLOps maturity model (2020)' });
    await microsoft.getByRole('link', { name: /criteri(on|a) match/ }).click();
    await page.waitForURL(/microsoft-2020\?search=gathers/);
    await page.getByRole('button', { name: criterion }).click();

    const detail = page.getByRole('listitem').filter({ hasText: criterion });
    await detail
      .getByRole('listitem')
      .filter({ hasText: 'Three levels of MLOps · Level 1' })
      .getByRole('link')
      .first()
      .click();
    await page.waitForURL(/models\/three-level#/);
    await opened(page, 'A pipeline gathers data').waitFor();
  });

  it('opens the criterion of an address, in view, with focus', async () => {
    const { page } = pages;
    await page.goto(`${models}/microsoft-2020#mc-data-pipeline`);
    const entry = opened(page, criterion);
    await entry.waitFor();
    assert.ok(await entry.evaluate(one => one === document.activeElement));
    const { y } = await entry.boundingBox();
    assert.ok(y >= 0 && y < 500, `it stands at ${y} px`);
    // Answers are kept: one request each, however much is opened.
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter(name => name.startsWith('/api/mlops-maturity')),
    );
    assert.deepEqual(asked.sort(), [
      '/api/mlops-maturity/facts',
      '/api/mlops-maturity/models',
    ]);
  });

  it('is found by the search of the portal', async () => {
    const { page } = pages;
    const found = page.getByRole('link', { name: criterion }).first();
    await waitFor(async () => {
      // The index is written a few seconds after the start.
      await page.goto(
        '/search?query=data+pipeline+gathers+automatically&types[]=mlops-maturity',
      );
      await page.waitForLoadState('networkidle');
      return found.isVisible();
    }, 'The search finds nothing');
    await page
      .getByText(
        /^Criterion · Microsoft MLOps maturity model \(20\d\d\) · Level 1/,
      )
      .first()
      .waitFor();
    await saveScreenshot(page, 'search-results');
    await found.click();
    await page.waitForURL(/\/mlops-maturity\/models\/microsoft-20\d\d#/);
    await opened(page, criterion).waitFor();
  });

  it('fits a phone and a wide screen', async () => {
    const { page } = pages;
    for (const width of [390, 2560]) {
      await page.setViewportSize({ width, height: 2400 });
      for (const [name, path, ready] of [
        ['list', '', 'Maturity models'],
        ['ladder', '/microsoft-2025', 'Levels'],
        ['score', '/ml-test-score', 'Bands'],
        ['fact', '/facts/experiment-tracking', 'Asked for by'],
      ]) {
        await page.goto(`${models}${path}`);
        await page.getByRole('heading', { name: ready, exact: true }).waitFor();
        await saveScreenshot(page, `models-${name}-${width}`);
        assert.equal(await overflow(page), 0, `${name}, ${width} px`);
      }
    }
  });
});
