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

import { createServiceFactory } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  actionsRegistryServiceMock,
  type MockActionsRegistry,
} from '@backstage/backend-test-utils/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { JsonObject } from '@backstage/types';
import { CatalogPolicy } from '../__testUtils__/CatalogPolicy';
import { aDatabase } from '../__testUtils__/databases';
import { aWorld, openOwners } from '../__testUtils__/hiddenWorld';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { related } from '../entities/fixtures';

const credentials = mockCredentials.user();
const model = 'three-level';

describe('the actions for assistants', () => {
  let full: Awaited<ReturnType<typeof start>>;
  let open: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    [full, open] = await Promise.all([start(true), start(false)]);
    full.policy.onEntities = createCatalogConditionalDecision(
      catalogEntityReadPermission,
      catalogConditions.isEntityOwner({ claims: openOwners }),
    );
  }, 60_000);

  afterAll(() => Promise.all([full?.stop(), open?.stop()]));

  async function start(withHidden: boolean) {
    const knex = await aDatabase('SQLITE_3');
    const { source, entities } = aWorld(withHidden);
    const policy = new CatalogPolicy(related(entities));
    const registry: MockActionsRegistry = actionsRegistryServiceMock();
    const backend = await startBackend({
      ...{ knex, entities, sources: [source], permissions: policy },
      visible: entity => policy.shows(entity),
      features: [
        createServiceFactory({
          service: actionsRegistryServiceRef,
          deps: {},
          factory: () => registry,
        }),
      ],
    });
    await waitFor('all assessed', 30_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === (withHidden ? 6 : 3);
    });
    const invoke = async (name: string, input: JsonObject) => {
      try {
        const { output } = await registry.invoke({
          ...{ id: `test:${name}`, input, credentials },
        });
        return output as Record<string, any>;
      } catch (error) {
        return String(error);
      }
    };
    return { invoke, registry, policy, stop: () => backend.stop() };
  }

  it('only read', async () => {
    const { actions } = await full.registry.list();
    expect(actions.map(({ name, attributes }) => [name, attributes])).toEqual(
      ['get-component-maturity', 'list-maturity-gaps'].map(name => [
        name,
        { readOnly: true, destructive: false, idempotent: true },
      ]),
    );
  });

  it('tell the level of a component and its next steps', async () => {
    const output = await full.invoke('get-component-maturity', {
      entityRef: 'Churn',
      model,
    });
    expect(output).toMatchObject({
      entityRef: 'component:default/churn',
      assessedAt: expect.any(String),
      models: [{ model, level: expect.stringMatching(/^0 /) }],
    });
    const [{ nextSteps }] = (output as Record<string, any>).models;
    expect(nextSteps.length).toBeGreaterThan(3);
    expect(nextSteps[0].facts[0]).toEqual({
      ...{ title: expect.any(String), status: expect.any(String) },
      ...{ reason: expect.any(String), howToFix: expect.any(String) },
    });
    const all = await full.invoke('get-component-maturity', {
      entityRef: 'component:default/churn',
    });
    expect((all as Record<string, any>).models.length).toBeGreaterThan(5);
  });

  it.each<[{ model: string; owner?: string }]>([
    [{ model }],
    [{ model, owner: 'group:default/company' }],
    [{ model, owner: 'group:default/zzhidden-team' }],
  ])('count as if what is hidden were not there: %p', async input => {
    const output = await full.invoke('list-maturity-gaps', input);
    const without = await open.invoke('list-maturity-gaps', input);
    expect(output).toEqual(without);
    expect(output).toMatchObject({
      total: input.owner?.includes('zzhidden') ? 0 : 3,
    });
  });

  it('know nothing of a hidden component', async () => {
    const about = (entityRef: string) =>
      full.invoke('get-component-maturity', { entityRef });
    const hidden = await about('zzhidden-fraud');
    expect(hidden).toContain('NotFoundError');
    expect(String(hidden).replace('zzhidden', 'yyunknown')).toBe(
      await about('yyunknown-fraud'),
    );
  });

  it.each([
    [{ entityRef: '' }, 'entityRef'],
    [{ entityRef: 'a\0b' }, 'entityRef'],
    [{ entityRef: 'churn', model: 'none' }, 'model'],
    [{}, 'entityRef'],
  ])('refuse %p, and say why', async (input, named) => {
    const answer = await full.invoke('get-component-maturity', input as {});
    expect(answer).toEqual(expect.stringContaining(named));
  });
});
