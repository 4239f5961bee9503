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

import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';

const themes = ['light', 'dark'];
const widths = [1400, 390];

/** Has every page show that model, as if it had been chosen on another one. */
function chooseModel(page, model) {
  return page.evaluate(
    id => localStorage.setItem('/mlops-maturity/model', JSON.stringify(id)),
    model,
  );
}

/** The language of the portal, from the next page on. */
function chooseLanguage(page, language) {
  return page.evaluate(
    value => localStorage.setItem('language', value),
    language,
  );
}

/** As the settings do in another window of the portal. */
async function chooseTheme(page, theme) {
  await page.evaluate(value => {
    localStorage.setItem('theme', value);
    window.dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
  }, theme);
  await page.waitForFunction(isDark => {
    const { backgroundColor } = getComputedStyle(document.body);
    const channels = backgroundColor.match(/\d+/g).slice(0, 3).map(Number);
    return Math.max(...channels) < 100 === isDark;
  }, theme === 'dark');
}

/** Colors that are still on their way would be judged as they never stay. */
function transitionsEnd(page) {
  return page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(one => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

/** What axe finds in some elements, with every rule that it has on by default. */
function violationsIn(elements, exclude) {
  return elements.evaluateAll(async (include, excluded) => {
    if (include.length === 0) throw new Error('There is nothing to look at');
    const { violations } = await window.axe.run(
      { include, exclude: excluded },
      { resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html, any }) =>
        [`${id}: ${help}`, target.join(' '), html.slice(0, 200)]
          .concat(any[0]?.message ?? [])
          .join('\n    '),
      ),
    );
  }, exclude);
}

/** Tables are drawn anew now and then: what was in them is gone by then. */
async function settled(look, tries = 5) {
  try {
    return await look();
  } catch (error) {
    if (tries === 1 || !/No elements found/.test(error.message)) throw error;
    await sleep(300);
    return settled(look, tries - 1);
  }
}

/**
 * What axe finds in some parts of the portal, in every theme, wide and narrow,
 * a text each; and a line about each look for `tell`. A part is one of
 * ownParts.mjs or of openStates.mjs.
 */
export async function violationsOf(page, parts, tell) {
  await page.addInitScript({ content: axe.source });
  await page.goto('/');
  const found = [];
  for (const part of parts) {
    const { name, address, model, open, elements, exclude = [] } = part;
    if (model) await chooseModel(page, model);
    if (part.language) await chooseLanguage(page, part.language);
    for (const [url, answer] of Object.entries(part.answers ?? {})) {
      await page.route(url, answer);
    }
    const chosen = part.only ?? widths;
    for (const width of chosen) {
      await page.setViewportSize({ width, height: 1000 });
      if (!part.opened && (width === chosen[0] || part.reloads)) {
        await page.goto(address);
        await open(page);
      }
      for (const theme of themes) {
        await chooseTheme(page, theme);
        // Another theme draws the portal anew, with nothing of it open.
        if (part.opened) {
          await page.goto(address);
          await open(page);
        }
        await elements(page).first().waitFor();
        await transitionsEnd(page);
        const violations = await settled(() =>
          violationsIn(elements(page), exclude),
        );
        const where = `${name}, ${theme}, ${width} px`;
        tell(`${where}: ${violations.length} violations`);
        found.push(...violations.map(text => `${where}: ${text}`));
      }
    }
    await page.unrouteAll();
    if (part.language) await chooseLanguage(page, 'en');
  }
  return found;
}
