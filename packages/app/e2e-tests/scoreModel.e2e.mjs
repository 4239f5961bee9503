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

const component = '/catalog/default/component/transformer-health';
const ladderWords = /\bladder\b|\bLevel\b|\blevels?\b|\bL\d\b/i;

/** The names of the ML Test Score's bands contain no word of a ladder. */
function assertNoLadder(text) {
  const word = text.match(ladderWords);
  const around = word && text.slice(Math.max(0, word.index - 40)).slice(0, 90);
  assert.equal(word, null, `the words of a ladder are in: ${around}`);
}

async function chooseTestScore(page) {
  await page.getByRole('button', { name: /Maturity model/ }).click();
  await page.getByRole('option', { name: 'ML Test Score' }).click();
  await page.getByText(/points?, lowest sections?: \S/).waitFor();
}

describe('a model that scores', () => {
  const pages = usePages();

  it('shows points and the lowest section on the card, no level', async () => {
    const { page } = pages;
    await page.goto(component);
    await chooseTestScore(page);
    await page.getByRole('list', { name: 'Bands of points' }).waitFor();

    const { items } = await readApi(
      'entities/component/default/transformer-health/assessments',
    );
    const { points } = items.find(({ model }) => model.id === 'ml-test-score')
      .assessment.score;
    const card = page.getByRole('article').filter({
      has: page.getByRole('heading', { name: 'MLOps maturity' }),
    });
    const text = await card.innerText();
    assertNoLadder(text);
    assert.ok(text.includes(`${points} point`), `${points} isn't in: ${text}`);
  });

  it('is remembered on the tab, which has its criteria by section', async () => {
    const { page } = pages;
    await page.goto(component);
    await chooseTestScore(page);
    await page.getByRole('link', { name: 'All criteria' }).click();
    await page.waitForURL(/\/maturity/);
    for (const section of ['Data', 'Model', 'Infrastructure', 'Monitoring']) {
      await page
        .getByRole('button', {
          name: new RegExp(`^${section}( \\(lowest\\))? [\\d.]+ of 7 points`),
        })
        .waitFor();
    }
  });

  it('has a scorecard of bands, by its address', async () => {
    const { page } = pages;
    await page.goto('/mlops-maturity?model=ml-test-score');
    await page.getByRole('table', { name: 'Components by band' }).waitFor();
    await page.getByText('Median band').waitFor();
    await page.waitForLoadState('networkidle');
    assertNoLadder(await page.locator('body').innerText());

    await page.getByRole('link', { name: 'Components', exact: true }).click();
    const table = page.getByRole('table', {
      name: 'Components with their score',
    });
    await table.locator('th[scope=row]').first().waitFor();
    assert.match(await table.innerText(), /\d points?/);
    assertNoLadder(await page.locator('body').innerText());

    await page.getByRole('link', { name: 'Heat map' }).click();
    await page.getByRole('table', { name: 'Groups by section' }).waitFor();
    assertNoLadder(await page.locator('body').innerText());
  });
});
