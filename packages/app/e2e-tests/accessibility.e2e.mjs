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
import { violationsOf } from './axeViolations.mjs';
import { usePages } from './browser.mjs';
import { openStates } from './openStates.mjs';
import { components, ladder, ownParts } from './ownParts.mjs';

describe('axe finds nothing', () => {
  const pages = usePages();

  it('on any page, in any theme, wide or narrow', async test => {
    const found = await violationsOf(pages.page, ownParts, text =>
      test.diagnostic(text),
    );
    assert.equal(found.length, 0, found.join('\n'));
  });
});

describe('axe finds nothing where something is open, missing or failed', () => {
  const pages = usePages({
    // The browser says of each answer that it is an error.
    expected: [/the server responded with a status of (403|404|500)/],
  });

  it('in any theme, wide or narrow', async test => {
    const found = await violationsOf(pages.page, openStates, text =>
      test.diagnostic(text),
    );
    assert.equal(found.length, 0, found.join('\n'));
  });
});

describe('the focus can be seen', () => {
  const pages = usePages();
  const tab = `${components}/route-optimizer/maturity`;
  const button = name => page => page.getByRole('button', { name }).first();
  const places = [
    [
      'chip of a filter',
      `/mlops-maturity?model=${ladder}&level=2`,
      button(/^Remove the filter/),
    ],
    [
      'heading of criteria',
      tab,
      page => page.locator('[class*=MuiAccordionSummary-root]').first(),
    ],
    ['Assess now', tab, button('Assess now')],
    ['Try it out', tab, button('Try it out')],
  ];

  it('on everything that can be pressed', async () => {
    const { page } = pages;
    for (const [name, address, element] of places) {
      await page.goto(address);
      await element(page).waitFor();
      // Only who uses the keyboard is shown where the focus is.
      await page.keyboard.press('Tab');
      await element(page).focus();
      const { style, width } = await element(page).evaluate(one => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return { style: outlineStyle, width: parseFloat(outlineWidth) };
      });
      assert.equal(style, 'solid', name);
      assert.ok(width >= 2, `${name}: ${width} px`);
    }
  });
});
