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
import { englishOnly } from './messages.mjs';

const component = '/catalog/default/component/transformer-health';

/** How Germans write a day: `21. Nov. 2026`. */
const germanDate = /\b\d{1,2}\. (\p{L}{3}\.|\p{L}{3,4}) 20\d\d\b/u;

/** Each screen, with a heading that it has in German. */
const screens = {
  '/mlops-maturity': 'Größte Auf- und Abstiege',
  '/mlops-maturity/components': /^\d+ Komponenten$/,
  '/mlops-maturity/comparison': 'Wo die Modelle übereinstimmen und wo nicht',
  '/mlops-maturity/models': 'Reifegradmodelle',
  '/mlops-maturity/sources': 'Kollektoren',
};

async function chooseLanguage(page, name) {
  await page.goto('/settings');
  await page.getByRole('button', { name: /^(English|Deutsch)$/ }).click();
  await page.getByRole('option', { name }).click();
}

/** What the plugin shows, below the header, which is the portal's. */
const contentOf = page => page.getByRole('article').first();

/** All strings of what the backend serves: models are in English. */
function* stringsIn(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') {
    for (const one of Object.values(value)) yield* stringsIn(one);
  }
}

/** Messages of the plugin that are shown there in English. */
async function englishIn(place) {
  const shown = await place.evaluate(root => {
    const texts = [];
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) texts.push(node.data.trim());
      if (node instanceof Element) {
        texts.push(node.getAttribute('aria-label'), node.getAttribute('title'));
      }
    }
    return texts;
  });
  const served = new Set([
    ...stringsIn(await readApi('models')),
    ...stringsIn(await readApi('facts')),
  ]);
  return shown.filter(text => englishOnly.has(text) && !served.has(text));
}

describe('a portal in German', () => {
  const pages = usePages();

  it('has every screen of the scorecard in German, and in English again', async () => {
    const { page } = pages;
    await chooseLanguage(page, 'Deutsch');
    for (const [path, heading] of Object.entries(screens)) {
      await page.goto(path);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await saveScreenshot(page, `german${path}`);
      assert.deepEqual(await englishIn(contentOf(page)), [], path);
      await page.setViewportSize({ width: 390, height: 900 });
      assert.equal(await overflow(page), 0, `${path} on a phone`);
      await page.setViewportSize({ width: 1400, height: 1000 });
    }
    await page.goto('/mlops-maturity');
    await page.getByText(/^Seit .*, aufgrund der Nachweise\.$/).waitFor();
    assert.match(await contentOf(page).innerText(), germanDate);

    await chooseLanguage(page, 'English');
    await page.goto('/mlops-maturity');
    await page
      .getByRole('heading', { name: 'Biggest rises and falls' })
      .waitFor();
    assert.doesNotMatch(await contentOf(page).innerText(), germanDate);
    // What is looked for above is found where it is.
    assert.ok((await englishIn(contentOf(page))).length > 5);
  });

  it('has the card and the tab of a component in German', async () => {
    const { page } = pages;
    await chooseLanguage(page, 'Deutsch');
    await page.goto(component);
    await page.getByRole('link', { name: 'Alle Kriterien' }).waitFor();
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: 'MLOps-Reifegrad' }) })
      .last();
    assert.deepEqual(await englishIn(card), []);

    await page.getByRole('link', { name: 'Alle Kriterien' }).click();
    await page.getByRole('heading', { name: 'Alle Modelle' }).waitFor();
    await page.waitForLoadState('networkidle');
    await saveScreenshot(page, 'german-tab');
    const tab = contentOf(page);
    assert.deepEqual(await englishIn(tab), []);
    assert.match(await tab.innerText(), germanDate);
  });
});
