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
import { englishLeft } from '../__testUtils__/englishLeft';
import { renderScreen } from '../__testUtils__/renderScreen';
import { scorecardAnswers } from '../__testUtils__/scorecardAnswers';
import { Comparison } from '../components/Comparison';
import { ComponentsScreen } from '../components/ComponentsScreen';
import { HeatMap } from '../components/HeatMap';
import { Overview } from '../components/Overview';

function renderGerman(element: JSX.Element, search?: string) {
  renderScreen(element, { api: scorecardAnswers(), search, language: 'de' });
}

describe('the scorecard in German', () => {
  it('writes the overview, with percentages and dates as Germans do', async () => {
    renderGerman(<Overview />);
    const figures = await screen.findByLabelText('Kennzahlen');
    expect(figures).toHaveTextContent('Komponenten3');
    expect(figures).toHaveTextContent('7 höher1 tiefer');
    expect(figures).toHaveTextContent(/Ohne Daten33\s%/);
    expect(
      await screen.findByText('Seit 22. Okt. 2026, aufgrund der Nachweise.'),
    ).toBeVisible();
    expect(
      await screen.findByText('A pipeline builds the model'),
    ).toBeVisible();
    expect(englishLeft()).toEqual([]);
  });

  it('writes the table of components, its filters and its pages', async () => {
    renderGerman(
      <ComponentsScreen />,
      '?owner=group:default/fraud&target=below&moved=up&atRisk=true',
    );
    const table = await screen.findByRole('table', {
      name: 'Komponenten mit ihrer Stufe',
    });
    const row = within(table).getByRole('row', { name: /Churn prediction/ });
    expect(row).toHaveTextContent('Gefährdet seit 1. Nov. 2026S2: noch 2');
    expect(screen.getByText('Unter dem Ziel')).toBeVisible();
    expect(screen.getByLabelText('Zuständig')).toBeVisible();
    expect(screen.getByText('1–1 von 3')).toBeVisible();
    expect(englishLeft()).toEqual([]);
  });

  it('writes the heat map', async () => {
    renderGerman(<HeatMap />);
    const table = await screen.findByRole('table', {
      name: 'Gruppen nach Dimension',
    });
    expect(
      within(table).getByRole('link', {
        name: /fraud, Run: Median Stufe 0 – By hand, bremst 1 von 2$/,
      }),
    ).toBeVisible();
    expect(englishLeft()).toEqual([]);
  });

  it('writes the comparison', async () => {
    renderGerman(<Comparison />);
    const table = await screen.findByRole('table', {
      name: 'Small ladder gegenüber Other ladder',
    });
    expect(
      within(table).getByRole('link', {
        name: 'Small ladder: Stufe 2 und Other ladder: Stufe 1: 3 Komponenten, höher in Small ladder',
      }),
    ).toBeVisible();
    expect(englishLeft()).toEqual([]);
  });
});
