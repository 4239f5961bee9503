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

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { scorecardAnswers } from '../../__testUtils__/scorecardAnswers';
import { ScorecardPage } from './ScorecardPage';

function renderPage(search = '', changes: Partial<MlopsMaturityApi> = {}) {
  const api = scorecardAnswers();
  const { unmount } = renderScreen(<ScorecardPage />, {
    api: { ...api, ...changes },
    search,
  });
  return { api, unmount };
}

const address = () => screen.getByLabelText('address').textContent;

describe('ScorecardPage', () => {
  it('shows the figures, the distribution, who is blocked by what, and the components', async () => {
    renderPage();

    const headline = await screen.findByLabelText('Headline figures');
    expect(headline).toHaveTextContent('Components3');
    expect(headline).toHaveTextContent('Median levelLevel 0By hand');
    expect(headline).toHaveTextContent('At or above target1 of 2');
    expect(headline).toHaveTextContent('Organization levelLevel 1');
    expect(headline).toHaveTextContent('Undecided4');
    expect(headline).toHaveTextContent('At risk5');
    expect(
      screen.getByText('1 component waits for its first assessment.'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: /Level 0 – By hand: 2 components/ }),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', {
        name: /blocked by “A pipeline builds the model”: blocks 12, 3 by itself/,
      }),
    ).toBeVisible();

    const table = await screen.findByRole('table', {
      name: 'Components with their level',
    });
    const row = within(table).getByRole('row', { name: /Churn prediction/ });
    expect(
      within(row).getByRole('link', { name: 'Churn prediction' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn');
    expect(row).toHaveTextContent('up to L1L2: 2 to go');
    expect(row).toHaveTextContent('(2) A pipeline builds the model');
    expect(
      within(row).getByLabelText('Build: Level 1, Run: Level 0'),
    ).toBeVisible();
    expect(
      within(row).getByTitle(/source of this component could not be read/),
    ).toBeInTheDocument();
    expect(within(row).getByTitle(/^At risk since/)).toBeInTheDocument();
  });

  it('asks for what the address says', async () => {
    const { api } = renderPage(
      '?model=other&groupBy=system&owner=group:default/fraud&level=0&level=1&blockedBy=l1-ci&search=ch&sort=name&order=desc&cursor=page-2&page=2&days=30',
    );
    const filter = {
      owner: ['group:default/fraud'],
      level: [0, 1],
      blockedBy: 'l1-ci',
      search: 'ch',
    };
    expect(await screen.findByText('ETA')).toBeVisible();
    expect(api.getScorecardComponents).toHaveBeenCalledWith({
      model: 'other',
      filter,
      sort: 'name',
      order: 'desc',
      limit: 25,
      cursor: 'page-2',
    });
    expect(api.getScorecardSummary).toHaveBeenCalledWith({
      model: 'other',
      filter,
    });
    expect(api.getScorecardSummary).toHaveBeenCalledWith({
      model: 'other',
      groupBy: 'system',
      filter,
    });
    // What a chart filters by doesn't narrow the chart itself.
    expect(api.getScorecardSummary).toHaveBeenCalledWith({
      model: 'other',
      filter: { ...filter, level: undefined },
    });
    expect(api.getScorecardGaps).toHaveBeenCalledWith(
      expect.objectContaining({ filter: { ...filter, blockedBy: undefined } }),
    );
    expect(screen.getByLabelText('Search by name')).toHaveValue('ch');
    expect(
      screen.getByText('Blocked by: A pipeline builds the model'),
    ).toBeVisible();
  });

  it('keeps what is chosen in the address, and starts lists from the first page', async () => {
    const { api } = renderPage('?cursor=page-2&page=2');
    const user = userEvent.setup();

    await user.click(
      await screen.findByRole('button', { name: /Level 1 – Pipelines: 1/ }),
    );
    expect(address()).toBe('?level=1');
    await user.click(
      await screen.findByRole('button', { name: /blocked by “A pipeline/ }),
    );
    expect(address()).toBe('?level=1&blockedBy=l1-ci');
    await user.click(screen.getByRole('button', { name: 'Show only fraud' }));
    expect(new URLSearchParams(address() ?? '').get('owner')).toBe(
      'group:default/fraud',
    );
    await user.click(await screen.findByRole('button', { name: 'Type' }));
    expect(new URLSearchParams(address() ?? '').get('sort')).toBe('type');
    await waitFor(() =>
      expect(api.getScorecardComponents).toHaveBeenLastCalledWith({
        model: 'small',
        filter: {
          owner: ['group:default/fraud'],
          level: [1],
          blockedBy: 'l1-ci',
        },
        sort: 'type',
        order: 'asc',
        limit: 25,
        cursor: undefined,
      }),
    );

    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(address()).toBe('?sort=type');
  });

  it('drops filters that belong to the other model with it', async () => {
    renderPage('?level=1&blockedBy=l1-ci&lifecycle=production');
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: /Maturity model/ }),
    );
    await user.click(screen.getByRole('option', { name: 'Other ladder' }));
    expect(address()).toBe('?model=other&lifecycle=production');
  });

  it('searches when the typing pauses', async () => {
    const { api } = renderPage();
    await userEvent.type(
      await screen.findByLabelText('Search by name'),
      'churn',
    );
    await waitFor(() => expect(address()).toBe('?search=churn'));
    const searches = api.getScorecardComponents.mock.calls.map(
      ([options]) => options.filter?.search,
    );
    expect(searches.filter(Boolean)).toEqual(['churn']);
  });

  it('pages with the cursor of the backend, and finds the way back', async () => {
    const { api } = renderPage();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('ETA')).toBeVisible();
    expect(address()).toBe('?cursor=page-2&page=2');
    expect(api.getScorecardComponents).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'page-2' }),
    );
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(await screen.findByText('Churn prediction')).toBeVisible();
    expect(address()).toBe('');
  });

  it('leads from a shared link to a later page back to the first', async () => {
    renderPage('?cursor=page-2&page=7');
    await userEvent.click(
      await screen.findByRole('button', { name: 'First page' }),
    );
    expect(address()).toBe('');
    expect(await screen.findByText('Churn prediction')).toBeVisible();
  });

  it('offers the owners of the scorecard as a filter', async () => {
    const { api } = renderPage();
    const user = userEvent.setup();
    const field = await screen.findByLabelText('Owner');
    const before = api.getScorecardSummary.mock.calls.length;
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: /fraud/ }));
    expect(new URLSearchParams(address() ?? '').getAll('owner')).toEqual([
      'group:default/fraud',
    ]);
    expect(api.getScorecardSummary.mock.calls[before]).toEqual([
      { model: 'small', groupBy: 'owner' },
    ]);
  });

  it('keeps the rest when one part fails, and says so where nothing is there', async () => {
    const broken = async () => {
      throw Object.assign(new Error('no'), { statusCode: 400 });
    };
    const { unmount } = renderPage('', { getScorecardComponents: broken });
    expect(
      await screen.findByText(/The components could not be loaded/),
    ).toBeVisible();
    expect(screen.getByLabelText('Headline figures')).toBeVisible();
    unmount();

    const failing = renderPage('', { getModels: broken });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeVisible();
    failing.unmount();

    renderPage('', {
      getScorecardSummary: async () => ({
        components: 0,
        pending: 0,
        items: [],
      }),
    });
    expect(await screen.findByText('No ML components yet')).toBeVisible();
  });
});
