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
import axe from 'axe-core';
import { overflow, readApi, saveScreenshot, usePages } from './browser.mjs';
import { waitFor } from './ownDemo.mjs';

// Of the guest's own team, and far enough from the next level in every model
// that one statement brings it to none: withdrawn, it leaves nothing behind.
const own = 'driver-feedback-sentiment';
const tabOf = name => `/catalog/default/component/${name}/maturity`;

/** What is known of a component that a statement can change. */
async function stateOf(name) {
  const entity = `entities/component/default/${name}`;
  const facts = await readApi(`${entity}/facts`);
  const { items } = await readApi(`${entity}/assessments`);
  const history = await readApi(`${entity}/history?limit=100`);
  return {
    facts: facts.items.map(({ factId, status, origin }) => [
      factId,
      status,
      origin,
    ]),
    outcomes: items.map(({ model, published, assessment }) => [
      model.id,
      published,
      assessment.criteria.map(({ outcome }) => outcome),
    ]),
    history: history.items,
  };
}

const statementsOf = name =>
  readApi(`entities/component/default/${name}/statements`);

async function open(page, name) {
  await page.goto(tabOf(name));
  await page.getByRole('heading', { name: 'Every model' }).waitFor();
}

/** The first button of that name, and the title of what it is about. */
async function buttonNamed(page, name) {
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.waitFor();
  const id = await button.getAttribute('aria-describedby');
  return { button, about: await page.locator(`[id="${id}"]`).textContent() };
}

async function chooseTheme(page, theme) {
  await page.evaluate(value => {
    localStorage.setItem('theme', value);
    window.dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
  }, theme);
}

describe('statements on the tab of a component', () => {
  const pages = usePages();

  it('attest a fact, and are withdrawn', async () => {
    const { page } = pages;
    const before = await stateOf(own);
    await open(page, own);
    const { button, about } = await buttonNamed(page, 'Attest');
    await button.click();
    const dialog = page.getByRole('dialog', { name: `Attest: ${about}` });
    await dialog.getByRole('radio').first().check();
    await dialog
      .getByRole('textbox', { name: /^Statement/ })
      .fill('The team does it by hand.');
    await dialog
      .getByRole('textbox', { name: /^Link/ })
      .fill('https://wiki.tarnwick.example/models');
    await dialog.getByRole('button', { name: 'Attest' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByText(/^Attested here by .+ on .+ until .+\.$/).waitFor();
    const { attestations } = await statementsOf(own);
    assert.equal(attestations.length, 1);
    assert.equal(attestations[0].by, 'user:default/mara-lind');
    const { factId } = attestations[0];
    const { facts } = await stateOf(own);
    const now = facts.find(([id]) => id === factId);
    assert.deepEqual(now, [factId, attestations[0].status, 'attested']);

    const withdraw = await buttonNamed(page, 'Withdraw attestation');
    assert.equal(withdraw.about, about);
    await withdraw.button.click();
    await page
      .getByRole('dialog', { name: `Withdraw attestation: ${about}` })
      .getByRole('button', { name: 'Withdraw attestation' })
      .click();
    await page.getByText(/^Attested here by/).waitFor({ state: 'detached' });
    assert.deepEqual(await stateOf(own), before);
  });

  it('waive a requirement, and end the waiver', async () => {
    const { page } = pages;
    const before = await stateOf(own);
    await open(page, own);
    const { button, about } = await buttonNamed(page, 'Waive');
    await button.click();
    const dialog = page.getByRole('dialog', { name: `Waive: ${about}` });
    await dialog
      .getByRole('textbox', { name: /^Reason/ })
      .fill('It is an experiment.');
    await dialog.getByRole('button', { name: 'Waive' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Waived by .+: It is an experiment\.$/).waitFor();
    const [waiver] = (await statementsOf(own)).waivers;
    assert.equal(waiver.reason, 'It is an experiment.');

    await (await buttonNamed(page, 'End waiver')).button.click();
    await page
      .getByRole('dialog', { name: `End waiver: ${about}` })
      .getByRole('button', { name: 'End waiver' })
      .click();
    await page.getByText(/^Waived by/).waitFor({ state: 'detached' });
    assert.deepEqual(await stateOf(own), before);
  });

  it('are for owners only', async () => {
    const { page } = pages;
    const decided = page.waitForResponse(/\/api\/permission\/authorize$/);
    await open(page, 'damage-detector');
    await decided;
    await page.waitForLoadState('networkidle');
    for (const name of ['Attest', 'Waive']) {
      const buttons = page.getByRole('button', { name, exact: true });
      assert.equal(await buttons.count(), 0, name);
    }
  });

  it('have a form that axe finds nothing in, light or dark, wide or narrow', async () => {
    const { page } = pages;
    await page.addInitScript({ content: axe.source });
    for (const theme of ['light', 'dark']) {
      for (const width of [1400, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, own);
        await chooseTheme(page, theme);
        const { button } = await buttonNamed(page, 'Attest');
        await button.click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Attest' }).click();
        await dialog.getByText('Say something here.').waitFor();
        const find = () =>
          page.evaluate(async () => {
            const { violations } = await window.axe.run('[role=dialog]', {
              resultTypes: ['violations'],
            });
            return violations.map(({ id, nodes }) => [
              id,
              nodes.map(({ html, any }) => [html, any[0]?.message]),
            ]);
          });
        // Until the dialog has faded in, its colors aren't those that stay.
        let found;
        await waitFor(async () => {
          found = await find();
          return found.length === 0;
        }, 'axe finds something').catch(() => {});
        assert.deepEqual(found, [], `${theme}, ${width} px`);
        await saveScreenshot(page, `statement-${theme}-${width}`);
        assert.equal(await overflow(page), 0);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        assert.ok(
          await button.evaluate(one => one === document.activeElement),
          'the focus got lost',
        );
      }
    }
  });
});
