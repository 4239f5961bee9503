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
import { useApi } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityIconLinkBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { screen, waitFor } from '@testing-library/react';
import { assessComponent, factResults } from '../__testUtils__/assessComponent';
import { ownedAnswers } from '../__testUtils__/ownedAnswers';
import { entity, renderScreen } from '../__testUtils__/renderScreen';
import { mlopsMaturityApiRef } from '../api';
import { queryClientOf } from '../hooks/queryClientOf';
import { queryKeys } from '../hooks/queryKeys';
import { myComponentsWidget } from './homeWidget';
import { maturityIconLink } from './iconLink';
import {
  domainScorecardCard,
  groupScorecardCard,
  systemScorecardCard,
  userComponentsCard,
} from './scorecardCards';

const kinds = ['Group', 'System', 'Domain', 'User', 'Component'];

describe('the cards of groups, systems, domains and people', () => {
  const { filterFunction } = EntityCardBlueprint.dataRefs;

  it.each([
    ['Group', createExtensionTester(groupScorecardCard).get(filterFunction)],
    ['System', createExtensionTester(systemScorecardCard).get(filterFunction)],
    ['Domain', createExtensionTester(domainScorecardCard).get(filterFunction)],
    ['User', createExtensionTester(userComponentsCard).get(filterFunction)],
  ])('are shown on a %s only', (kind, isShown) => {
    const shown = kinds.filter(one => isShown?.({ ...entity, kind: one }));
    expect(shown).toEqual([kind]);
  });

  it('refuse what they cannot be configured with', () => {
    expect(() =>
      createExtensionTester(groupScorecardCard, {
        // A portal's configuration isn't checked by TypeScript.
        config: { compact: 'very' as unknown as boolean },
      }).reactElement(),
    ).toThrow(/compact/);
  });
});

describe('the widget of the home page', () => {
  it('shows the model that the portal configures', async () => {
    const { component, title } = createExtensionTester(myComponentsWidget, {
      config: { model: 'other', compact: true },
    }).get(HomePageWidgetBlueprint.dataRefs.widget);
    expect(title).toBe('My ML components');
    const api = ownedAnswers();
    renderScreen(component, { api, ownership: ['user:default/ada'] });
    await screen.findByRole('link', { name: 'Churn prediction' });
    expect(api.getScorecardComponents.mock.calls).toEqual([
      [
        expect.objectContaining({
          model: 'other',
          limit: 3,
          filter: { owner: ['user:default/ada'] },
        }),
      ],
    ]);
  });
});

describe('the link on the About card', () => {
  const useLink = createExtensionTester(maturityIconLink).get(
    EntityIconLinkBlueprint.dataRefs.useProps,
  );

  function AboutLink() {
    const { label, href, title } = useLink();
    const client = queryClientOf(useApi(mlopsMaturityApiRef));
    const loadCard = () =>
      client.setQueryData(
        queryKeys.assessments('component:default/churn'),
        assessComponent(factResults({ ci: 'pass' })),
      );
    return (
      <>
        <a href={href} title={title}>
          {label}
        </a>
        <button onClick={loadCard}>Load the card</button>
      </>
    );
  }

  it('leads to the tab, and knows the level once the card does', async () => {
    const getComponentAssessments = jest.fn();
    renderScreen(<AboutLink />, { api: { getComponentAssessments } });
    const link = await screen.findByRole('link', { name: 'Maturity' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity',
    );
    screen.getByRole('button').click();
    await waitFor(() => expect(link).toHaveTextContent('Maturity: L1'));
    expect(link).toHaveAttribute('title', 'Small ladder: Level 1 – Pipelines');
    expect(getComponentAssessments).not.toHaveBeenCalled();
  });
});
