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

import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { entityPageRoutes } from '../__testUtils__/entityPageRoutes';
import { useMaturityLinks } from '../links';
import { scorecardRouteRef } from '../routes';
import { RoutedLinks } from './RoutedLinks';

function Links() {
  const { entityTabPath, screenPath } = useMaturityLinks();
  return (
    <>
      <output aria-label="tab">
        {entityTabPath?.('component:default/churn') ?? 'none'}
      </output>
      <output aria-label="models">{screenPath('models') ?? 'none'}</output>
    </>
  );
}

function renderLinks(options: Parameters<typeof renderInTestApp>[1]) {
  renderInTestApp(
    <RoutedLinks>
      <Links />
    </RoutedLinks>,
    options,
  );
  return {
    tab: screen.getByLabelText('tab').textContent,
    models: screen.getByLabelText('models').textContent,
  };
}

describe('RoutedLinks', () => {
  it.each(['/', '/mlops-maturity', '/catalog/default/component/other/ci-cd'])(
    'knows the tab of any entity, seen from %s',
    path => {
      const { tab } = renderLinks({
        features: [entityPageRoutes()],
        initialRouteEntries: [path],
      });
      expect(tab).toBe('/catalog/default/component/churn/maturity');
    },
  );

  it('follows a tab that the portal has moved', () => {
    const { tab } = renderLinks({ features: [entityPageRoutes('/mlops')] });
    expect(tab).toBe('/catalog/default/component/churn/mlops');
  });

  it('knows no tab where the portal has switched it off', () => {
    const { tab } = renderLinks({ features: [entityPageRoutes(false)] });
    expect(tab).toBe('none');
  });

  it('follows a scorecard that the portal has moved', () => {
    const { models } = renderLinks({
      mountedRoutes: { '/maturity': scorecardRouteRef },
    });
    expect(models).toBe('/maturity/models');
  });

  it('knows no scorecard where the portal has none', () => {
    expect(renderLinks({})).toEqual({ tab: 'none', models: 'none' });
  });
});
