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

import {
  createTranslationMessages,
  createTranslationResource,
} from '@backstage/core-plugin-api/alpha';
import { screen } from '@testing-library/react';
import { assessComponent, factResults } from '../__testUtils__/assessComponent';
import { renderInOldPortal } from '../__testUtils__/renderInOldPortal';
import { scorecardAnswers } from '../__testUtils__/scorecardAnswers';
import {
  factDefinitions,
  otherModel,
  smallModel,
} from '../__testUtils__/smallModel';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  MlopsMaturityPage,
  mlopsMaturityTranslationRef,
} from './index';

const entityPath = '/catalog/default/component/churn';
const ofComponent = 'entities/component/default/churn';
const facts = factResults({
  ci: 'pass',
  tracking: 'fail',
  release: 'unknown',
  monitoring: 'unknown',
});

/** The backend, as far as the screens of one component ask it. */
const answers = (path: string) =>
  ({
    models: { items: [smallModel, otherModel] },
    facts: { items: factDefinitions },
    [`${ofComponent}/assessments`]: assessComponent(facts),
    [`${ofComponent}/facts`]: { items: facts },
    [`${ofComponent}/history`]: { items: [] },
  })[path];

const german = createTranslationMessages({
  ref: mlopsMaturityTranslationRef,
  messages: { 'card.allCriteria': 'Alle Kriterien' },
});

describe('the plugin in an app of the old frontend system', () => {
  // The app keeps there which language it had.
  beforeEach(() => window.localStorage.clear());

  it('has a card, which needs no scorecard page beside it', async () => {
    renderInOldPortal({
      path: entityPath,
      answers,
      onEntityPage: <EntityMlopsMaturityCard />,
    });
    expect(
      await screen.findByRole('heading', { name: 'MLOps maturity' }),
    ).toBeVisible();
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(
      screen.getByRole('region', { name: '3 criteria to Level 2 – Automated' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All criteria' })).toHaveAttribute(
      'href',
      `${entityPath}/maturity`,
    );
  });

  it.each([
    ['mlops', `${entityPath}/mlops`],
    ['/mlops', `${entityPath}/mlops`],
  ])('knows the tab at %s where the portal has it', async (path, href) => {
    renderInOldPortal({
      path: entityPath,
      answers,
      onEntityPage: <EntityMlopsMaturityCard entityTabPath={path} />,
    });
    expect(
      await screen.findByRole('link', { name: 'All criteria' }),
    ).toHaveAttribute('href', href);
  });

  it('leads to no tab where the portal has none', async () => {
    renderInOldPortal({
      path: entityPath,
      answers,
      onEntityPage: <EntityMlopsMaturityCard entityTabPath={false} />,
    });
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(screen.queryByText('All criteria')).not.toBeInTheDocument();
  });

  it('asks once for what card and tab both show', async () => {
    const { requests } = renderInOldPortal({
      path: entityPath,
      answers,
      onEntityPage: (
        <>
          <EntityMlopsMaturityCard />
          <EntityMlopsMaturityContent defaultModel="other" />
        </>
      ),
    });
    expect(
      await screen.findByRole('heading', { name: 'Every model' }),
    ).toBeVisible();
    expect(await screen.findByText('Criteria')).toBeVisible();
    expect(
      requests.filter(path => path === `${ofComponent}/assessments`),
    ).toHaveLength(1);
    const [ofCard, ofTab] = screen.getAllByRole('button', {
      name: /Maturity model/,
    });
    expect(ofCard).toHaveTextContent('Small ladder');
    expect(ofTab).toHaveTextContent('Other ladder');
  });

  it('has the scorecard as a page with a header, filtered as it says', async () => {
    const { getScorecardSummary, ...lists } = scorecardAnswers();
    const summary = await getScorecardSummary({ model: 'other' });
    const components = await lists.getScorecardComponents({ model: 'other' });
    const gaps = await lists.getScorecardGaps();
    const trend = await lists.getScorecardTrend();
    const { requests } = renderInOldPortal({
      path: '/mlops-maturity',
      answers: path =>
        ({
          models: { items: [smallModel, otherModel] },
          'scorecard/summary': summary,
          'scorecard/components': components,
          'scorecard/gaps': gaps,
          'scorecard/trend': trend,
        })[path],
      page: (
        <MlopsMaturityPage
          defaultModel="other"
          defaultFilter={{ lifecycle: ['production'] }}
        />
      ),
    });
    expect(
      await screen.findByRole('heading', { name: 'MLOps maturity', level: 1 }),
    ).toBeVisible();
    expect(await screen.findByLabelText('Headline figures')).toBeVisible();
    expect(
      screen.getByRole('button', { name: /Maturity model/ }),
    ).toHaveTextContent('Other ladder');
    expect(
      screen.getByRole('button', { name: 'production' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Overview' })).toHaveAttribute(
      'href',
      '/mlops-maturity',
    );
    expect(requests).toContain('scorecard/summary');
  });

  it('speaks the language of the app', async () => {
    renderInOldPortal({
      path: entityPath,
      answers,
      onEntityPage: <EntityMlopsMaturityCard />,
      translations: {
        availableLanguages: ['en', 'de'],
        defaultLanguage: 'de',
        resources: [
          createTranslationResource({
            ref: mlopsMaturityTranslationRef,
            translations: { de: async () => ({ default: german }) },
          }),
        ],
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Alle Kriterien' }),
    ).toBeVisible();
    expect(await screen.findByText(/vor 12 Minuten/)).toBeVisible();
  });
});
