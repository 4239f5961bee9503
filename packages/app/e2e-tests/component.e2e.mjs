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
import { overflow, usePages } from './browser.mjs';

const routeOptimizer = '/catalog/default/component/route-optimizer';

describe('the page of a component', () => {
  const pages = usePages();

  it('says the level first, then what is missing and how to fix it', async () => {
    const { page } = pages;
    await page.goto(routeOptimizer);
    const steps = page.getByRole('region', { name: /criteri\w+ to Level 3/ });
    await steps.waitFor();
    const text = await page.locator('main').innerText();
    assert.match(text, /L2\s+Automated training/);
    assert.ok(
      text.indexOf('MLOps maturity') < text.indexOf('Depends on components'),
      'the card stands below the cards of the catalog',
    );
    assert.match(await steps.innerText(), /How to (fix|get data): \S/);
    await page.getByRole('link', { name: 'All criteria' }).click();
    await page.waitForURL(/\/maturity/);
  });

  it('shows criteria with what was expected, observed, and the evidence', async () => {
    const { page } = pages;
    await page.goto('/catalog/default/component/parcel-eta/maturity');
    await page.getByRole('heading', { name: 'Every model' }).waitFor();
    const criterion = page
      .getByRole('listitem')
      .getByRole('button', { expanded: false, name: /^Met/ })
      .first();
    await criterion.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Expected').first().waitFor();
    await page.getByText('Observed').first().waitFor();
    const evidence = page.locator('dd a[href^="http"]').first();
    await evidence.waitFor();
  });

  it('says which source could not be read', async () => {
    const { page } = pages;
    await page.goto('/catalog/default/component/price-spike/maturity');
    await page.getByText('Could not be read').first().waitFor();
  });

  it('has neither card nor tab on a component that is not about ML', async () => {
    const { page } = pages;
    await page.goto('/catalog/default/component/depot-console');
    await page.getByRole('heading', { name: 'depot-console' }).waitFor();
    await page.getByText('About', { exact: true }).waitFor();
    // What is left is the entry of the sidebar.
    assert.equal(await page.getByText('MLOps maturity').count(), 1);
    assert.equal(await page.getByRole('tab', { name: 'Maturity' }).count(), 0);
  });

  it('fits a phone, with its card and its tab', async () => {
    const { page } = pages;
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [routeOptimizer, `${routeOptimizer}/maturity`]) {
      await page.goto(path);
      await page.getByText('Automated training').first().waitFor();
      assert.equal(await overflow(page), 0, path);
    }
  });
});
