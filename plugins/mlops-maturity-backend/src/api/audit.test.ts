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
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { aDatabase } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';

describe('the audit log', () => {
  it('has every refresh that somebody asks for, and what became of it', async () => {
    const knex = await aDatabase('SQLITE_3');
    const audit = mockServices.auditor.mock();
    const success = jest.fn();
    const fail = jest.fn();
    audit.createEvent.mockResolvedValue({ success, fail });
    const policy = new Policy();
    const backend = await startBackend({
      ...{ knex, permissions: policy, sources: [new FakeCollector()] },
      entities: [
        anEntity('component:churn', {
          annotations: { 'fake.example/repository': 'shop/churn' },
          spec: { type: 'ml-model', lifecycle: 'production' },
        }),
      ],
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => audit,
        }),
      ],
    });
    await waitFor('the assessment', 20_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === 1;
    });
    const refresh = async (name: string) => {
      const { status } = await request(backend.server)
        .post(`/api/mlops-maturity/entities/component/default/${name}/refresh`)
        .set('authorization', mockCredentials.user.header());
      return status;
    };
    expect(await refresh('churn')).toBe(200);
    expect(await refresh('unknown')).toBe(404);
    policy.refresh = AuthorizeResult.DENY;
    expect(await refresh('churn')).toBe(403);
    expect(
      audit.createEvent.mock.calls.map(([{ eventId, meta }]) => [
        eventId,
        meta?.entityRef,
      ]),
    ).toEqual(
      ['churn', 'unknown', 'churn'].map(name => [
        'assessment-refresh',
        `component:default/${name}`,
      ]),
    );
    // The auditor reads who it was from the request.
    for (const [{ request: asked }] of audit.createEvent.mock.calls) {
      expect(asked?.headers.authorization).toBe(mockCredentials.user.header());
    }
    expect(success).toHaveBeenCalledTimes(1);
    expect(fail.mock.calls.map(([{ error }]) => error.name)).toEqual([
      'NotFoundError',
      'NotAllowedError',
    ]);
    await backend.stop();
  }, 30_000);
});
