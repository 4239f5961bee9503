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
import { after, before, describe, it } from 'node:test';
import { violationsOf } from './axeViolations.mjs';
import { overflow, portalUrl, readApi, usePages } from './browser.mjs';
import { startLegacyPortal } from './startLegacyPortal.mjs';

const routeOptimizer = '/catalog/default/component/route-optimizer';

/** What the plugin draws there, as in ownParts.mjs. */
const legacyParts = [
  {
    name: 'card',
    address: routeOptimizer,
    open: page => page.getByRole('link', { name: 'All criteria' }).waitFor(),
    elements: page =>
      page.locator('[class*=MuiCard-root]').filter({
        has: page.getByRole('heading', { name: 'MLOps maturity' }),
      }),
  },
  {
    name: 'tab',
    address: `${routeOptimizer}/maturity`,
    open: page => page.getByRole('heading', { name: 'Every model' }).waitFor(),
    elements: page =>
      page.locator('article').filter({
        has: page.getByRole('heading', { name: 'Every model' }),
      }),
  },
  {
    name: 'scorecard',
    address: '/mlops-maturity',
    open: page => page.getByLabel('Headline figures').waitFor(),
    elements: page => page.locator('main'),
  },
];

describe('a portal on the old frontend system', () => {
  let portal;
  before(async () => {
    portal = await startLegacyPortal(portalUrl);
  });
  after(() => portal?.stop());
  const pages = usePages({ baseUrl: () => portal.url });

  it('has the card, with level and next steps, and the tab', async () => {
    const { page } = pages;
    await page.goto(routeOptimizer);
    const steps = page.getByRole('region', { name: /criteri\w+ to Level 3/ });
    await steps.waitFor();
    await page.getByRole('heading', { name: 'MLOps maturity' }).waitFor();
    assert.match(
      await page.locator('main').innerText(),
      /L2\s+Automated training/,
    );
    assert.match(await steps.innerText(), /(How to fix|What helps)\s+\S/);

    await page.getByRole('link', { name: 'All criteria' }).click();
    await page.waitForURL(url => url.pathname === `${routeOptimizer}/maturity`);
    await page.getByRole('heading', { name: 'Every model' }).waitFor();
    const criterion = page
      .getByRole('listitem')
      .getByRole('button', { expanded: false, name: /^Met/ })
      .first();
    await criterion.click();
    await page.getByText('Expected').first().waitFor();
    await page.locator('dd a[href^="http"]').first().waitFor();
  });

  it('has the scorecard, which leads to the components and their tabs', async () => {
    const { page } = pages;
    const { components } = await readApi('scorecard/summary');
    await page.goto('/mlops-maturity');
    await page
      .getByRole('heading', { name: 'MLOps maturity', level: 1 })
      .waitFor();
    const headline = page.getByLabel('Headline figures');
    assert.match(await headline.innerText(), new RegExp(`\\b${components}\\b`));

    await page.getByRole('link', { name: 'Components', exact: true }).click();
    await page.getByLabel('Search by name').fill('route-optimizer');
    const table = page.getByRole('table', {
      name: 'Components with their level',
    });
    const name = table.getByRole('link', { name: /route-optimizer/i });
    await name.first().click();
    await page.waitForURL(url => url.pathname.startsWith(routeOptimizer));
    await page.getByRole('tab', { name: 'Maturity' }).click();
    await page.getByRole('heading', { name: 'Every model' }).waitFor();
  });

  it('keeps the filters of the scorecard over a reload', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity?lifecycle=production');
    const chip = page.getByRole('button', { name: 'production', exact: true });
    await chip.waitFor();
    await page.reload();
    await chip.waitFor();
  });

  it('has neither card nor tab on a component that is not about ML', async () => {
    const { page } = pages;
    await page.goto('/catalog/default/component/depot-console');
    await page.getByRole('heading', { name: 'depot-console' }).waitFor();
    await page.getByText('About', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
    assert.equal(await page.getByRole('tab', { name: 'Maturity' }).count(), 0);
    const card = page.getByRole('heading', { name: 'MLOps maturity' });
    assert.equal(await card.count(), 0);
  });

  it('has nothing that axe finds fault with', async test => {
    const found = await violationsOf(pages.page, legacyParts, text =>
      test.diagnostic(text),
    );
    assert.equal(found.length, 0, found.join('\n'));
  });

  it('fits a phone, with its card, its tab and its scorecard', async () => {
    const { page } = pages;
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [
      routeOptimizer,
      `${routeOptimizer}/maturity`,
      '/mlops-maturity?search=route-optimizer',
    ]) {
      await page.goto(path);
      await page.getByText('Automated training').first().waitFor();
      assert.equal(await overflow(page), 0, path);
    }
  });
});
