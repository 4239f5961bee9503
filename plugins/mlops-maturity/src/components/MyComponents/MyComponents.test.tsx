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
import { ownedAnswers, ownedSummary } from '../../__testUtils__/ownedAnswers';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { MyComponents } from './MyComponents';
import { UserComponentsCard } from './UserComponentsCard';

const ownership = ['user:default/ada', 'group:default/fraud'];

const list = () =>
  screen.findByRole('list', { name: 'The furthest below target first' });

describe('MyComponents', () => {
  it('lists what the signed-in user owns, with level and next step', async () => {
    const api = ownedAnswers();
    renderScreen(<MyComponents />, { api, ownership });
    const [churn, eta, routes] = within(await list()).getAllByRole('listitem');
    expect(churn).toHaveTextContent('L0');
    expect(churn).toHaveTextContent('2 levels below target');
    expect(churn).toHaveTextContent('Next of 2: A pipeline builds the model');
    expect(
      within(churn).getByRole('link', { name: 'Churn prediction' }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/maturity');
    expect(eta).toHaveTextContent('target reached');
    expect(eta).toHaveTextContent('up from Level 0');
    expect(eta).toHaveTextContent('Next: Experiments are tracked');
    expect(routes).toHaveTextContent('The highest level is reached.');

    expect(
      screen.getByText(
        '3 components · 1 below target · 2 up in 30 days · 1 down in 30 days',
      ),
    ).toBeVisible();
    const filter = { owner: ownership };
    expect(api.getScorecardSummary.mock.calls).toEqual([
      [{ model: 'small', filter, movement: true }],
    ]);
    expect(api.getScorecardComponents.mock.calls).toEqual([
      [{ model: 'small', filter, sort: 'target', order: 'desc', limit: 5 }],
    ]);
  });

  it('leads to all of them in the scorecard', async () => {
    renderScreen(<MyComponents model="other" />, {
      api: ownedAnswers(),
      ownership,
    });
    const all = await screen.findByRole('link', {
      name: 'Show all 3 in the scorecard',
    });
    const url = new URL(all.getAttribute('href')!, 'http://portal');
    expect(url.pathname).toBe('/mlops-maturity/components');
    expect(url.searchParams.getAll('owner')).toEqual(ownership);
    expect(url.searchParams.get('model')).toBe('other');
  });

  it('says so where the user owns none', async () => {
    const none = ownedSummary({ components: 0 });
    none.items = none.items.map(item => ({ ...item, total: 0 }));
    renderScreen(<MyComponents />, {
      api: ownedAnswers([smallModel], none),
      ownership,
    });
    expect(await screen.findByText(/You own no ML component/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'See all in the scorecard' }),
    ).toHaveAttribute('href', '/mlops-maturity');
  });

  it('speaks of bands where the model scores', async () => {
    renderScreen(<MyComponents compact />, {
      api: ownedAnswers([smallScore]),
      ownership,
    });
    const [churn] = within(await list()).getAllByRole('listitem');
    expect(churn).toHaveTextContent('2 bands below target');
  });

  it('says what went wrong', async () => {
    renderScreen(<MyComponents />, {
      api: {
        ...ownedAnswers(),
        getScorecardComponents: async () => {
          throw Object.assign(new Error('Not yours'), { statusCode: 403 });
        },
      },
      ownership,
    });
    expect(
      await screen.findByText(/The components could not be loaded/),
    ).toBeVisible();
  });
});

describe('UserComponentsCard', () => {
  it('shows the components of that user and their groups', async () => {
    const api = ownedAnswers();
    renderScreen(<UserComponentsCard compact />, {
      api,
      // Who looks is somebody else.
      ownership: ['user:default/mallory'],
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name: 'ada', namespace: 'default' },
        spec: { profile: { displayName: 'Ada Byron' } },
        relations: [
          { type: 'memberOf', targetRef: 'group:default/fraud' },
          { type: 'ownerOf', targetRef: 'component:default/churn' },
        ],
      },
    });
    expect(
      await screen.findByRole('heading', {
        name: 'ML components of Ada Byron',
      }),
    ).toBeVisible();
    await list();
    expect(api.getScorecardComponents).toHaveBeenCalledWith(
      expect.objectContaining({ filter: { owner: ownership }, limit: 3 }),
    );
  });
});
