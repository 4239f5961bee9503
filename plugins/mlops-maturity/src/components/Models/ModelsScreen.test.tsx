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
import type {
  FactsResponse,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { Route, Routes } from 'react-router-dom';
import { renderScreen } from '../../__testUtils__/renderScreen';
import {
  factDefinitions,
  otherModel,
  smallModel,
} from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { ModelsScreen } from './ModelsScreen';

const richModel: ServedModel = {
  ...smallModel,
  shipped: false,
  dimensions: [...smallModel.dimensions, { id: 'talk', title: 'Talk' }],
  aliases: [
    {
      id: 'outline',
      title: 'An outline',
      source: { title: 'Elsewhere' },
      levels: [
        { label: '0', name: 'Nothing' },
        { label: '1', name: 'Something' },
        { label: '2', name: 'Everything' },
      ],
    },
  ],
  criteria: [
    ...smallModel.criteria,
    {
      id: 'l1-both',
      from: 1,
      dimension: 'run',
      kind: 'requirement',
      title: 'Tracked, or released and watched',
      requires: { any: ['tracking', { all: ['release', 'monitoring'] }] },
      supersededBy: 'l2-tracking',
    },
    {
      id: 'advice',
      from: 1,
      dimension: 'talk',
      kind: 'context',
      title: 'Experiments need no more',
      recommends: { level: 1, when: { lifecycle: ['experimental', 'poc'] } },
    },
  ],
};

const models = [richModel, otherModel, smallScore];

async function show(
  path: string,
  getFacts: () => Promise<FactsResponse> = async () => ({
    items: factDefinitions,
  }),
) {
  await renderScreen(
    <Routes>
      <Route path="/mlops-maturity/models/*" element={<ModelsScreen />} />
    </Routes>,
    {
      api: { getModels: async () => ({ items: models }), getFacts },
      search: `mlops-maturity/models${path}`,
    },
  );
}

const entry = (name: RegExp) => screen.getByRole('button', { name });

describe('ModelsScreen', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn();
  });

  it('lists what each model is, how large, and where it comes from', async () => {
    await show('');
    const list = await screen.findByRole('link', { name: 'Small ladder' });
    const card = within(list.closest('li')!);
    expect(card.getByText(/^Ladder · Your organization/)).toBeVisible();
    expect(
      card.getByText('3 levels · 3 dimensions · 7 criteria'),
    ).toBeVisible();
    expect(card.getByText('Also shown as: An outline')).toBeVisible();
    expect(card.getByRole('link', { name: /A paper/ })).toHaveAttribute(
      'href',
      'https://example.com/paper',
    );
    expect(list).toHaveAttribute('href', '/mlops-maturity/models/small');
    expect(screen.getByText(/^Score · Comes with the plugin/)).toBeVisible();
    expect(screen.getByText('4 bands · 2 sections · 6 criteria')).toBeVisible();
  });

  it('finds the models with a criterion, and leads to what it found', async () => {
    await show('');
    await userEvent.type(
      await screen.findByRole('searchbox', {
        name: 'Search models and criteria',
      }),
      'taken back',
    );
    await waitFor(() =>
      expect(screen.queryByText('Small ladder')).not.toBeInTheDocument(),
    );
    await userEvent.click(
      screen.getByRole('link', { name: '1 criterion matches' }),
    );
    expect(await screen.findByText('1 of 6 criteria')).toBeVisible();
    expect(entry(/Releases can be taken back/)).toBeVisible();
  });

  it('says in words how a ladder is climbed', async () => {
    await show('/small');
    const text = await screen.findByText(/highest level up to which/);
    expect(text).toHaveTextContent('“Level 0 – By hand” is given');
    expect(
      screen.getByText(/Each dimension climbs by itself: Build and Run\./),
    ).toBeVisible();
    expect(screen.getByText(/^Talk asks for nothing/)).toBeVisible();
    expect(screen.getByText(/gate: 5 of 7 criteria/)).toBeVisible();
    expect(screen.getByText(/^One requirement is met too/)).toBeVisible();
    expect(screen.getByText(/recommends targets/)).toBeVisible();
    const levels = screen.getByRole('table', { name: /The levels of Small/ });
    expect(within(levels).getByText('Level 2 – Everything')).toBeVisible();
  });

  it('says in words how points come together, with the limits', async () => {
    await show('/score');
    expect(
      await screen.findByText(
        /Model \(at most 3\) and Monitoring \(at most 3\)/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/The lowest section is the score/)).toBeVisible();
    expect(
      screen.getByText(/exactly 1 point still belong to “Holes”/),
    ).toBeVisible();
    expect(screen.getByText('more than 1, up to 2')).toBeVisible();
    expect(screen.getByText('more than 2')).toBeVisible();
    expect(screen.queryByText(/climb/)).not.toBeInTheDocument();
  });

  it('counts criteria by dimension and level, and narrows to them', async () => {
    await show('/small');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Run, Level 2: 2 requirements' }),
    );
    expect(await screen.findByText('2 of 7 criteria')).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?level=2&dimension=run',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Description');
    expect(await screen.findByText('1 of 7 criteria')).toBeVisible();
    expect(entry(/Models are released by hand/)).toBeVisible();
  });

  it('opens the criterion that the address names, and goes on from it', async () => {
    await show('/small?kind=marker#l1-ci');
    const button = await screen.findByRole('button', {
      name: /A pipeline builds the model/,
      expanded: true,
    });
    expect(button).toHaveFocus();
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    const item = within(button.closest('li')!);
    expect(await item.findByText('What ci is expected to be.')).toBeVisible();
    expect(
      item.getByText('Requirement: gates Level 1 and every level above it.'),
    ).toBeVisible();
    expect(item.getByText('No other criterion asks for it.')).toBeVisible();
    expect(item.getByText('small/l1-ci')).toBeVisible();
  });

  it('tells expressions, stand-ins and advice in words', async () => {
    await show('/small');
    await userEvent.click(
      await screen.findByRole('button', { name: /Tracked, or released/ }),
    );
    expect(screen.getByText('At least one of these:')).toBeVisible();
    expect(screen.getByText('All of these:')).toBeVisible();
    expect(
      screen.getByText(/Met too where this requirement of a higher level is/),
    ).toHaveTextContent('Experiments are tracked');
    await userEvent.click(entry(/Experiments need no more/));
    expect(
      screen.getByText(
        'Level 1 is recommended as target where the lifecycle is experimental or poc.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/It is advice/)).toBeVisible();
  });

  it('leads to the same practice in another place', async () => {
    await show('/small#l0-manual');
    const detail = within(
      (await screen.findByRole('button', { name: /released by hand/ })).closest(
        'li',
      )!,
    );
    expect(await detail.findByText('Not this:')).toBeVisible();
    await userEvent.click(
      await detail.findByRole('link', { name: 'Releases are automatic' }),
    );
    await waitFor(() =>
      expect(entry(/Releases are automatic/)).toHaveAttribute(
        'aria-expanded',
        'true',
      ),
    );
  });

  it('shows a fact with every criterion that asks for it', async () => {
    await show('/facts/release');
    expect(
      await screen.findByRole('heading', { name: 'Automated release' }),
    ).toBeVisible();
    const table = within(screen.getByRole('table'));
    expect(
      table.getByRole('link', { name: 'Models are released by hand' }),
    ).toHaveAttribute('href', '/mlops-maturity/models/small#l0-manual');
    expect(table.getByText('Description (its lack)')).toBeVisible();
  });

  it('still shows the models without their facts, and says so', async () => {
    await show('/small#l1-ci', async () => {
      throw Object.assign(new Error('broken'), { statusCode: 400 });
    });
    expect(
      await screen.findByText(/ci: the facts could not be loaded/),
    ).toBeVisible();
  });

  it('offers the models that there are instead of one that is not', async () => {
    await show('/elsewhere');
    expect(
      await screen.findByText('There is no model “elsewhere”'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Small ladder' })).toBeVisible();
  });
});
