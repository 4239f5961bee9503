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
import { background, overflow, saveScreenshot, usePages } from './browser.mjs';

const component = '/catalog/default/component/transformer-health';
const ready = {
  card: page => page.getByRole('link', { name: 'All criteria' }),
  tab: page => page.getByRole('heading', { name: 'Every model' }),
  overview: page => page.getByRole('table', { name: 'Components by band' }),
  components: page =>
    page.getByRole('table', { name: 'Components with their score' }),
  heatMap: page => page.getByRole('table', { name: 'Groups by section' }),
  criteria: page =>
    page.getByRole('table', { name: 'Components by criterion' }),
  comparison: page => page.getByRole('table', { name: /^ML Test Score by / }),
};
const addresses = {
  card: component,
  tab: `${component}/maturity`,
  overview: '/mlops-maturity?model=ml-test-score',
  components: '/mlops-maturity/components?model=ml-test-score',
  heatMap: '/mlops-maturity/heat-map?model=ml-test-score',
  criteria: '/mlops-maturity/heat-map?model=ml-test-score&view=criteria',
  comparison: '/mlops-maturity/comparison?model=ml-test-score',
};

/** Has every page show that model, as if it had been chosen on another one. */
async function choose(page, modelId) {
  await page.goto(component);
  await page.getByRole('button', { name: /Maturity model/ }).click();
  await page.locator(`[role=option][data-value="${modelId}"]`).click();
  await page.getByRole('option').first().waitFor({ state: 'detached' });
}

describe('the screens of a model that scores', () => {
  const pages = usePages();

  for (const theme of ['Light', 'Dark']) {
    it(`fit a desktop and a phone in the ${theme} theme`, async () => {
      const { page } = pages;
      await page.goto('/settings');
      await page.getByText(theme, { exact: true }).click();
      await choose(page, 'ml-test-score');
      for (const [screen, address] of Object.entries(addresses)) {
        await page.setViewportSize({ width: 1400, height: 2400 });
        await page.goto(address);
        await ready[screen](page).waitFor();
        await page.waitForLoadState('networkidle');
        for (const width of [1400, 400]) {
          await page.setViewportSize({ width, height: 2400 });
          await ready[screen](page).waitFor();
          await saveScreenshot(page, `${screen}-${theme}-${width}`);
          assert.equal(await overflow(page), 0, `${screen}, ${width} px`);
        }
        const isDark = Math.max(...(await background(page))) < 100;
        assert.equal(isDark, theme === 'Dark', screen);
      }
    });
  }
});
