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
import { usePages } from './browser.mjs';
import { components, ladder } from './ownParts.mjs';

/** As much as pages may jump while they load, by what browsers call good. */
const bound = 0.1;

const places = [
  [
    'overview',
    `/mlops-maturity?model=${ladder}`,
    page => page.getByRole('table', { name: 'Components by level' }),
  ],
  [
    'components',
    `/mlops-maturity/components?model=${ladder}`,
    page => page.getByRole('navigation', { name: 'Pages' }),
  ],
  [
    'tab',
    `${components}/route-optimizer/maturity`,
    page => page.getByRole('img', { name: /^Level over time/ }),
  ],
];

/** Notes every shift from the first moment on, with what moved. */
function noteShifts() {
  window.shifts = [];
  const nameOf = node =>
    `${node?.nodeName} ${node?.textContent?.slice(0, 30) ?? ''}`;
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)}: ${Math.round(previousRect.y)} → ${Math.round(currentRect.y)}`,
      );
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('pages keep still while they load', () => {
  const pages = usePages();

  for (const [name, address, ready] of places) {
    it(name, async test => {
      const { page } = pages;
      await page.addInitScript(noteShifts);
      await page.goto(address);
      await ready(page).first().waitFor();
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => window.shifts);
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      test.diagnostic(`${name}: ${total.toFixed(3)}`);
      const told = shifts
        .map(({ value, moved }) => `${value.toFixed(3)} ${moved.join(', ')}`)
        .join('\n');
      assert.ok(total < bound, `${total.toFixed(3)}:\n${told}`);
    });
  }
});
