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

/** A model with levels. */
export const ladder = 'microsoft-2020';
const score = 'ml-test-score';
/** Where the catalog has its components. */
export const components = '/catalog/default/component';

/** The whole document: on its own page the plugin answers for all of it. */
const wholeDocument = page => page.locator('html');

/**
 * The heading that Backstage puts on a page for screen readers stands before its
 * header, in no landmark. It isn't the plugin's to move.
 */
const headingOfBackstage = '.bui-VisuallyHidden:has(> h1)';

/** The card of the plugin on a page of the catalog or of the home page. */
export const card = title => page =>
  page.getByRole('article').filter({
    has: page.getByRole('heading', { name: title }),
  });

/** A screen of the scorecard, once something on it is there, and acted on. */
export const screen = (name, path, ready, act) => ({
  name,
  address: `/mlops-maturity${path}`,
  open: async page => {
    await ready(page).first().waitFor();
    await act?.(page);
  },
  elements: wholeDocument,
  exclude: [headingOfBackstage],
});
const table = name => page => page.getByRole('table', { name });
const heading = name => page =>
  page.getByRole('heading', { name, exact: true });

/** A card on a page of the catalog, with a model that was chosen before. */
const onEntity = (name, model, path, title, ready) => ({
  name,
  address: path,
  model,
  open: page => ready(page).first().waitFor(),
  elements: card(title),
});
const figures = page => page.getByLabel('Figures');
const allCriteria = page => page.getByRole('link', { name: 'All criteria' });

const tab = page =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'Criteria' }) });
const level = page => page.getByRole('link', { name: /^L\d / });
const catalog = '/catalog?filters[kind]=component&filters[user]=all';
const criterionFound = page => page.getByText(/^Criterion · Microsoft MLOps/);

/**
 * Everything that the plugin shows, page by page: where it is, what has to be
 * waited for and opened, whether the page loads its content anew when it becomes
 * narrow, and which elements are the plugin's.
 */
export const ownParts = [
  screen(
    'overview, with numbers',
    `?model=${ladder}`,
    table('Components by level'),
    async page => {
      const more = page.getByRole('button', { name: 'Show numbers' });
      await more.first().waitFor();
      while ((await more.count()) > 0) await more.first().click();
    },
  ),
  screen('overview of points', `?model=${score}`, table('Components by band')),
  screen(
    'components, filtered',
    `/components?model=${ladder}&lifecycle=production`,
    table('Components with their level'),
  ),
  screen(
    'heat map of groups',
    `/heat-map?model=${ladder}`,
    table('Groups by dimension'),
  ),
  screen(
    'heat map of criteria',
    `/heat-map?model=${ladder}&view=criteria`,
    table('Components by criterion'),
  ),
  screen('comparison', `/comparison?model=${ladder}`, table(/ by /)),
  screen('models', '/models', heading('Maturity models')),
  screen(
    'ladder model, with a criterion',
    `/models/${ladder}#mc-data-pipeline`,
    page => page.getByRole('button', { name: /gathers data/, expanded: true }),
  ),
  screen('score model', `/models/${score}`, heading('Bands')),
  screen(
    'trial of a model',
    '/models/automation-ladder/try',
    page => page.getByLabel('The model, in YAML'),
    async page => {
      const field = page.getByLabel('The model, in YAML');
      const text = await field.inputValue();
      await field.fill(
        text.replace(
          'l2-experiment-tracking\n    from: 2',
          'l2-experiment-tracking\n    from: 1',
        ),
      );
      await page.getByRole('button', { name: 'Try it', exact: true }).click();
      await table('Components whose level would drop')(page).waitFor();
    },
  ),
  screen('fact', '/models/facts/experiment-tracking', heading('Asked for by')),
  screen('sources', '/sources', heading('Facts without data')),
  onEntity(
    'card',
    ladder,
    `${components}/route-optimizer`,
    'MLOps maturity',
    allCriteria,
  ),
  onEntity(
    'card of points',
    score,
    `${components}/transformer-health`,
    'MLOps maturity',
    allCriteria,
  ),
  {
    name: 'tab, with a criterion and what-if open',
    address: `${components}/parcel-eta/maturity`,
    model: ladder,
    open: async page => {
      await page.getByRole('button', { name: 'Try it out' }).click();
      await page.getByRole('region', { name: 'What would be' }).waitFor();
      const criterion = page
        .getByRole('listitem')
        .getByRole('button', { expanded: false, name: /^Met/ })
        .first();
      await criterion.click();
      await page.getByText('Expected').first().waitFor();
      await page.getByRole('img', { name: /^Level over time/ }).waitFor();
    },
    elements: tab,
  },
  {
    name: 'tab of points',
    address: `${components}/transformer-health/maturity`,
    model: score,
    open: page => page.getByRole('heading', { name: 'Every model' }).waitFor(),
    elements: tab,
  },
  onEntity(
    'group',
    ladder,
    '/catalog/default/group/delivery',
    'MLOps maturity',
    figures,
  ),
  onEntity(
    'system',
    ladder,
    '/catalog/default/system/parcel-flow',
    'MLOps maturity',
    figures,
  ),
  onEntity(
    'domain',
    ladder,
    '/catalog/default/domain/logistics',
    'MLOps maturity',
    figures,
  ),
  onEntity(
    'user',
    ladder,
    '/catalog/default/user/mara-lind',
    'ML components of Mara Lind',
    page => page.getByRole('list', { name: 'The furthest below target first' }),
  ),
  {
    name: 'home page',
    address: '/home',
    model: ladder,
    open: page =>
      page
        .getByRole('list', { name: 'The furthest below target first' })
        .waitFor(),
    elements: page =>
      page.locator('[class*=MuiCard-root]').filter({
        has: page.getByRole('list', {
          name: 'The furthest below target first',
        }),
      }),
  },
  {
    name: 'column of the catalog',
    address: catalog,
    model: ladder,
    reloads: true,
    open: page => level(page).first().waitFor(),
    elements: page => page.getByRole('cell').filter({ has: level(page) }),
  },
  {
    name: 'filter of the catalog',
    address: catalog,
    model: ladder,
    // Where the page is narrow, it is in a drawer of the catalog, which is shut.
    only: [1400],
    open: page => level(page).first().waitFor(),
    elements: page => page.locator('div:has(> #mlops-maturity-level-label)'),
  },
  {
    name: 'search results',
    address:
      '/search?query=data+pipeline+gathers+automatically&types[]=mlops-maturity',
    open: page => criterionFound(page).first().waitFor(),
    // The list item around it is Backstage's, and in no list.
    elements: page =>
      page
        .locator('[class*=MuiListItemText-root]')
        .filter({ has: criterionFound(page) }),
  },
];
