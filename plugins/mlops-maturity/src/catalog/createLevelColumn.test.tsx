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
import { Table } from '@backstage/core-components';
import { screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../__testUtils__/renderScreen';
import { otherModel, smallModel } from '../__testUtils__/smallModel';
import { createMaturityLevelColumn } from '../extensions/createMaturityLevelColumn';

const entityOf = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

const rowsOf = (...names: string[]) =>
  names.map(name => ({ id: name, name, entity: entityOf(name) }));

function levelsApi() {
  return {
    getModels: async () => ({ items: [smallModel, otherModel] }),
    getComponentLevels: jest.fn(
      async ({ model }: { model: string; entityRefs: string[] }) => ({
        modelId: model,
        items: [
          { entityRef: 'component:default/churn', level: 2 },
          { entityRef: 'component:default/eta', level: 0 },
        ],
      }),
    ),
  };
}

function renderTable(
  api: ReturnType<typeof levelsApi>,
  rows: ReturnType<typeof rowsOf>,
  options?: { model?: string },
) {
  const column = createMaturityLevelColumn<(typeof rows)[number]>(options);
  return renderScreen(
    <Table
      columns={[{ title: 'Name', field: 'name' }, column]}
      data={rows}
      options={{ paging: false }}
    />,
    { api },
  );
}

const rowOf = (name: string) =>
  screen.getByRole('cell', { name }).closest('tr')!;

describe('createMaturityLevelColumn', () => {
  it('asks once for the levels of all rows', async () => {
    const api = levelsApi();
    renderTable(api, rowsOf('churn', 'eta', 'website'));
    const level = await screen.findByRole('link', {
      name: 'L2 Automated',
    });
    expect(level).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity',
    );
    expect(rowOf('eta')).toHaveTextContent('L0');
    // No ML component: an empty cell, not a failure.
    expect(within(rowOf('website')).getAllByRole('cell')[1]).toHaveTextContent(
      /^$/,
    );
    expect(api.getComponentLevels.mock.calls).toEqual([
      [
        {
          model: 'small',
          entityRefs: [
            'component:default/churn',
            'component:default/eta',
            'component:default/website',
          ],
        },
      ],
    ]);
  });

  it('asks for more than 500 rows in several requests', async () => {
    const api = levelsApi();
    const names = Array.from({ length: 501 }, (_, i) => `c${i}`);
    const { LevelBatch } = await import('./LevelBatch');
    const batch = new LevelBatch(api, 'small');
    await Promise.all(
      names.map(name => batch.load(`component:default/${name}`)),
    );
    const sizes = api.getComponentLevels.mock.calls.map(
      ([{ entityRefs }]) => entityRefs.length,
    );
    expect(sizes).toEqual([500, 1]);
  });

  it('shows the model that it is made for', async () => {
    const api = levelsApi();
    renderTable(api, rowsOf('churn'), { model: 'other' });
    await screen.findByRole('link', { name: 'L2 Automated' });
    expect(api.getComponentLevels).toHaveBeenCalledTimes(1);
    expect(api.getComponentLevels).toHaveBeenCalledWith(
      expect.objectContaining({ model: 'other' }),
    );
  });

  it('says where a level could not be loaded', async () => {
    const api = levelsApi();
    api.getComponentLevels.mockRejectedValue(
      Object.assign(new Error('Not yours'), { statusCode: 403 }),
    );
    renderTable(api, rowsOf('churn', 'eta'));
    await waitFor(() =>
      expect(screen.getAllByText('The level could not be loaded')).toHaveLength(
        2,
      ),
    );
    expect(api.getComponentLevels).toHaveBeenCalledTimes(1);
  });
});
