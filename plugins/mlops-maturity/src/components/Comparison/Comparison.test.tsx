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
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { scorecardAnswers } from '../../__testUtils__/scorecardAnswers';
import { otherModel, smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { Comparison } from './Comparison';

function renderComparison(
  search = '',
  changes: Partial<MlopsMaturityApi> = {},
) {
  const api = scorecardAnswers();
  renderScreen(<Comparison />, {
    api: {
      ...api,
      getModels: async () => ({ items: [smallModel, otherModel, smallScore] }),
      ...changes,
    },
    search,
  });
  return api;
}

const address = () => screen.getByLabelText('address').textContent;
const queryOf = (link: HTMLElement) =>
  Object.fromEntries(
    new URLSearchParams(link.getAttribute('href')?.split('?')[1]),
  );

describe('Comparison', () => {
  it('counts the pairs of levels, and leads to their components', async () => {
    const api = renderComparison('?lifecycle=production');
    const table = await screen.findByRole('table', {
      name: 'Small ladder by Other ladder',
    });
    expect(api.getScorecardComparison).toHaveBeenCalledWith({
      model: 'small',
      with: 'other',
      filter: { lifecycle: ['production'] },
    });
    const cell = within(table).getByRole('link', {
      name: 'Small ladder: Level 2 and Other ladder: Level 1: 3 components, higher in Small ladder',
    });
    expect(cell).toHaveTextContent('3');
    expect(queryOf(cell)).toEqual({
      model: 'small',
      lifecycle: 'production',
      level: '2',
      also: 'other=1',
    });
    expect(
      within(table).getByRole('link', {
        name: /Level 0 and .*Level 0: 1 component, the models agree$/,
      }),
    ).toBeVisible();
    // The other seven pairs are there to be read, but lead nowhere.
    expect(within(table).getAllByRole('link')).toHaveLength(2);
    expect(within(table).getAllByRole('cell')).toHaveLength(9);
  });

  it('says how many are higher in one of them, why, and which', async () => {
    renderComparison('?level=2');
    const heading = await screen.findByRole('heading', {
      name: 'Higher in Small ladder',
    });
    expect(heading).toBeVisible();
    const total = screen.getByRole('link', { name: '3 components (75%)' });
    expect(queryOf(total)).toEqual({
      model: 'small',
      level: '2',
      higherThan: 'other',
    });
    const reason = screen.getByRole('link', {
      name: 'A pipeline builds the model',
    });
    // What the other model asks is shown in that model, of the same components.
    const listed = {
      model: 'other',
      also: 'small=2',
      blockedBy: 'l1-ci',
      lowerThan: 'small',
    };
    expect(queryOf(reason)).toEqual(listed);
    expect(queryOf(screen.getByRole('link', { name: '2 components' }))).toEqual(
      listed,
    );
    expect(
      screen.getByRole('link', { name: 'Churn prediction' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/maturity');
    expect(
      screen.getByText('Small ladder: Level 2; Other ladder: Level 1'),
    ).toBeVisible();
    expect(
      screen.getByText('No component is higher in this model.'),
    ).toBeVisible();
  });

  it('compares with another model, bands too', async () => {
    const api = renderComparison();
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('button', { name: 'Compared with Other ladder' }),
    );
    await user.click(screen.getByRole('option', { name: 'Small score' }));
    expect(address()).toBe('?with=score');
    const table = await screen.findByRole('table', {
      name: 'Small ladder by Small score',
    });
    expect(api.getScorecardComparison).toHaveBeenLastCalledWith(
      expect.objectContaining({ with: 'score' }),
    );
    expect(
      within(table).getByRole('columnheader', { name: /Strong/ }),
    ).toBeVisible();
  });

  it('says so where there is no other model', async () => {
    renderComparison('', {
      getModels: async () => ({ items: [smallModel] }),
    });
    expect(await screen.findByText('Nothing to compare with')).toBeVisible();
  });
});
