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
import { Overview } from './Overview';

function renderOverview(search = '', changes: Partial<MlopsMaturityApi> = {}) {
  const api = scorecardAnswers();
  const { unmount } = renderScreen(<Overview />, {
    api: { ...api, ...changes },
    search,
  });
  return { api, unmount };
}

const address = () => screen.getByLabelText('address').textContent;
const findBars = () =>
  screen.findByRole('table', { name: 'Components by level' });
const components = '/mlops-maturity/components?model=small';

describe('Overview', () => {
  it('leads from each headline figure to the components that it counts', async () => {
    renderOverview();
    const headline = await screen.findByLabelText('Headline figures');
    expect(headline).toHaveTextContent('Components3');
    expect(headline).toHaveTextContent('Median levelLevel 0By hand');
    expect(headline).toHaveTextContent(
      'At or above target1 of 250% of those with a target · 1 below target',
    );
    expect(headline).toHaveTextContent('Without data33%1 of 3');
    expect(headline).toHaveTextContent('Moved in 30 days7 up1 down');
    expect(headline).toHaveTextContent(
      'Organization levelLevel 10% of production at Level 2 or above, 80% needed',
    );
    expect(
      within(headline)
        .getAllByRole('link')
        .map(link => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['3', components],
      ['Level 0', `${components}&level=0`],
      ['1 of 2', `${components}&target=reached`],
      ['1 below target', `${components}&target=below`],
      ['33%', `${components}&noData=true`],
      ['7 up', `${components}&moved=up`],
      ['1 down', `${components}&moved=down`],
      ['Level 1', `${components}&lifecycle=production&level=1&level=2`],
      ['5', `${components}&atRisk=true`],
      ['4', `${components}&undecided=true`],
    ]);
    expect(
      screen.getByText('1 component waits for its first assessment.'),
    ).toBeVisible();
  });

  it('says on demand what a figure means', async () => {
    renderOverview();
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'What “Undecided” means' }),
    );
    expect(
      screen.getByRole('dialog', { name: 'What “Undecided” means' }),
    ).toHaveTextContent('could be higher if what is unknown were known');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('reads what the first view needs in at most four requests', async () => {
    const { api } = renderOverview();
    await findBars();
    await screen.findByText('A pipeline builds the model');
    const asked = [
      api.getModels,
      api.getScorecardSummary,
      api.getScorecardGaps,
      api.getScorecardTrend,
    ].map(method => method.mock.calls.length);
    expect(asked).toEqual([1, 1, 1, 1]);
    expect(api.getScorecardSummary).toHaveBeenCalledWith({
      model: 'small',
      groupBy: 'owner',
      filter: {},
      movement: true,
    });
    expect(api.getScorecardComponents).not.toHaveBeenCalled();
  });

  it('counts the bars by the same filters as the headlines, in one request', async () => {
    const { api } = renderOverview('?level=1&groupBy=system');
    await findBars();
    expect(api.getScorecardSummary.mock.calls).toEqual([
      [
        {
          model: 'small',
          groupBy: 'system',
          filter: { level: [1] },
          movement: true,
        },
      ],
    ]);
  });

  it('says that the filters match nothing, and leads out of them', async () => {
    const { items } = await scorecardAnswers().getScorecardSummary();
    renderOverview('?level=1&system=x', {
      getScorecardSummary: async ({ filter } = {}) => ({
        components: filter?.system ? 0 : 4,
        pending: 0,
        items: [{ ...items[0], total: filter?.system ? 0 : 3 }],
      }),
    });
    expect(
      await screen.findByText('No component matches the filters.'),
    ).toBeVisible();
    expect(screen.queryByText('No ML components yet')).toBeNull();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByLabelText('Headline figures')).toHaveTextContent(
      'Components3',
    );
    expect(address()).toBe('');
  });

  it('opens groups in place; parts and names lead further', async () => {
    renderOverview('?lifecycle=production');
    const table = await findBars();
    // The only group at the top is open from the start.
    const row = within(table).getByRole('row', { name: /^fraud/ });
    const part = within(row).getByRole('link', {
      name: /Level 1 – Pipelines: 1 component of fraud, 50%$/,
    });
    expect(part).toHaveAttribute(
      'href',
      `${components}&lifecycle=production&level=1&owner=group%3Adefault%2Ffraud`,
    );
    await userEvent.click(
      within(table).getByRole('button', {
        name: 'Show the groups below company',
      }),
    );
    expect(within(table).queryByText('fraud')).toBeNull();
    // What has no owner has its list too.
    const none = within(table).getByRole('row', { name: /^None/ });
    expect(
      within(none)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')!.split('lifecycle=')[1]),
    ).toEqual([
      'production&without=owner',
      'production&level=0&without=owner',
      'production&level=1&without=owner',
      'production&without=owner',
      'production&level=0&without=owner',
      'production&target=reached&without=owner',
    ]);

    await userEvent.click(within(table).getByRole('link', { name: 'company' }));
    expect(new URLSearchParams(address() ?? '').get('owner')).toBe(
      'group:default/company',
    );
  });

  it('leads back up from a group', async () => {
    renderOverview('?owner=group:default/fraud');
    const path = await screen.findByRole('navigation', {
      name: 'Groups above',
    });
    expect(
      within(path)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/mlops-maturity?model=small',
      '/mlops-maturity?model=small&owner=group%3Adefault%2Fcompany',
    ]);
    const table = await findBars();
    expect(within(table).queryByText('company')).toBeNull();
    expect(within(table).getByText('fraud')).toBeVisible();
  });

  it('has numbers in place of the bars, and of the chart', async () => {
    renderOverview();
    const user = userEvent.setup();
    await findBars();
    await user.click(screen.getByRole('button', { name: 'Show numbers' }));
    const table = await findBars();
    expect(
      within(table).getByRole('columnheader', { name: 'Level 1' }),
    ).toBeVisible();
    expect(
      within(table).getByRole('row', { name: /^All components/ }),
    ).toHaveTextContent(
      'All components2103L0 Median of All components: Level 0 – By hand1 of 2',
    );

    await user.click(
      await screen.findByRole('button', { name: 'Show as a table' }),
    );
    const trend = screen.getByRole('table', { name: /over time/ });
    expect(
      within(trend)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'DayLevel 0Level 1Level 2Components',
      'Nov 21, 20261203',
      'Nov 20, 20262103',
      'Nov 19, 20263003',
    ]);
  });

  it('says which criteria block most, and whom to fix one lifts', async () => {
    renderOverview('?system=x');
    const link = await screen.findByRole('link', {
      name: 'A pipeline builds the model',
    });
    expect(link).toHaveAttribute(
      'href',
      `${components}&system=x&blockedBy=l1-ci`,
    );
    const item = link.closest('li');
    expect(item).toHaveTextContent('blocks 12 components (25%)');
    expect(item).toHaveTextContent('fixing it lifts 3 components to Level 1');
    expect(item).not.toHaveTextContent('with those above');
  });

  it('tells what is not met from what has no data, each with its list', async () => {
    renderOverview();
    const listed = `${components}&blockedBy=l1-ci&blockedFor=`;
    expect(
      await screen.findByRole('link', { name: '5 not met' }),
    ).toHaveAttribute('href', `${listed}not-met`);
    expect(screen.getByRole('link', { name: '7 no data' })).toHaveAttribute(
      'href',
      `${listed}no-data`,
    );
    expect(
      screen.getByText(
        'All 4 without data: connect a metrics server, or link it',
      ),
    ).toBeVisible();
  });

  it('counts criteria that rest on the same facts once, and what fixes lift together', async () => {
    const { api } = renderOverview();
    const one = await screen.findByRole('link', { name: 'Runs are tracked' });
    const item = one.closest('li')!;
    expect(item).toHaveTextContent('Releases are automatic');
    expect(item).toHaveTextContent('they ask for the same evidence');
    expect(item).toHaveTextContent('with those above: 6 components');
    expect(
      within(item).getByRole('link', { name: /^blocks 4 components/ }),
    ).toHaveAttribute(
      'href',
      `${components}&blockedBy=l2-release&blockedBy=l2-tracking`,
    );
    expect(screen.getByText(/fixed together, lift 6 components/)).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Lifts most' }));
    expect(new URLSearchParams(address() ?? '').get('fixes')).toBe('lifts');
    await waitFor(() =>
      expect(api.getScorecardGaps).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'lifts' }),
      ),
    );
  });

  it('tells the biggest movers, and changes of the rules apart from them', async () => {
    renderOverview();
    const rise = (
      await screen.findByRole('link', { name: 'Churn prediction' })
    ).closest('li');
    expect(rise).toHaveTextContent('from Level 0 to Level 2');
    expect(
      screen.getByRole('link', { name: 'Churn prediction' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/maturity');
    expect(screen.getByRole('link', { name: 'Show all 7' })).toHaveAttribute(
      'href',
      `${components}&moved=up`,
    );
    expect(
      screen.getByRole('link', { name: 'eta' }).closest('li'),
    ).toHaveTextContent('from Level 2 to Level 1');
    expect(
      screen.getByText(/^2 more levels changed because the rules changed/),
    ).toBeVisible();
  });

  it('reads the trend when it comes into view', async () => {
    let show = () => {};
    class Observer {
      constructor(callback: (entries: object[]) => void) {
        show = () => callback([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    }
    Object.assign(globalThis, { IntersectionObserver: Observer });
    try {
      const { api } = renderOverview('?days=30&level=1&system=x');
      await findBars();
      expect(api.getScorecardTrend).not.toHaveBeenCalled();
      show();
      await waitFor(() =>
        expect(api.getScorecardTrend).toHaveBeenCalledWith({
          model: 'small',
          filter: { system: ['x'] },
          from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        }),
      );
      expect(
        await screen.findByText(/It leaves out the other filters/),
      ).toBeVisible();
    } finally {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    }
  });

  it('keeps the rest when one part fails, and says so where nothing is there', async () => {
    const broken = async () => {
      throw Object.assign(new Error('no'), { statusCode: 400 });
    };
    const { unmount } = renderOverview('', { getScorecardGaps: broken });
    expect(
      await screen.findByText(/The blocking criteria could not be loaded/),
    ).toBeVisible();
    expect(screen.getByLabelText('Headline figures')).toBeVisible();
    unmount();

    const failing = renderOverview('', { getModels: broken });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeVisible();
    failing.unmount();

    renderOverview('', {
      getScorecardSummary: async () => ({
        components: 0,
        pending: 0,
        items: [],
      }),
    });
    expect(await screen.findByText('No ML components yet')).toBeVisible();
  });
});
