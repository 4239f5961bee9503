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
import { otherModel, smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { ComponentsScreen } from '../ComponentsScreen';
import { HeatMap } from '../HeatMap';
import { Overview } from './Overview';

function renderPage(element: JSX.Element, search: string) {
  const answers = scorecardAnswers();
  renderScreen(element, {
    search,
    api: {
      ...answers,
      getModels: async () => ({ items: [smallModel, otherModel, smallScore] }),
      getScorecardComponents: async () => {
        const { items } = await answers.getScorecardComponents({
          model: 'small',
        });
        return {
          modelId: 'score',
          total: 1,
          items: items.map(component => ({
            ...component,
            level: 1,
            potentialLevel: 2,
            targetLevel: 3,
            dimensions: [
              { dimension: 'model', verifiedLevel: 1 },
              { dimension: 'watch', verifiedLevel: 2 },
            ],
            blocking: ['model-2'],
            criteria: [{ criterionId: 'model-2', outcome: 'partial' }],
            score: {
              points: 0.5,
              potentialPoints: 1.5,
              sections: [
                {
                  dimension: 'model',
                  points: 0.5,
                  potentialPoints: 1.5,
                  most: 3,
                },
                {
                  dimension: 'watch',
                  points: 2,
                  potentialPoints: 2,
                  most: 3,
                },
              ],
            },
          })),
        };
      },
      getScorecardGaps: async () => ({
        modelId: 'score',
        total: 24,
        items: [
          {
            criterionId: 'model-2',
            title: 'Experiments are compared',
            level: 1,
            dimension: 'model',
            ...{ factIds: ['tracking'], sources: ['ml-platform'] },
            ...{ blocked: 12, notMet: 12, noData: 0, only: 3, liftsTo: 1 },
          },
        ],
        fixes: [
          {
            criteria: [
              {
                criterionId: 'model-2',
                title: 'Experiments are compared',
                ...{ level: 1, dimension: 'model' },
              },
            ],
            ...{ factIds: ['tracking'], sources: ['ml-platform'] },
            ...{ blocked: 12, notMet: 12, noData: 0 },
            ...{ lifts: 3, liftsTogether: 3 },
          },
        ],
      }),
    },
  });
}

/** Words of a ladder, which mean nothing where a model scores. */
const ladderWords = /Level \d|L\d\b|levels?\b|blocks \d|fixing it lifts/;

describe('the scorecard of a model that scores', () => {
  it('has an overview of bands', async () => {
    renderPage(<Overview />, '?model=score&blockedBy=model-2');
    const headline = await screen.findByLabelText('Headline figures');
    expect(headline).toHaveTextContent('Median bandResearch');
    expect(headline).toHaveTextContent('Organization bandHoles');
    expect(
      within(
        screen.getByRole('table', { name: 'Components by band' }),
      ).getByRole('link', {
        name: /Research \(0\): 2 components of Total, 67%$/,
      }),
    ).toBeVisible();
    const gap = await screen.findByRole('link', {
      name: 'Experiments are compared',
    });
    expect(gap.closest('li')).toHaveTextContent('in 12 components (50%)');
    expect(
      screen.getByText('Points missing in: Experiments are compared'),
    ).toBeVisible();
    expect(document.body.textContent).not.toMatch(ladderWords);
  });

  it('has components with points and sections', async () => {
    renderPage(<ComponentsScreen />, '?model=score');
    const table = await screen.findByRole('table', {
      name: 'Components with their score',
    });
    expect(
      within(table).getByRole('button', { name: 'Band' }),
    ).toBeInTheDocument();
    const row = within(table).getByRole('row', { name: /Churn prediction/ });
    expect(row).toHaveTextContent('0-10.5 points');
    expect(row).toHaveTextContent('Strong: 2 to go');
    expect(
      within(row).getByLabelText(
        'Model: 0.5 of 3 points, Monitoring: 2 of 3 points',
      ),
    ).toHaveTextContent('0.52');
    expect(document.body.textContent).not.toMatch(ladderWords);
  });

  it('has a heat map with criteria by section', async () => {
    renderPage(<HeatMap />, '?model=score&view=criteria');
    const table = await screen.findByRole('table', {
      name: 'Components by criterion',
    });
    const headers = within(table).getAllByRole('columnheader');
    expect(headers.map(header => header.textContent).slice(0, 3)).toEqual([
      'Component',
      'Model',
      'Monitoring',
    ]);
    expect(
      within(table).getByTitle('Experiments are compared: Partly met'),
    ).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(ladderWords);
  });

  it('lists every model, and starts with the first', async () => {
    renderPage(<Overview />, '');
    const picker = await screen.findByRole('button', {
      name: /Maturity model/,
    });
    expect(picker).toHaveTextContent('Small ladder');
    await userEvent.click(picker);
    expect(
      screen.getAllByRole('option').map(option => option.textContent),
    ).toEqual(['Small ladder', 'Other ladder', 'Small score']);
  });
});
