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

const ladder = 'automation-ladder';
const tracking = 'l2-experiment-tracking';

const field = page => page.getByLabel('The model, in YAML');
const submit = page =>
  page.getByRole('button', { name: 'Try it', exact: true }).click();
const falls = page =>
  page.getByRole('table', { name: 'Components whose level would drop' });

/** Moves a requirement of level 2 to level 1, where the text is. */
async function moveTracking(page) {
  const text = await field(page).inputValue();
  const moved = text.replace(
    `id: ${tracking}\n    from: 2`,
    `id: ${tracking}\n    from: 1`,
  );
  assert.notEqual(moved, text);
  await field(page).fill(moved);
}

/** Components at level 1 that miss what level 1 is to ask for. */
async function expectedFalls() {
  const { items } = await readApi(
    `scorecard/components?model=${ladder}&criteria=true&level=1&limit=100`,
  );
  return items
    .filter(({ criteria }) =>
      criteria.some(
        ({ criterionId, outcome }) =>
          criterionId === tracking &&
          !['met', 'waived', 'not-applicable'].includes(outcome),
      ),
    )
    .map(({ entityRef, title }) => title ?? entityRef.split('/').at(-1))
    .sort();
}

describe('trying a change of a model', () => {
  // What is refused is answered with 400, which the browser logs.
  const pages = usePages({ expected: [/models\/try/] });

  it('tells which components would drop, and by what', async () => {
    const { page } = pages;
    const expected = await expectedFalls();
    assert.ok(expected.length > 0, 'nobody would drop');
    await page.goto(`/mlops-maturity/models/${ladder}`);
    await page.getByRole('button', { name: 'Try a change' }).click();
    await page.waitForURL(/automation-ladder\/try$/);
    await field(page).waitFor();
    await moveTracking(page);
    await submit(page);
    await page
      .getByText(
        new RegExp(
          `^Of \\d+ components, ${expected.length} would drop and 0 would rise`,
        ),
      )
      .waitFor();
    const names = falls(page).getByRole('rowheader');
    assert.deepEqual((await names.allInnerTexts()).sort(), expected);
    const row = falls(page).getByRole('row').nth(1);
    assert.match(await row.innerText(), /L1\s+L0\s+.*tracked/is);

    // Nothing has changed: the model in force is the one that it was.
    const { criteria } = await readApi(`models/${ladder}`);
    assert.equal(criteria.find(({ id }) => id === tracking).from, 2);

    await row.getByRole('link').click();
    await page.waitForURL(/\/maturity$/);
  });

  it('says what is wrong with the text, and leads to the line', async () => {
    const { page } = pages;
    await page.goto(`/mlops-maturity/models/${ladder}/try`);
    await field(page).waitFor();
    const text = await field(page).inputValue();
    await field(page).fill(text.replace('engine: ladder', 'engine: lift'));
    await submit(page);
    await page.getByText('It can’t be tried: 1 problem').waitFor();
    await page.getByRole('button', { name: /^Line \d+$/ }).click();
    const selected = await field(page).evaluate(one =>
      one.value.slice(one.selectionStart, one.selectionEnd),
    );
    assert.equal(selected, 'engine: lift');
  });

  it('fits a phone and a wide screen', async () => {
    const { page } = pages;
    for (const width of [390, 1400]) {
      await page.setViewportSize({ width, height: 2400 });
      await page.goto(`/mlops-maturity/models/${ladder}/try`);
      await field(page).waitFor();
      await moveTracking(page);
      await submit(page);
      await falls(page).waitFor();
      await saveScreenshot(page, `trial-${width}`);
      assert.equal(await overflow(page), 0, `${width} px`);
    }
  });
});
