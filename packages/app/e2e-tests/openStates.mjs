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

import { card, components, ladder, screen } from './ownParts.mjs';

const routeOptimizer = `${components}/route-optimizer`;
// Of the guest's own team, which may attest and waive.
const own = `${components}/driver-feedback-sentiment`;

/** Answers a request as Backstage's backends answer what they refuse. */
const refuse = status => route =>
  route.fulfill({
    status,
    json: {
      error: { name: 'Error', message: 'Something is not as it should be' },
      response: { statusCode: status },
    },
  });

/** Answers with what the backend says, changed. */
const changed = change => async route => {
  const response = await route.fetch();
  await route.fulfill({ response, json: change(await response.json()) });
};

const api = '**/api/mlops-maturity';
const alert = page => page.getByRole('alert');

/** The card of a component, whose assessment is answered otherwise. */
const cardWith = (name, answer, ready) => ({
  name,
  address: routeOptimizer,
  answers: { [`${api}/entities/*/*/*/assessments`]: answer },
  opened: true,
  open: page => ready(page).first().waitFor(),
  elements: card('MLOps maturity'),
});

const onComponents = (name, ready, act) => ({
  ...screen(name, `/components?model=${ladder}`, ready, act),
  opened: true,
});
/** Menus lie over the page, in no landmark of it. */
const menu = page => page.locator('.MuiMenu-paper');
const columns = page => page.getByRole('button', { name: 'Columns' });
const modelPicker = page =>
  page.getByRole('button', { name: /^Maturity model/ });
const filters = page => page.getByRole('button', { name: 'Filters' });

/** A dialog of the tab of a component. */
const dialogOf = (name, button, answers) => ({
  name,
  address: `${own}/maturity`,
  model: ladder,
  answers,
  opened: true,
  open: async page => {
    const opener = page.getByRole('button', { name: button, exact: true });
    await opener.first().waitFor();
    // What arrives later draws the list anew, and with it the dialog.
    await page.waitForLoadState('networkidle');
    await opener.first().click();
    await page.getByRole('dialog').waitFor();
  },
  elements: page => page.getByRole('dialog'),
});

/** An attestation for each fact, so that whichever is shown can be withdrawn. */
const attested = async route => {
  const facts = await route.fetch({
    url: route
      .request()
      .url()
      .replace(/statements$/, 'facts'),
  });
  const { items } = await facts.json();
  await changed(answer => ({
    ...answer,
    attestations: items.map(({ factId }) => ({
      factId,
      status: 'pass',
      note: 'The team does it by hand.',
      by: 'user:default/mara-lind',
      on: '2026-10-01T12:00:00.000Z',
      until: '2999-06-30T23:59:59.999Z',
    })),
  }))(route);
};

/**
 * What pages show only after something was opened, or where something is
 * missing or failed: parts as in ownParts.mjs, with the `answers` that requests
 * get in place of the backend's, by their address; `opened` has them opened for
 * each look.
 */
export const openStates = [
  {
    ...onComponents('choice of columns', columns, page =>
      columns(page).click(),
    ),
    elements: menu,
  },
  {
    ...onComponents('choice of models', modelPicker, page =>
      modelPicker(page).click(),
    ),
    elements: menu,
  },
  {
    ...onComponents(
      'filter of owners',
      page => page.getByRole('combobox', { name: 'Owner' }),
      async page => {
        await page.getByRole('combobox', { name: 'Owner' }).click();
        await page.getByRole('option').first().waitFor();
      },
    ),
    only: [1400],
  },
  {
    ...onComponents('filters on a phone', filters, page =>
      filters(page).click(),
    ),
    only: [390],
  },
  cardWith('card with an error', refuse(500), alert),
  cardWith('card of what is not assessed', refuse(404), page =>
    page.getByText('Not assessed'),
  ),
  {
    ...screen('overview with an error', `?model=${ladder}`, alert, page =>
      page.getByText('Details').first().click(),
    ),
    answers: { [`${api}/scorecard/*`]: refuse(403) },
  },
  {
    ...screen('overview without models', '', alert),
    answers: { [`${api}/models`]: refuse(403) },
  },
  {
    ...screen('overview without components', `?model=${ladder}`, page =>
      page.getByRole('status').getByRole('heading'),
    ),
    answers: {
      [`${api}/scorecard/summary*`]: changed(answer => ({
        ...answer,
        components: 0,
        pending: 0,
        items: [],
      })),
    },
  },
  {
    ...screen('sources that are not shown', '/sources', page =>
      page.getByRole('status').getByRole('heading'),
    ),
    answers: { [`${api}/health/*`]: refuse(403) },
  },
  dialogOf('form of a waiver', 'Waive'),
  dialogOf('question before a withdrawal', 'Withdraw attestation', {
    [`${api}/entities/*/*/*/statements`]: attested,
  }),
  {
    ...screen('overview in German', `?model=${ladder}`, page =>
      page.getByRole('table', { name: 'Komponenten nach Stufe' }),
    ),
    language: 'de',
  },
];
