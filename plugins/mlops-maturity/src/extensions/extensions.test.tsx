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

import { createExtensionTester } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { assessComponent, factResults } from '../__testUtils__/assessComponent';
import { entity, renderScreen } from '../__testUtils__/renderScreen';
import { scorecardAnswers } from '../__testUtils__/scorecardAnswers';
import {
  factDefinitions,
  otherModel,
  smallModel,
} from '../__testUtils__/smallModel';
import { noStatements } from '../__testUtils__/statementAnswers';
import { maturityEntityCard } from './entityCard';
import { maturityEntityContent } from './entityContent';
import { scorecardPage } from './page';

const facts = factResults({ ci: 'pass', tracking: 'fail' });
const componentAnswers = {
  getModels: async () => ({ items: [smallModel, otherModel] }),
  getComponentAssessments: async () => assessComponent(facts),
  getComponentFacts: async () => ({
    entityRef: 'component:default/churn',
    items: facts,
  }),
  getComponentStatements: async () => noStatements,
  getComponentHistory: async () => ({ items: [] }),
  getFacts: async () => ({ items: factDefinitions }),
};
const annotated = (models: string) => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: { [mlopsMaturityAnnotations.models]: models },
  },
});

const shownModel = async () =>
  (await screen.findByRole('button', { name: /Maturity model/ })).textContent;

describe.each([
  [
    'card',
    (model: string) =>
      createExtensionTester(maturityEntityCard, { config: { model } }),
  ],
  [
    'tab',
    (model: string) =>
      createExtensionTester(maturityEntityContent, { config: { model } }),
  ],
])('the model of the %s', (_, testerOf) => {
  const renderWith = (
    model: string,
    more: Partial<Parameters<typeof renderScreen>[1]> = {},
  ) =>
    renderScreen(testerOf(model).reactElement(), {
      api: componentAnswers,
      ...more,
    });

  it('is the configured one', async () => {
    renderWith('other');
    expect(await shownModel()).toBe('Other ladder');
  });

  it('is the one that the user chose, once there is such a choice', async () => {
    renderWith('other', { remembered: 'small' });
    expect(await shownModel()).toBe('Small ladder');
  });

  it('is the first one that the component names', async () => {
    renderWith('other', { entity: annotated('small, other') });
    expect(await shownModel()).toBe('Small ladder');
  });

  it('is the configured one where the component names none there is', async () => {
    renderWith('other', { entity: annotated('gone') });
    expect(await shownModel()).toBe('Other ladder');
  });

  it('is the first one where there is no such model', async () => {
    renderWith('no-such-model');
    expect(await shownModel()).toBe('Small ladder');
  });
});

describe('the scorecard page', () => {
  const production = { lifecycle: ['production'] };

  function renderPage(
    config: { model?: string; filter?: Record<string, string | string[]> },
    search = '',
  ) {
    const api = scorecardAnswers();
    renderScreen(
      createExtensionTester(scorecardPage, { config }).reactElement(),
      { api, search },
    );
    return api;
  }
  const address = () => screen.getByLabelText('address').textContent;

  it('starts with the configured model and filter', async () => {
    const api = renderPage({ model: 'other', filter: production });
    expect(await shownModel()).toBe('Other ladder');
    await waitFor(() => expect(api.getScorecardGaps).toHaveBeenCalled());
    for (const ask of [api.getScorecardSummary, api.getScorecardGaps]) {
      for (const [query] of ask.mock.calls) {
        expect(query).toMatchObject({ model: 'other', filter: production });
      }
    }
  });

  it('takes one value for a list of one', async () => {
    const api = renderPage({ filter: { lifecycle: 'production' } });
    await waitFor(() =>
      expect(api.getScorecardGaps).toHaveBeenCalledWith(
        expect.objectContaining({ filter: production }),
      ),
    );
  });

  it('shows what its address says instead', async () => {
    const api = renderPage(
      { model: 'other', filter: production },
      '?model=small&owner=group:default/fraud',
    );
    expect(await shownModel()).toBe('Small ladder');
    await waitFor(() =>
      expect(api.getScorecardGaps).toHaveBeenCalledWith(
        expect.objectContaining({ filter: { owner: ['group:default/fraud'] } }),
      ),
    );
  });

  it('narrows further what is filtered already, and says both', async () => {
    renderPage({ filter: production });
    const [part] = await screen.findAllByRole('link', {
      name: /^L0: 2.*Level 0 – By hand: 2/,
    });
    await userEvent.click(part);
    await waitFor(() => expect(address()).toContain('level=0'));
    expect(address()).toContain('lifecycle=production');
  });

  it('shows everything once the filters are cleared, over a reload too', async () => {
    const api = renderPage({ filter: production });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all' }),
    );
    await waitFor(() => expect(address()).toBe('?filters=none'));
    await waitFor(() =>
      expect(api.getScorecardGaps).toHaveBeenLastCalledWith(
        expect.objectContaining({ filter: {} }),
      ),
    );
  });

  it('keeps its address short where nothing is configured', async () => {
    renderPage({}, '?lifecycle=production');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear all' }),
    );
    await waitFor(() => expect(address()).toBe(''));
  });

  it.each([[{ lifecyle: 'production' }], [{ lifecycle: [] }]])(
    'refuses the filter %j when the portal starts',
    filter => {
      expect(() => renderPage({ filter })).toThrow(/filter/);
    },
  );
});
