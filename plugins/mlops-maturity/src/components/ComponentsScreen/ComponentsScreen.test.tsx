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
import { ComponentsScreen } from './ComponentsScreen';
import { saveFile } from '../../hooks/saveFile';

jest.mock('../../hooks/saveFile', () => ({ saveFile: jest.fn() }));

function renderComponents(
  search = '',
  changes: Partial<MlopsMaturityApi> = {},
) {
  const api = scorecardAnswers();
  const { unmount } = renderScreen(<ComponentsScreen />, {
    api: { ...api, ...changes },
    search,
  });
  return { api, unmount };
}

const address = () => screen.getByLabelText('address').textContent;
const findTable = () =>
  screen.findByRole('table', { name: 'Components with their level' });

describe('ComponentsScreen', () => {
  it('shows a row for each component, which leads to its tab and its page', async () => {
    const { api } = renderComponents();
    const table = await findTable();
    const row = within(table).getByRole('row', { name: /Churn prediction/ });
    expect(
      within(row).getByRole('link', { name: 'Churn prediction' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/maturity');
    expect(
      within(row).getByRole('link', {
        name: 'Churn prediction in the catalog',
      }),
    ).toHaveAttribute('href', '/catalog/default/component/churn');
    // Levels, owners and criteria lead to what is the same in them.
    const query = (name: string) =>
      within(row).getByRole('link', { name }).getAttribute('href');
    const listed = '/mlops-maturity/components?model=small';
    expect(query('L0')).toBe(`${listed}&level=0`);
    expect(query('fraud')).toBe(`${listed}&owner=group%3Adefault%2Ffraud`);
    expect(query('A pipeline builds the model')).toBe(
      `${listed}&blockedBy=l1-ci`,
    );
    expect(row).toHaveTextContent('L0');
    expect(row).toHaveTextContent('production');
    expect(row).toHaveTextContent('L2: 2 to go');
    expect(row).toHaveTextContent('A pipeline builds the model+1');
    expect(
      within(row).getByLabelText('Build: Level 1, Run: Level 0'),
    ).toBeVisible();
    expect(
      within(row).getByTitle(/source of this component could not be read/),
    ).toBeInTheDocument();
    expect(within(row).getByTitle(/^At risk since/)).toBeInTheDocument();
    expect(screen.getByText('1–1 of 3')).toBeVisible();
    // The models and one page: nothing is read row by row.
    expect(api.getModels).toHaveBeenCalledTimes(1);
    expect(api.getScorecardComponents).toHaveBeenCalledTimes(1);
    expect(api.getScorecardSummary).not.toHaveBeenCalled();
  });

  it('asks for what the address says', async () => {
    const { api } = renderComponents(
      '?model=other&owner=group:default/fraud&level=0&level=1&blockedBy=l1-ci&search=ch&target=below&undecided=true&atRisk=true&noData=true&moved=up&weakIn=run&also=small%3D2&sort=domain&order=desc&cursor=page-2&page=2&limit=50',
    );
    expect(await screen.findByText('ETA')).toBeVisible();
    expect(api.getScorecardComponents).toHaveBeenCalledWith({
      model: 'other',
      filter: {
        owner: ['group:default/fraud'],
        level: [0, 1],
        blockedBy: ['l1-ci'],
        search: 'ch',
        target: 'below',
        undecided: true,
        atRisk: true,
        noData: true,
        moved: 'up',
        weakIn: 'run',
        also: ['small=2'],
      },
      sort: 'domain',
      order: 'desc',
      limit: 50,
      cursor: 'page-2',
    });
    expect(screen.getByLabelText('Search by name')).toHaveValue('ch');
  });

  it('shows every filter that has no field as a chip with a way out', async () => {
    renderComponents(
      '?level=0&level=1&blockedBy=l1-ci&target=below&undecided=true&atRisk=true&noData=true&moved=down&weakIn=run&also=other%3D2&sort=type',
    );
    const user = userEvent.setup();
    const filters = await screen.findByRole('list', { name: 'Active filters' });
    const names = within(filters)
      .getAllByRole('button', { name: /^Remove the filter/ })
      .map(chip => chip.textContent);
    expect(names).toEqual([
      'Level 0',
      'Level 1',
      'Other ladder: Level 2',
      'Blocked by: A pipeline builds the model',
      'Held back by: Run',
      'Below target',
      'Fell in the last 30 days',
      'Undecided',
      'At risk',
      'No data',
    ]);
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter: Level 0' }),
    );
    await user.click(
      screen.getByRole('button', { name: /Remove the filter: Other ladder/ }),
    );
    await user.click(
      screen.getByRole('button', { name: 'Remove the filter: No data' }),
    );
    const parameters = new URLSearchParams(address() ?? '');
    expect(parameters.getAll('level')).toEqual(['1']);
    expect(parameters.has('also')).toBe(false);
    expect(parameters.has('noData')).toBe(false);
    expect(parameters.get('moved')).toBe('down');

    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(address()).toBe('?sort=type');
  });

  it('says in words what is narrowed from other screens', async () => {
    renderComponents(
      '?blockedBy=l1-ci&blockedBy=l2-release&blockedFor=no-data&higherThan=other&lowerThan=other&without=system',
    );
    const user = userEvent.setup();
    const filters = await screen.findByRole('list', { name: 'Active filters' });
    const names = within(filters)
      .getAllByRole('button', { name: /^Remove the filter/ })
      .map(chip => chip.textContent);
    expect(names).toEqual([
      'Blocked by: A pipeline builds the model',
      'Blocked by: Releases are automatic',
      'Blocked, because there is no data',
      'Higher than in Other ladder',
      'Lower than in Other ladder',
      'System: none',
    ]);
    await user.click(
      screen.getByRole('button', { name: /Blocked by: A pipeline/ }),
    );
    await user.click(screen.getByRole('button', { name: /System: none/ }));
    const parameters = new URLSearchParams(address() ?? '');
    expect(parameters.getAll('blockedBy')).toEqual(['l2-release']);
    expect(parameters.has('without')).toBe(false);
  });

  it('orders by a column, and starts from the first page again', async () => {
    renderComponents('?cursor=page-2&page=2');
    const user = userEvent.setup();
    const table = await findTable();
    await user.click(within(table).getByRole('button', { name: 'Target' }));
    expect(address()).toBe('?sort=target');
    await user.click(within(table).getByRole('button', { name: 'Target' }));
    expect(address()).toBe('?sort=target&order=desc');
  });

  it('keeps the columns that the user chose', async () => {
    const { unmount } = renderComponents();
    const user = userEvent.setup();
    const table = await findTable();
    expect(within(table).queryByRole('button', { name: 'Type' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Type' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Owner' }));
    await user.keyboard('{Escape}');
    expect(
      await within(table).findByRole('button', { name: 'Type' }),
    ).toBeVisible();
    expect(within(table).queryByRole('button', { name: 'Owner' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(
      screen.getByRole('menuitem', { name: 'Back to the standard columns' }),
    );
    expect(
      screen.getByRole('menuitemcheckbox', { name: 'Owner' }),
    ).toBeChecked();
    unmount();
  });

  it('exports what is filtered, in the order of the table', async () => {
    const { api } = renderComponents('?level=0&sort=name&order=desc&cursor=x');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Export CSV' }),
    );
    expect(api.exportScorecard).toHaveBeenCalledWith({
      model: 'small',
      format: 'csv',
      filter: { level: [0] },
      sort: 'name',
      order: 'desc',
    });
    await waitFor(() =>
      expect(saveFile).toHaveBeenCalledWith(
        expect.any(Blob),
        expect.stringMatching(/^mlops-maturity-small-\d{4}-\d\d-\d\d\.csv$/),
      ),
    );
  });

  it('says when an export failed, and offers it again', async () => {
    renderComponents('', {
      exportScorecard: async () => {
        throw new Error('the portal is away');
      },
    });
    const button = await screen.findByRole('button', { name: 'Export JSON' });
    await userEvent.click(button);
    expect(
      await screen.findByText(/The components could not be exported/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export JSON' })).toBeEnabled();
  });

  it('drops filters that belong to the other model with it', async () => {
    renderComponents(
      '?level=1&blockedBy=l1-ci&weakIn=run&also=other%3D1&with=other&lifecycle=production',
    );
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: /Maturity model/ }),
    );
    await user.click(screen.getByRole('option', { name: 'Other ladder' }));
    expect(address()).toBe('?model=other&lifecycle=production');
  });

  it('searches when the typing pauses', async () => {
    const { api } = renderComponents();
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

  it('keeps the page before while the next one loads, and finds the way back', async () => {
    const answers = scorecardAnswers();
    let release = () => {};
    const waiting = new Promise<void>(resolve => {
      release = resolve;
    });
    renderComponents('', {
      getScorecardComponents: async options => {
        if (options.cursor) await waiting;
        return answers.getScorecardComponents(options);
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Next page' }));
    expect(address()).toBe('?cursor=page-2&page=2');
    expect(screen.getByText('Churn prediction')).toBeVisible();
    expect(await findTable()).toHaveAttribute('aria-busy', 'true');
    release();
    expect(await screen.findByText('ETA')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(await screen.findByText('Churn prediction')).toBeVisible();
    expect(address()).toBe('');
  });

  it('leads from a shared link to a later page back to the first', async () => {
    renderComponents('?cursor=page-2&page=7');
    await userEvent.click(
      await screen.findByRole('button', { name: 'First page' }),
    );
    expect(address()).toBe('');
    expect(await screen.findByText('Churn prediction')).toBeVisible();
  });

  it('offers the owners of the scorecard as a filter once it is opened', async () => {
    const { api } = renderComponents();
    const user = userEvent.setup();
    const field = await screen.findByLabelText('Owner');
    expect(api.getScorecardSummary).not.toHaveBeenCalled();
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: /fraud/ }));
    expect(new URLSearchParams(address() ?? '').getAll('owner')).toEqual([
      'group:default/fraud',
    ]);
    expect(api.getScorecardSummary.mock.calls).toEqual([
      [{ model: 'small', groupBy: 'owner' }],
    ]);
  });

  it('says what is wrong, or missing', async () => {
    const broken = async () => {
      throw Object.assign(new Error('no'), { statusCode: 400 });
    };
    const { unmount } = renderComponents('', {
      getScorecardComponents: broken,
    });
    expect(
      await screen.findByText(/The components could not be loaded/),
    ).toBeVisible();
    unmount();

    const none = async () => ({ modelId: 'small', total: 0, items: [] });
    const empty = renderComponents('', { getScorecardComponents: none });
    expect(await screen.findByText('No ML components yet')).toBeVisible();
    empty.unmount();

    renderComponents('?search=x', { getScorecardComponents: none });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all filters' }),
    );
    expect(address()).toBe('');
  });
});
