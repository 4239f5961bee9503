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

import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { CatalogPolicy } from '../__testUtils__/CatalogPolicy';
import { aDatabase } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity, related } from '../entities/fixtures';
import { hiddenReason } from './hideApplications';

const entities = [
  anEntity('group:growth'),
  anEntity('group:secret'),
  anEntity('component:churn', {
    annotations: { 'fake.example/repository': 'shop/churn' },
    spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
  }),
  anEntity('component:zzhidden-app', {
    annotations: { 'fake.example/repository': 'shop/zzhidden-app' },
    spec: { type: 'website', owner: 'secret', dependsOn: ['churn'] },
  }),
];

describe('an application that uses a component and is hidden', () => {
  it('is not named by the facts that look at it', async () => {
    const knex = await aDatabase('SQLITE_3');
    const policy = new CatalogPolicy(related(entities));
    const backend = await startBackend({
      ...{ knex, entities, sources: [new FakeCollector()] },
      permissions: policy,
    });
    const ask = async (part: string) => {
      const { text } = await request(backend.server)
        .get(`/api/mlops-maturity/entities/component/default/churn/${part}`)
        .set('authorization', mockCredentials.user.header());
      return text;
    };
    await waitFor('the assessment', 20_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === 1;
    });
    for (const part of ['facts', 'assessments']) {
      policy.onEntities = { result: AuthorizeResult.ALLOW };
      const whole = await ask(part);
      expect(whole).toContain('zzhidden-app');
      policy.onEntities = createCatalogConditionalDecision(
        catalogEntityReadPermission,
        catalogConditions.isEntityOwner({ claims: ['group:default/growth'] }),
      );
      const answer = await ask(part);
      expect(answer).not.toContain('zzhidden-app');
      expect(answer).toContain(hiddenReason);
      // Only the words differ: what is decided is the component's own.
      const statuses = (text: string) => text.match(/"(status|level)":[^,]+/g);
      expect(statuses(answer)).toEqual(statuses(whole));
    }
    await backend.stop();
  }, 30_000);
});
