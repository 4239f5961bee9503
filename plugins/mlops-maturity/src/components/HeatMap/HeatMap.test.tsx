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

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { scorecardAnswers } from '../../__testUtils__/scorecardAnswers';
import { smallModel } from '../../__testUtils__/smallModel';
import { HeatMap } from './HeatMap';

function renderHeatMap(search = '') {
  const api = scorecardAnswers();
  renderScreen(<HeatMap />, { api, search });
  return api;
}

const address = () => screen.getByLabelText('address').textContent;

describe('HeatMap', () => {
  it('shows each group in each dimension; cells lead to whom it holds back', async () => {
    const api = renderHeatMap('?lifecycle=production');
    const table = await screen.findByRole('table', {
      name: 'Groups by dimension',
    });
    expect(api.getScorecardDimensions).toHaveBeenCalledWith({
      model: 'small',
      groupBy: 'owner',
      filter: { lifecycle: ['production'] },
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual(['Owner', 'Components', 'Build', 'Run']);
    const row = within(table).getByRole('row', { name: /^fraud/ });
    const cell = within(row).getByRole('link', {
      name: /fraud, Run: median Level 0 – By hand, holds back 1 of 2$/,
    });
    const query = new URLSearchParams(cell.getAttribute('href')?.split('?')[1]);
    expect(Object.fromEntries(query)).toEqual({
      model: 'small',
      lifecycle: 'production',
      owner: 'group:default/fraud',
      weakIn: 'run',
    });
    // What it holds nobody back by leads to all of the group.
    expect(
      within(row).getByRole('link', { name: /Build/ }).getAttribute('href'),
    ).not.toContain('weakIn');
    expect(row).toHaveTextContent(
      'fraud, Build: median Level 1 – Pipelines, holds back 0 of 2',
    );

    await userEvent.click(within(row).getByRole('link', { name: 'fraud' }));
    expect(new URLSearchParams(address() ?? '').get('owner')).toBe(
      'group:default/fraud',
    );
  });

  it('switches to components by criterion, with an outcome in words in each cell', async () => {
    const api = renderHeatMap();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Components by criterion' }),
    );
    expect(address()).toBe('?view=criteria');
    const table = await screen.findByRole('table', {
      name: 'Components by criterion',
    });
    expect(api.getScorecardComponents).toHaveBeenCalledWith(
      expect.objectContaining({ criteria: true, limit: 25 }),
    );
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual([
      'Component',
      'Level 1 – Pipelines',
      'Level 2 – Automated',
      'A pipeline builds the model',
      'Experiments are tracked',
      'Releases are automatic',
      'The model is monitored',
    ]);
    const row = within(table).getByRole('row', { name: /Churn prediction/ });
    expect(
      within(row)
        .getAllByRole('img')
        .map(icon => icon.textContent),
    ).toEqual([
      'A pipeline builds the model: Not met',
      'Experiments are tracked: Met',
      'Releases are automatic: No data',
    ]);
    expect(
      within(row).getByRole('link', {
        name: 'Releases are automatic: No data',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity#l2-release',
    );
    expect(
      within(table).getByRole('link', { name: 'Experiments are tracked' }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/components?model=small&view=criteria&blockedBy=l2-tracking',
    );
  });

  it('tells what is optional from what blocks, in the cells and the legend', async () => {
    const api = scorecardAnswers();
    const optional = smallModel.criteria.map(criterion =>
      criterion.id === 'l2-release'
        ? { ...criterion, kind: 'optional' as const }
        : criterion,
    );
    api.getModels.mockResolvedValue({
      items: [{ ...smallModel, criteria: optional }],
    });
    const [{ criteria, ...component }] = (
      await api.getScorecardComponents({ model: 'small', criteria: true })
    ).items;
    api.getScorecardComponents.mockResolvedValue({
      modelId: 'small',
      total: 1,
      items: [
        {
          ...component,
          criteria: ['l1-ci', 'l2-release'].map(criterionId => ({
            criterionId,
            outcome: 'unmet',
          })),
        },
      ],
      nextCursor: undefined,
    });
    renderScreen(<HeatMap />, { api, search: '?view=criteria' });
    const row = await screen.findByRole('row', { name: /Churn prediction/ });
    const [blocks, open] = within(row).getAllByRole('img');
    expect(blocks).toHaveTextContent('A pipeline builds the model: Not met');
    expect(open).toHaveTextContent(
      'Releases are automatic: Not met, but optional',
    );
    // By its shape, not by its color alone.
    const shape = (icon?: Element | null) =>
      icon?.querySelector('path')?.getAttribute('d');
    expect(shape(open)).not.toBe(shape(blocks));
    const inLegend = (word: string) =>
      shape(
        within(screen.getByRole('list', { name: 'Outcomes' }))
          .getByText(word)
          .closest('li'),
      );
    expect(inLegend('Not met')).toBe(shape(blocks));
    expect(inLegend('Not met, but optional')).toBe(shape(open));
  });

  it('has nothing optional in the legend of a model without', async () => {
    renderHeatMap('?view=criteria');
    const legend = await screen.findByRole('list', { name: 'Outcomes' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Met',
      'Partly met',
      'Not met',
      'No data',
      'Not applicable',
      'Waived',
    ]);
  });

  it('opens with criteria where a model has one dimension only', async () => {
    const api = scorecardAnswers();
    const dimension = 'build';
    const criteria = smallModel.criteria.map(one => ({ ...one, dimension }));
    api.getModels.mockResolvedValue({ items: [{ ...smallModel, criteria }] });
    renderScreen(<HeatMap />, { api });
    expect(
      await screen.findByRole('table', { name: 'Components by criterion' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Groups by dimension' }),
    );
    expect(address()).toBe('?view=groups');
    expect(
      await screen.findByRole('table', { name: 'Groups by dimension' }),
    ).toBeVisible();
  });

  it('leads through the pages of components', async () => {
    renderHeatMap('?view=criteria');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Next page' }),
    );
    expect(await screen.findByText('ETA')).toBeVisible();
    expect(address()).toBe('?view=criteria&cursor=page-2&page=2');
  });
});
