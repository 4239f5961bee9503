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

import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { smallModel } from '../../__testUtils__/smallModel';
import {
  fullCoverage,
  github,
  inMinutes,
  mlflow,
  poorCoverage,
} from '../../__testUtils__/sourceAnswers';
import { SourcesScreen } from './SourcesScreen';

function renderSources(changes: Partial<MlopsMaturityApi> = {}) {
  const api = {
    getModels: async () => ({ items: [smallModel] }),
    getCollectorHealth: jest.fn(async () => ({ items: [github, mlflow] })),
    getCoverage: jest.fn(async () => poorCoverage),
    ...changes,
  };
  renderScreen(<SourcesScreen />, { api });
  return api;
}

const failure = (statusCode: number) => async () => {
  throw Object.assign(new Error(`Failed with ${statusCode}`), { statusCode });
};

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('SourcesScreen', () => {
  it('says first what needs attention', async () => {
    renderSources();
    const points = await screen.findByText(
      '2 criteria can’t be met by any component',
    );
    expect(
      within(points.closest('ul')!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '1 target could not be read in full',
      '1 source asked for a break',
      '2 targets were not read yet',
      '3 facts have no data for any component',
      '2 criteria can’t be met by any component',
      '103 attestations end within 30 days',
    ]);
    expect(screen.getByText('Updated')).toHaveTextContent('Updated just now');
  });

  it('lists collectors, failing ones first, with what is left of limits', async () => {
    renderSources();
    const table = await screen.findByRole('table', {
      name: 'Collectors with their targets, those with failing ones first',
    });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'MLflow',
      'GitHub',
    ]);
    expect(
      cellsOf(within(table).getByRole('row', { name: /^GitHub 0/ })),
    ).toEqual([
      ...['0', '1,200', '7', '0'],
      'github.com (acme): 4,900 of 5,000 left, resets in 20 minutes',
    ]);
    expect(
      cellsOf(within(table).getByRole('row', { name: /^MLflow 1 3/ })).slice(
        -1,
      ),
    ).toEqual(['mlflow.example: asked for a break, which ends in 5 minutes']);
  });

  it('shows a failing target with its reason and what to do, and folds it', async () => {
    renderSources();
    const hide = await screen.findByRole('button', {
      name: 'Hide the 1 failing target of MLflow',
    });
    expect(hide).toHaveAttribute('aria-expanded', 'true');
    const target = screen.getByText('price-spike on mlflow.example');
    const item = target.closest('li')!;
    expect(item).toHaveTextContent('first seen 3 days ago');
    expect(item).toHaveTextContent('the token may not read price-spike.');
    expect(item).toHaveTextContent(
      'Access is refused. Check that the credentials configured for mlflow.example are still valid',
    );
    await userEvent.click(hide);
    expect(target).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Show the 1 failing target of MLflow',
      }),
    );
    expect(screen.getByText('price-spike on mlflow.example')).toBeVisible();
  });

  it('keeps many failing targets folded, and counts those it was not told', async () => {
    const failing = Array.from({ length: 100 }, (_, number) => ({
      ...mlflow.failing[0],
      key: `target-${number}`,
    }));
    renderSources({
      getCollectorHealth: async () => ({
        items: [{ ...mlflow, failing, failingCount: 140 }],
      }),
    });
    expect(
      await screen.findByText('140 targets could not be read in full'),
    ).toBeVisible();
    expect(screen.queryByText(/^target-0 /)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^Show the 140/ }),
    );
    expect(screen.getByText(/^target-9 /)).toBeVisible();
    expect(screen.queryByText(/^target-10 /)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show 90 more' }));
    expect(screen.getByText(/^target-99 /)).toBeVisible();
    expect(screen.getByText('40 more are not named here.')).toBeVisible();
  });

  it('says when a rate limit makes the schedule wait', async () => {
    const rateLimits = [
      { host: 'used.example', limit: 100, remaining: 9, resetAt: inMinutes(7) },
      // Both are over: nobody asked since.
      {
        host: 'over.example',
        limit: 100,
        remaining: 9,
        resetAt: inMinutes(-7),
      },
      { host: 'back.example', blockedUntil: inMinutes(-7) },
    ];
    renderSources({
      getCollectorHealth: async () => ({ items: [{ ...github, rateLimits }] }),
    });
    expect(
      await screen.findByText('1 rate limit is nearly used up'),
    ).toBeVisible();
    expect(screen.queryByText(/asked for a break/)).not.toBeInTheDocument();
    expect(
      screen
        .getAllByText(/\.example/)
        .map(host => host.closest('li')!.textContent),
    ).toEqual([
      'used.example: 9 of 100 left, resets in 7 minutes, nearly used up: the schedule waits',
      'over.example: 9 of 100 left',
      'back.example: Not told',
    ]);
  });

  it('groups facts without data by what would decide them', async () => {
    renderSources();
    const heading = await screen.findByRole('heading', {
      name: 'Connect a metrics server to decide 2 facts',
    });
    const group = within(heading.closest('section')!);
    expect(
      group.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['Fact monitoring · or attest it', 'Fact skew']);
    expect(group.getByRole('link', { name: 'Fact skew' })).toHaveAttribute(
      'href',
      '/mlops-maturity/models?search=skew',
    );
    const people = screen.getByRole('heading', {
      name: 'Have people attest 1 fact',
    });
    expect(
      within(people.closest('section')!).getByRole('listitem'),
    ).toHaveTextContent(/^Fact review$/);
    // What applies to no component isn't missed.
    expect(screen.queryByText('Fact gpu')).not.toBeInTheDocument();
    expect(screen.getByText(/^1 of 5 facts have data\./)).toBeVisible();
  });

  it('says what links components to a source that is connected already', async () => {
    renderSources({
      getCollectorHealth: async () => ({
        items: [{ ...github, id: 'prometheus', title: 'Prometheus' }],
      }),
    });
    expect(
      await screen.findByRole('heading', {
        name: '2 facts that the connected sources don’t tell',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Connected: Prometheus. Nothing is told about any of the 4 components that need these: link them with mlops-maturity/prometheus-selector.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/Connect a metrics server/)).toBeNull();
  });

  it('names the criteria nobody can meet, the facts they lack and what helps', async () => {
    renderSources();
    const table = await screen.findByRole('table', {
      name: 'Criteria of Small ladder that no component can meet',
    });
    expect(
      screen.getByRole('heading', { name: 'Small ladder: 2 criteria' }),
    ).toBeVisible();
    const monitored = within(table).getByRole('row', { name: /is monitored/ });
    expect(cellsOf(monitored)).toEqual([
      ...['L2', 'Run', 'Fact monitoring and Fact skew'],
      'Connect a source',
    ]);
    expect(
      within(monitored).getByRole('link', { name: 'The model is monitored' }),
    ).toHaveAttribute(
      'href',
      '/mlops-maturity/models/small?search=l2-monitoring',
    );
    expect(
      cellsOf(within(table).getByRole('row', { name: /are reviewed/ })).at(-1),
    ).toBe('Attest');
  });

  it('leads from an attestation that ends to the tab of its component', async () => {
    renderSources();
    const table = await screen.findByRole('table', {
      name: 'Attestations that end within 30 days, soonest first',
    });
    const row = within(table).getByRole('row', { name: /churn/ });
    expect(within(row).getByRole('link', { name: 'churn' })).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity',
    );
    expect(row).toHaveTextContent(/Fact reviewPass.*\(in 3 days\)fraud$/);
    expect(screen.getByText('102 more are not named here.')).toBeVisible();
  });

  it('is at ease where everything was read and decided', async () => {
    renderSources({
      getCollectorHealth: async () => ({ items: [github] }),
      getCoverage: async () => fullCoverage,
    });
    expect(
      await screen.findByText(/^2 of 2 facts have data\. Every fact/),
    ).toBeVisible();
    expect(
      screen.getByText('All 1,200 targets were read in full.'),
    ).toBeVisible();
    expect(screen.getByText('Every requirement can be met.')).toBeVisible();
    expect(
      screen.getByText('No attestation ends within 30 days.'),
    ).toBeVisible();
    expect(screen.queryByText('What needs attention')).not.toBeInTheDocument();
  });

  it('says what to do where nothing is installed or assessed', async () => {
    renderSources({
      getCollectorHealth: async () => ({ items: [] }),
      getCoverage: async () => ({ ...fullCoverage, components: 0, facts: [] }),
    });
    expect(
      await screen.findByText('No component is assessed yet'),
    ).toBeVisible();
    expect(
      screen.getByText(/Add the module of a source to the backend/),
    ).toBeVisible();
    expect(screen.queryByText('Facts without data')).not.toBeInTheDocument();
  });

  it('names the permission to who lacks it, and asks once only', async () => {
    const getCollectorHealth = jest.fn(failure(403));
    renderSources({ getCollectorHealth, getCoverage: failure(403) });
    expect(
      await screen.findByText('You may not see the sources'),
    ).toBeVisible();
    expect(
      screen.getByText(/needs the permission mlops-maturity\.collectors\.read/),
    ).toBeVisible();
    expect(getCollectorHealth).toHaveBeenCalledTimes(1);
  });

  it('shows what it knows when the other answer fails', async () => {
    renderSources({ getCoverage: failure(404) });
    expect(
      await screen.findByText(/What the sources tell could not be loaded/),
    ).toBeVisible();
    expect(screen.getByText('GitHub')).toBeVisible();
  });

  it('stands in its shape while loading, and reads again when asked', async () => {
    let answer = () => {};
    const getCollectorHealth = jest
      .fn()
      .mockReturnValueOnce(
        new Promise(resolve => {
          answer = () => resolve({ items: [github] });
        }),
      )
      .mockResolvedValue({ items: [{ ...github, title: 'GitHub again' }] });
    renderSources({ getCollectorHealth });
    expect(
      await screen.findByRole('status', {
        name: 'Loading how the sources are doing',
      }),
    ).toBeInTheDocument();
    answer();
    expect(await screen.findByText('GitHub')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Update now' }));
    expect(await screen.findByText('GitHub again')).toBeVisible();
  });
});
