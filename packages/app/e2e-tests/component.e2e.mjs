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
import { overflow, readApi, usePages } from './browser.mjs';

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
    assert.match(await steps.innerText(), /(How to fix|What helps)\s+\S/);
    await page.getByRole('link', { name: 'All criteria' }).click();
    await page.waitForURL(/\/maturity/);
  });

  it('links each next step to the very place where it is done', async () => {
    const { page } = pages;
    const { items } = await readApi(
      'entities/component/default/label-reader-server/assessments',
    );
    const places = items[0].blockers.flatMap(({ facts }) =>
      facts.flatMap(({ place }) => place ?? []),
    );
    assert.ok(places.length > 0, 'no fact says where to go');
    let requests = 0;
    page.on('request', request => {
      if (request.url().includes('/api/mlops-maturity/')) requests += 1;
    });
    await page.goto('/catalog/default/component/label-reader-server');
    const steps = page.getByRole('region', { name: /criteri\w+ to / });
    await steps.waitFor();
    const links = await steps
      .getByRole('link')
      .evaluateAll(all => all.map(({ href }) => href));
    assert.ok(links.length > 0, 'no step has a link');
    for (const href of links) assert.match(href, /^https?:\/\//);
    assert.ok(
      places.some(({ url }) => links.includes(url)),
      `none of ${links} is where a fact was decided`,
    );
    assert.equal(requests, 1, 'the card asks once');

    // What has no data is connected in the catalog, never told as failing.
    await page.goto(routeOptimizer);
    const step = page
      .getByRole('listitem')
      .filter({ hasText: 'Set the annotation' });
    await step.first().waitFor();
    assert.doesNotMatch(await step.first().innerText(), /Not met/);
    const file = step.first().getByRole('link', { name: /^Edit the catalog/ });
    const href = await file.getAttribute('href');
    assert.match(href, /\/edit\/main\/logistics\.yaml$/);
    const [tab] = await Promise.all([page.waitForEvent('popup'), file.click()]);
    assert.equal(tab.url(), href);
    await tab.close();
  });

  it('raises the level on supposition, and says that it is one', async () => {
    const { page } = pages;
    await page.goto(`${routeOptimizer}/maturity`);
    await page.getByRole('button', { name: 'Try it out' }).click();
    const result = page.getByRole('region', { name: 'What would be' });
    await result.getByText('The level stays as it is.').waitFor();
    await page.getByRole('button', { name: /^Tick the .* Level 3/ }).click();
    await result
      .getByText('The level rises from Level 2 to Level 3.')
      .waitFor();
    await page.getByText('This is a supposition', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Reset' }).click();
    await result.getByText('The level stays as it is.').waitFor();
  });

  it('draws the history, and tells the same in a table', async () => {
    const { page } = pages;
    await page.goto(`${routeOptimizer}/maturity`);
    await page.getByRole('img', { name: /^Level over time/ }).waitFor();
    const { items } = await readApi(
      'entities/component/default/route-optimizer/history?model=automation-ladder',
    );
    const rows = page
      .getByRole('table', { name: 'Changes of level, the newest first' })
      .locator('tbody tr');
    assert.equal(await rows.count(), items.length);
    assert.match(await rows.last().innerText(), /First assess/);
  });

  it('opens a criterion by keys alone', async () => {
    const { page } = pages;
    await page.goto(`${routeOptimizer}/maturity`);
    await page.getByRole('heading', { name: 'Criteria' }).waitFor();
    const met = page.getByRole('button', {
      name: /^Met.*Models deploy without human intervention/,
    });
    await met.waitFor();
    assert.equal(await met.getAttribute('aria-expanded'), 'false');
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await met.evaluate(one => one === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    assert.equal(await met.getAttribute('aria-expanded'), 'true');
    await page.getByText('Seen in a source').first().waitFor();
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
    // On the card it is told once for all criteria that wait for it.
    await page.goto('/catalog/default/component/price-spike');
    const waiting = page
      .getByRole('listitem')
      .filter({ hasText: /criteria wait for GitHub/ });
    await waiting.waitFor();
    const text = await waiting.innerText();
    assert.match(text, /Check the annotation that names tarnwick\/price-spike/);
    assert.doesNotMatch(text, /How to fix/);
  });

  it('leads from a blocker to its criterion, and keeps the view in the address', async () => {
    const { page } = pages;
    await page.goto(routeOptimizer);
    const steps = page.getByRole('region', { name: /criteri\w+ to Level 3/ });
    const link = steps.getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL(/\/maturity\?model=[\w-]+#/);
    const row = page.getByRole('button', { expanded: true, name: title });
    await row.waitFor();
    assert.ok(
      await row.evaluate(one => one === document.activeElement),
      'the criterion has the focus',
    );
    await page.getByRole('button', { name: /^Blocking \(/ }).click();
    await page.waitForURL(/show=blocking/);
    await page.reload();
    await page
      .getByRole('button', { name: /^Blocking \(/, pressed: true })
      .waitFor();
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
