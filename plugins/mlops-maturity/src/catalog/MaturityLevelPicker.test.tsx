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

import type { Entity } from '@backstage/catalog-model';
import {
  EntityKindPicker,
  EntityListProvider,
  EntityOwnerPicker,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ownedComponents } from '../__testUtils__/ownedAnswers';
import { renderScreen } from '../__testUtils__/renderScreen';
import { otherModel, smallModel } from '../__testUtils__/smallModel';
import { MaturityLevelPicker } from './MaturityLevelPicker';

const entityOf = (name: string, namespace = 'default'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/fraud' }],
});

const entities = [
  entityOf('churn'),
  entityOf('churn', 'sandbox'),
  entityOf('eta'),
  entityOf('website'),
];

type Request = Parameters<MlopsMaturityApi['getScorecardComponents']>[0];

function levelsApi(names: string[], total = names.length) {
  return {
    getModels: jest.fn(async () => ({ items: [smallModel, otherModel] })),
    getScorecardComponents: jest.fn(async ({ model }: Request) => ({
      modelId: model,
      total,
      items: names.map(name => ({
        ...ownedComponents[0],
        entityRef: `component:default/${name}`,
      })),
    })),
  };
}

/** The names in the list, and what was asked of the catalog. */
function EntityNames() {
  const names = useEntityList().entities.map(
    ({ metadata: { namespace, name } }) => `${namespace}/${name}`,
  );
  return <output aria-label="listed">{names.join(' ')}</output>;
}

const listed = () => screen.getByLabelText('listed').textContent;

function renderCatalog(
  api: ReturnType<typeof levelsApi>,
  options: { search?: string } = {},
) {
  const catalog = catalogApiMock({ entities });
  const queryEntities = jest.spyOn(catalog, 'queryEntities');
  renderScreen(
    <EntityListProvider pagination>
      <EntityKindPicker initialFilter="component" hidden />
      <EntityOwnerPicker mode="owners-only" />
      <MaturityLevelPicker />
      <EntityNames />
    </EntityListProvider>,
    { api, catalog, ...options },
  );
  return { queryEntities };
}

async function choose(level: string) {
  await waitFor(() => expect(listed()).toContain('website'));
  await userEvent.click(screen.getByRole('button', { name: /^Maturity/ }));
  await userEvent.click(await screen.findByRole('option', { name: level }));
}

describe('MaturityLevelPicker', () => {
  it('asks for nothing until it is used', async () => {
    const api = levelsApi([]);
    renderCatalog(api);
    await waitFor(() => expect(listed()).toContain('website'));
    expect(api.getModels).not.toHaveBeenCalled();
    expect(api.getScorecardComponents).not.toHaveBeenCalled();
  });

  it('has the catalog list the components at a level, and only those', async () => {
    const api = levelsApi(['churn', 'eta']);
    const { queryEntities } = renderCatalog(api);
    await choose('Level 1 – Pipelines');
    // The component of that name in another namespace isn't at the level.
    await waitFor(() => expect(listed()).toBe('default/churn default/eta'));
    // The catalog's own paging is over these names.
    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        expect.objectContaining({
          filter: expect.objectContaining({
            'metadata.name': ['churn', 'eta'],
          }),
        }),
      ),
    );
    expect(api.getScorecardComponents.mock.calls).toEqual([
      [
        {
          model: 'small',
          filter: { level: [1], owner: undefined, lifecycle: undefined },
          limit: 100,
        },
      ],
    ]);

    await userEvent.click(screen.getByRole('button', { name: /^Maturity/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'All' }));
    await waitFor(() => expect(listed()).toContain('website'));
  });

  it('lists nothing where no component is at the level', async () => {
    renderCatalog(levelsApi([]));
    await choose('Level 2 – Automated');
    await waitFor(() => expect(listed()).toBe(''));
  });

  it('leaves the list alone where they are too many, and leads to the scorecard', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `c${i}`);
    renderCatalog(levelsApi(names, 4321));
    await choose('Level 1 – Pipelines');
    expect(
      await screen.findByText(/4,321 components are at this level, too many/),
    ).toBeVisible();
    expect(listed()).toContain('website');
    const link = screen.getByRole('link', {
      name: 'See them in the scorecard',
    });
    expect(link).toHaveAttribute(
      'href',
      '/mlops-maturity/components?level=1&model=small',
    );
  });

  it('leaves the list alone where the names are too long for an address', async () => {
    const names = Array.from(
      { length: 100 },
      (_, i) => `${'c'.repeat(55)}${i}`,
    );
    renderCatalog(levelsApi(names));
    await choose('Level 1 – Pipelines');
    expect(
      await screen.findByText(/100 components are at this level, too many/),
    ).toBeVisible();
    expect(listed()).toContain('website');
  });

  it('asks for fewer components where an owner is chosen too', async () => {
    const api = levelsApi(['churn']);
    renderCatalog(api);
    await choose('Level 1 – Pipelines');
    await waitFor(() => expect(listed()).toBe('default/churn'));
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(await screen.findByText('fraud'));
    await waitFor(() =>
      expect(api.getScorecardComponents).toHaveBeenLastCalledWith(
        expect.objectContaining({
          filter: expect.objectContaining({ owner: ['group:default/fraud'] }),
        }),
      ),
    );
    await waitFor(() => expect(listed()).toBe('default/churn'));
  });

  it('says so where the components could not be found', async () => {
    const api = levelsApi([]);
    api.getScorecardComponents.mockRejectedValue(
      Object.assign(new Error('no'), { statusCode: 403 }),
    );
    renderCatalog(api);
    await choose('Level 1 – Pipelines');
    expect(
      await screen.findByText(/The components could not be found/),
    ).toBeVisible();
    expect(listed()).toContain('website');
  });

  it('is kept in the address', async () => {
    renderCatalog(levelsApi(['eta']), {
      search: '?filters%5BmlopsMaturityLevel%5D=1',
    });
    await waitFor(() => expect(listed()).toBe('default/eta'));
    expect(screen.getByRole('button', { name: /^Maturity/ })).toHaveTextContent(
      'Level 1 – Pipelines',
    );
  });
});
