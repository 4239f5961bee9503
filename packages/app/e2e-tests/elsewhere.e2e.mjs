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

const model = 'microsoft-2020';
const group = '/catalog/default/group/delivery';

/** Keeps the paths that a page asks of the plugin's backend. */
function watchRequests(page) {
  const paths = [];
  page.on('request', request => {
    const [, path] = request.url().split('/api/mlops-maturity');
    if (path) paths.push(path);
  });
  return {
    paths,
    to: start => paths.filter(path => path.startsWith(start)),
  };
}

/** Has every screen show a model, as if it had been chosen on another one. */
async function choose(page, modelId) {
  await page.goto('/');
  await page.evaluate(
    id => localStorage.setItem('/mlops-maturity/model', JSON.stringify(id)),
    modelId,
  );
}

describe('where else people look', () => {
  const pages = usePages();

  it('the card of a group leads to the scorecard of that group', async () => {
    const { page } = pages;
    await choose(page, model);
    const requests = watchRequests(page);
    await page.goto(group);
    const figures = page.getByLabel('Figures');
    await figures.waitFor();
    await page
      .getByRole('heading', { name: 'What blocks most here' })
      .waitFor();
    await page.waitForLoadState('networkidle');
    // Beside the list of models, which all screens share.
    assert.equal(requests.to('/models').length, 1);
    assert.equal(requests.to('/scorecard/').length, 2, `${requests.paths}`);

    const { items } = await readApi(
      `scorecard/summary?model=${model}&owner=group%3Adefault%2Fdelivery`,
    );
    assert.ok(items[0].total > 0);
    assert.match(
      await figures.innerText(),
      new RegExp(`Components\\s+${items[0].total}\\b`),
    );
    await saveScreenshot(page, 'group-card');

    await page.getByRole('link', { name: 'All components' }).click();
    await page.waitForURL(
      url =>
        url.pathname.startsWith('/mlops-maturity') &&
        url.searchParams.get('owner') === 'group:default/delivery' &&
        url.searchParams.get('model') === model,
    );
  });

  it('cards stand on systems, domains and people; not where there is no ML', async () => {
    const { page } = pages;
    await page.goto('/catalog/default/system/parcel-flow');
    await page.getByLabel('Figures').waitFor();
    await page.goto('/catalog/default/domain/logistics');
    await page.getByLabel('Figures').waitFor();
    await page.goto('/catalog/default/user/mara-lind');
    await page
      .getByRole('heading', { name: 'ML components of Mara Lind' })
      .waitFor();
    await page
      .getByRole('list', { name: 'The furthest below target first' })
      .waitFor();
    await page.goto('/catalog/default/component/depot-console');
    await page.getByText('About', { exact: true }).waitFor();
    assert.equal(await page.getByLabel('Figures').count(), 0);
  });

  it('the catalog asks once for the levels of a page, and is narrowed by level', async () => {
    const { page } = pages;
    await choose(page, model);
    const requests = watchRequests(page);
    await page.goto('/catalog?filters[kind]=component&filters[user]=all');
    const levels = page.getByRole('table').getByRole('link', { name: /^L\d / });
    await levels.first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok((await levels.count()) > 1);
    assert.equal(requests.to('/levels').length, 1, `${requests.paths}`);
    assert.equal(requests.to('/models').length, 1);
    // The filter asks for nothing until it is used.
    assert.equal(requests.to('/scorecard').length, 0);
    await saveScreenshot(page, 'catalog-levels');

    const { items, total } = await readApi(
      `scorecard/components?model=${model}&level=1&limit=100`,
    );
    const expected = items
      .map(({ entityRef }) => entityRef)
      .filter(ref => ref.startsWith('component:')).length;
    assert.ok(expected > 0 && expected < 20, `${expected} of ${total}`);
    await page.getByRole('button', { name: 'Maturity All' }).click();
    await page.getByRole('option', { name: /^Level 1/ }).click();
    await page.getByText(new RegExp(`\\(${expected}\\)`)).waitFor();
    await page.waitForURL(/mlopsMaturityLevel/);
    await levels.nth(expected - 1).waitFor();
    const shown = await levels.evaluateAll(links =>
      links.map(link => link.textContent),
    );
    assert.equal(shown.length, expected);
    assert.ok(
      shown.every(label => /^L1\b/.test(label)),
      `${shown}`,
    );

    // The address brings back what it showed.
    await page.reload();
    await page.getByText(new RegExp(`\\(${expected}\\)`)).waitFor();
  });

  it('the home page shows the components of who is signed in', async () => {
    const { page } = pages;
    await choose(page, model);
    const requests = watchRequests(page);
    await page.goto('/home');
    const list = page.getByRole('list', {
      name: 'The furthest below target first',
    });
    await list.waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(requests.to('/scorecard/').length, 2, `${requests.paths}`);
    const owners = ['user:default/mara-lind', 'group:default/eta-team'];
    const { total, items } = await readApi(
      `scorecard/components?model=${model}&sort=target&order=desc&limit=5&${owners
        .map(owner => `owner=${encodeURIComponent(owner)}`)
        .join('&')}`,
    );
    const rows = await list.getByRole('listitem').count();
    assert.ok(rows > 0);
    assert.equal(rows, items.length);
    await saveScreenshot(page, 'home-widget');
    await page
      .getByRole('link', {
        name: new RegExp(`${total} in the scorecard|it in`),
      })
      .waitFor();
    await list.getByRole('link').first().click();
    await page.waitForURL(/\/maturity/);
  });

  it('fits a phone', async () => {
    const { page } = pages;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(group);
    await page.getByLabel('Figures').waitFor();
    assert.equal(await overflow(page), 0);
  });
});
