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
import { ownedAnswers, ownedSummary } from '../../__testUtils__/ownedAnswers';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { otherModel, smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { EntityScorecardCard } from './EntityScorecardCard';

const entityOf = (kind: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'Fraud', namespace: 'default' },
});

function renderCard(
  api: Partial<ReturnType<typeof ownedAnswers>>,
  props: Parameters<typeof EntityScorecardCard>[0] = {},
  kind = 'Group',
) {
  return renderScreen(<EntityScorecardCard {...props} />, {
    api,
    entity: entityOf(kind),
  });
}

const query = (link: HTMLElement) => {
  const { pathname, searchParams } = new URL(
    link.getAttribute('href') ?? '',
    'http://portal',
  );
  return [pathname, Object.fromEntries(searchParams)] as const;
};

describe('EntityScorecardCard', () => {
  it('says where the components of a group stand and how they moved', async () => {
    const api = ownedAnswers();
    renderCard(api);
    const figures = await screen.findByLabelText('Figures');
    expect(figures).toHaveTextContent('Components3');
    expect(figures).toHaveTextContent('Median levelLevel 1');
    expect(figures).toHaveTextContent('At or above target1 of 2');
    expect(figures).toHaveTextContent('2 up');
    expect(figures).toHaveTextContent('1 down');

    const filter = { owner: ['group:default/fraud'] };
    await screen.findByText('A pipeline builds the model');
    expect(api.getScorecardSummary.mock.calls).toEqual([
      [{ model: 'small', filter, movement: true }],
    ]);
    expect(api.getScorecardGaps.mock.calls).toEqual([
      [{ model: 'small', filter, limit: 3 }],
    ]);
    expect(api.getScorecardComponents).not.toHaveBeenCalled();
  });

  it('leads to the scorecard of the group, by level, movement and gap', async () => {
    renderCard(ownedAnswers());
    const owner = 'group:default/fraud';
    const gap = await screen.findByRole('link', {
      name: 'A pipeline builds the model',
    });
    expect(query(gap)).toEqual([
      '/mlops-maturity/components',
      { owner, model: 'small', blockedBy: 'l1-ci' },
    ]);
    expect(query(screen.getByRole('link', { name: 'All components' }))).toEqual(
      ['/mlops-maturity/components', { owner, model: 'small' }],
    );
    expect(query(screen.getByRole('link', { name: '1 down' }))).toEqual([
      '/mlops-maturity/components',
      { owner, model: 'small', moved: 'down' },
    ]);
    const levels = screen.getByRole('table', { name: 'Components by level' });
    expect(within(levels).getAllByRole('rowheader')).toHaveLength(3);
    const level = within(levels).getByRole('link', {
      name: 'Level 2 – Automated: show the 1',
    });
    expect(query(level)[1]).toEqual({ owner, model: 'small', level: '2' });
  });

  it('says what each fix brings', async () => {
    renderCard(ownedAnswers());
    await screen.findByText('A pipeline builds the model');
    const [first, second] = within(
      screen.getByText('What blocks most here').closest('section')!,
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent('Fixing it lifts 9 components to Level 2');
    // Nothing is lifted by it alone.
    expect(second).toHaveTextContent('Blocks 4 components');
  });

  it.each([
    ['System', { system: ['system:default/fraud'] }],
    ['Domain', { domain: ['domain:default/fraud'] }],
  ])('shows the components of a %s', async (kind, filter) => {
    const api = ownedAnswers();
    renderCard(api, {}, kind);
    await screen.findByLabelText('Figures');
    expect(api.getScorecardSummary).toHaveBeenCalledWith(
      expect.objectContaining({ filter }),
    );
  });

  it('shows another model when the reader chooses it', async () => {
    const api = ownedAnswers();
    renderCard(api);
    await screen.findByLabelText('Figures');
    await userEvent.click(
      screen.getByRole('button', { name: /Maturity model/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Other ladder' }),
    );
    await screen.findByLabelText('Figures');
    expect(api.getScorecardSummary).toHaveBeenLastCalledWith(
      expect.objectContaining({ model: 'other' }),
    );
  });

  it('keeps to the model that it is configured with', async () => {
    const api = ownedAnswers();
    renderCard(api, { model: 'other', compact: true });
    await screen.findByLabelText('Figures');
    expect(api.getScorecardSummary).toHaveBeenCalledWith(
      expect.objectContaining({ model: 'other' }),
    );
    expect(
      screen.queryByRole('button', { name: /Maturity model/ }),
    ).not.toBeInTheDocument();
    // Compact: the bar speaks for itself, and nothing is asked for the rest.
    expect(
      screen.getByRole('img', { name: /Level 2 – Automated: 1/ }),
    ).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(api.getScorecardGaps).not.toHaveBeenCalled();
  });

  it('says it where the configured model is not loaded', async () => {
    renderCard(ownedAnswers(), { model: 'gone' });
    expect(await screen.findByText('There is no model “gone”')).toBeVisible();
  });

  it('names bands, and lifts nobody by one criterion, where models score', async () => {
    renderCard(ownedAnswers([smallScore, smallModel]));
    expect(
      await screen.findByRole('table', { name: 'Components by band' }),
    ).toBeVisible();
    expect(
      await screen.findByText('Where points are missing most'),
    ).toBeVisible();
    expect(await screen.findByText('in 12 components')).toBeVisible();
    expect(screen.queryByText(/lifts/)).not.toBeInTheDocument();
  });

  it('is one line where there is no ML component', async () => {
    const none = ownedSummary({ components: 0 });
    none.items = none.items.map(item => ({ ...item, total: 0 }));
    const api = ownedAnswers([smallModel, otherModel], none);
    renderCard(api);
    expect(
      await screen.findByText('No ML component belongs to this group.'),
    ).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(api.getScorecardGaps).not.toHaveBeenCalled();
  });

  it('tells that components wait for their first assessment', async () => {
    const pending = ownedSummary({ components: 2, pending: 2 });
    pending.items = pending.items.map(item => ({ ...item, total: 0 }));
    renderCard(ownedAnswers([smallModel], pending));
    expect(
      await screen.findByText(
        '2 ML components wait for their first assessment.',
      ),
    ).toBeVisible();
  });

  it('says what went wrong', async () => {
    renderCard({
      ...ownedAnswers(),
      getScorecardSummary: jest.fn(async () => {
        throw Object.assign(new Error('Not yours'), { statusCode: 403 });
      }),
    });
    expect(
      await screen.findByText(/The scorecard could not be loaded/),
    ).toBeVisible();
  });
});
