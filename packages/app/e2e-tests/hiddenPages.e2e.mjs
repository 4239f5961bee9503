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
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersTo } from './answersTo.mjs';
import { portalUrl, readApi, usePages } from './browser.mjs';
import {
  assertNoMention,
  hidden,
  hiddenNames,
  labelCounts,
  model,
  skip,
  visible,
} from './hiddenTeam.mjs';
import { portalApi } from './portalApi.mjs';

const figures = page => page.getByLabel('Figures').waitFor();

/** Pages of the catalog with a card, and what shows that it is there. */
const cards = [
  ['group/energy', figures],
  ['domain/energy', figures],
  [
    'group/grid-team',
    page => page.getByText('No ML component belongs to this group.').waitFor(),
  ],
  [
    'user/leon-fischer',
    page => page.getByText(/^No ML component belongs to/).waitFor(),
  ],
];

describe('pages without what a user may not see', { skip }, () => {
  const pages = usePages({
    // What a hidden component's page is answered.
    expected: [/status of 404/],
  });

  /** Opens a page, waits for what stands for its being there, and reads it. */
  async function read(path, isThere) {
    const { page } = pages;
    const answers = answersTo(page);
    await page.goto(path);
    await isThere(page);
    const taken = await answers.take();
    assert.ok(taken.length > 0, `${path} asked for nothing`);
    for (const answer of taken) {
      const { path: asked, error } = answer;
      // The browser drops what came when nobody waited for it any more.
      if (error) {
        answer.text = JSON.stringify(await portalApi(portalUrl, asked));
      }
      assertNoMention(answer.text, asked);
    }
    const shown = await page.locator('body').innerText();
    assertNoMention(shown, path);
    return { shown, answered: taken.map(({ text }) => text).join('\n') };
  }

  const firstTable = page => page.getByRole('table').first().waitFor();

  it('are not on the overview', async () => {
    const { page } = pages;
    const { shown, answered } = await read(
      `/mlops-maturity?model=${model}`,
      async () => {
        await page.setViewportSize({ width: 1400, height: 2600 });
        await page.getByRole('heading', { name: 'Trend' }).waitFor();
        await page.getByRole('heading', { name: /rises and falls/ }).waitFor();
      },
    );
    assert.ok(answered.includes('group:default/meter-team'));
    assert.doesNotMatch(shown, /Grid Forecasts/);
    const headline = page.getByLabel('Headline figures');
    assert.match(
      await headline.innerText(),
      new RegExp(`Components\\s+${visible.length}\\b`),
    );

    const expected = labelCounts(model);
    const ranks = Object.keys(expected).sort();
    await page.getByRole('button', { name: 'Show numbers' }).click();
    const whole = page
      .getByRole('table', { name: 'Components by level' })
      .getByRole('row', { name: /^All components/ })
      .getByRole('cell');
    const cells = (await whole.allInnerTexts()).map(text => text.trim());
    const wanted = [...ranks.map(rank => expected[rank]), visible.length];
    assert.deepEqual(cells.slice(0, wanted.length), wanted.map(String));

    await page.getByRole('button', { name: 'Show as a table' }).click();
    const today = page
      .getByRole('table', { name: /over time/ })
      .locator('tbody tr')
      .first()
      .getByRole('cell');
    assert.deepEqual(await today.allInnerTexts(), wanted.map(String));
  });

  it('are neither listed, nor found, nor taken along', async () => {
    const { page } = pages;
    const count = `${visible.length} components`;
    const { answered } = await read(
      `/mlops-maturity/components?model=${model}&limit=100`,
      () => page.getByText(count).first().waitFor(),
    );
    for (const name of visible) assert.ok(answered.includes(name), name);

    for (const [button, rows] of [
      ['Export CSV', text => text.trim().split('\n').length - 1],
      [
        'Export JSON',
        text => (JSON.parse(text).items ?? JSON.parse(text)).length,
      ],
    ]) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      const text = fs.readFileSync(await file.path(), 'utf8');
      assertNoMention(text, button);
      assert.equal(rows(text), visible.length, button);
    }

    for (const name of hidden) {
      const { items } = await readApi(
        `scorecard/components?model=${model}&search=${name}&limit=100`,
      );
      assertNoMention(JSON.stringify(items), `search for ${name}`);
    }
  });

  it('are on no other screen of the scorecard', async () => {
    for (const screen of [
      'heat-map?view=groups',
      'heat-map?view=criteria&limit=100',
      'comparison?with=microsoft-2020',
    ]) {
      const { shown } = await read(`/mlops-maturity/${screen}`, firstTable);
      assert.doesNotMatch(shown, /Grid Forecasts/, screen);
      if (screen.startsWith('comparison')) {
        assert.ok(shown.includes(`${visible.length} components are assessed`));
      }
    }
  });

  it('are not found by the search of the portal', async () => {
    const found = async term => {
      const answer = await portalApi(
        portalUrl,
        `search/query?term=${term}&pageLimit=100`,
      );
      assertNoMention(JSON.stringify(answer.results), term);
      return answer.results.length;
    };
    const deadline = Date.now() + 30_000;
    while ((await found('theft-detection')) === 0) {
      assert.ok(Date.now() < deadline, 'the catalog is not in the index');
      await sleep(500);
    }
    for (const name of hiddenNames) await found(name);
    await read('/search?query=theft-detection', page =>
      page.getByText('theft-detection').first().waitFor(),
    );
  });

  it('are on no card of people, groups and systems, and not at home', async () => {
    await read('/home', page =>
      page.getByRole('list', { name: /furthest below/ }).waitFor(),
    );
    // The catalog itself names what entities are related to, so that only the
    // plugin's own cards count here.
    for (const [path, isThere] of cards) {
      const { page } = pages;
      const answers = answersTo(page);
      await page.goto(`/catalog/default/${path}`);
      await isThere(page);
      for (const { path: asked, text } of await answers.take()) {
        assertNoMention(text, `${asked} on ${path}`);
      }
    }
  });

  it('have no level in the catalog, and no page', async () => {
    const { page } = pages;
    const { answered } = await read(
      '/catalog?filters[kind]=component&filters[user]=all&limit=100',
      () =>
        page
          .getByRole('table')
          .getByRole('link', { name: /^L\d / })
          .first()
          .waitFor(),
    );
    assert.ok(answered.includes('component:default/'));

    for (const tab of ['', '/maturity']) {
      const answers = answersTo(page);
      await page.goto(`/catalog/default/component/${hidden[0]}${tab}`);
      await page
        .getByText(/not found/i)
        .first()
        .waitFor();
      for (const { path, status } of await answers.take()) {
        if (path.includes('/entities/')) assert.equal(status, 404, path);
      }
      const shown = await page.locator('main').innerText();
      assert.doesNotMatch(shown, /MLOps maturity|\bL\d\b/);
    }
  });
});
