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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { openApiContract } from '../__testUtils__/openApiContract';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';

const contract = openApiContract();
const documentation = readFileSync(
  resolve(__dirname, '../../../../docs/push.md'),
  'utf8',
);

function serviceHeader(subject: string): string {
  return mockCredentials.service.header({
    onBehalfOf: mockCredentials.service(subject),
    targetPluginId: 'mlops-maturity',
  });
}

function aModel(name: string) {
  return anEntity(`component:${name}`, {
    annotations: { 'fake.example/repository': 'shop/churn' },
    spec: { type: 'ml-model', lifecycle: 'production' },
  });
}

describe.each(databases.eachSupportedId())('POST /observations on %s', id => {
  const policy = new Policy();
  const audit = mockServices.auditor.mock();
  const success = jest.fn();
  const fail = jest.fn();
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    knex = await aDatabase(id);
    audit.createEvent.mockResolvedValue({ success, fail });
    backend = await startBackend({
      knex,
      sources: [new FakeCollector()],
      entities: [
        aModel('churn-model'),
        aModel('other-model'),
        anEntity('component:website', { spec: { type: 'website' } }),
      ],
      permissions: policy,
      config: {
        push: [
          {
            subject: 'churn-ci',
            targets: [
              'component:default/churn-*',
              'component:default/website',
              'fake.example/shop/*',
            ],
          },
        ],
      },
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => audit,
        }),
      ],
    });
    await waitFor('the first assessments', 20_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === 2;
    });
  }, 60_000);

  afterAll(() => backend.stop());

  beforeEach(() => {
    policy.pushing = AuthorizeResult.ALLOW;
    success.mockClear();
    fail.mockClear();
  });

  function push(body: unknown, header?: string) {
    return request(backend.server)
      .post('/api/mlops-maturity/observations')
      .set('authorization', header ?? serviceHeader('external:churn-ci'))
      .set('content-type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  }

  async function factOf(name: string, factId: string) {
    const { body } = await request(backend.server)
      .get(`/api/mlops-maturity/entities/component/default/${name}/facts`)
      .set('authorization', mockCredentials.user.header());
    return body.items.find((one: { factId: string }) => one.factId === factId);
  }

  const documented = documentation.match(/```json\n([^]*?)```/)![1];
  const churn = { entityRef: 'component:default/churn-model' };
  const repository = { host: 'fake.example', key: 'shop/churn' };
  const report = (runId: string, data: object = {}) => ({
    kind: 'testReport',
    key: runId,
    data: {
      ...{ runId, total: 3, passed: 3, failed: 0, skipped: 0 },
      finishedAt: '2026-11-20T11:10:00.000Z',
      ...data,
    },
  });

  it('takes what the documentation says, and tells what rests on it', async () => {
    expect(documentation).toContain('/api/mlops-maturity/observations\n');
    const before = await factOf('churn-model', 'unit-tests-run');
    expect(before.status).not.toBe('pass');

    const first = await push(documented);
    expect([first.status, first.body]).toEqual([
      200,
      { accepted: 3, unchanged: 0 },
    ]);
    expect(contract.problems('post /observations', 200, first.body)).toEqual(
      [],
    );
    expect(success).toHaveBeenCalledWith({
      meta: { target: churn, accepted: 3, unchanged: 0 },
    });
    let changed: any[] = [];
    await waitFor('reported facts', 20_000, async () => {
      const { body } = await request(backend.server)
        .get('/api/mlops-maturity/entities/component/default/churn-model/facts')
        .set('authorization', mockCredentials.user.header());
      changed = body.items.filter(
        (one: { origin: string }) => one.origin === 'reported',
      );
      return changed.length > 0;
    });
    expect(changed.map(one => one.factId)).toEqual(
      expect.arrayContaining(['model-registry']),
    );
    const { body } = await request(backend.server)
      .get(
        '/api/mlops-maturity/entities/component/default/churn-model/assessments',
      )
      .set('authorization', mockCredentials.user.header());
    expect(body.sources).toMatchObject([
      { title: 'Fake source' },
      { title: 'Reported', state: 'ok' },
    ]);
    // What is pushed about one component is about no other.
    const other = await factOf('other-model', 'model-registry');
    expect(other.origin).toBe('observed');

    const again = await push(documented);
    expect(again.body).toEqual({ accepted: 3, unchanged: 3 });
    expect(await knex('kept_observation')).toHaveLength(3);
  }, 30_000);

  it('takes what is told of a repository, for all that rest on it', async () => {
    const body = { target: repository, observations: [report('77')] };
    const versions = () =>
      knex('component_state').orderBy('ref').pluck('wanted_version');
    const before = await versions();
    expect((await push(body)).body).toEqual({ accepted: 1, unchanged: 0 });
    const after = await versions();
    expect(after.map((one, index) => one > before[index])).toEqual([
      true,
      true,
    ]);
    expect((await push(body)).body).toEqual({ accepted: 1, unchanged: 1 });
    expect(await versions()).toEqual(after);
  });

  it.each<[number, string, unknown]>([
    [400, 'observations[0].data.finishedAt', report('1', { finishedAt: 'x' })],
    [400, 'observations[0].data.sha', report('1', { sha: 'a\0' })],
    [400, 'observations[0].data.sha', report('1', { sha: '\udc00' })],
    [400, 'observations[0].kind', { ...report('1'), kind: 'file' }],
  ])('answers %s and names %s', async (status, place, observation) => {
    const answer = await push({ target: churn, observations: [observation] });
    expect([answer.status, answer.body.error?.name]).toEqual([
      status,
      'InputError',
    ]);
    expect(answer.body.error.message).toContain(place);
    expect(fail).toHaveBeenCalled();
  });

  it('refuses what is no JSON, and what is too much of it', async () => {
    expect((await push('{')).status).toBe(400);
    expect((await push('[]')).status).toBe(400);
    const long = Array.from({ length: 150 }, (_, index) =>
      report(`${index}`, { sha: 'x'.repeat(1_900) }),
    );
    expect((await push({ target: churn, observations: long })).status).toBe(
      413,
    );
    const fits = long.slice(0, 100);
    expect((await push({ target: churn, observations: fits })).body).toEqual({
      accepted: 100,
      unchanged: 0,
    });
  });

  it('wants a service that configuration and policy let push', async () => {
    const body = { target: churn, observations: [report('1')] };
    const none = await request(backend.server)
      .post('/api/mlops-maturity/observations')
      .send(body);
    expect(none.status).toBe(401);
    expect((await push(body, mockCredentials.user.header())).status).toBe(403);
    const stranger = await push(body, serviceHeader('external:other-ci'));
    expect(stranger.status).toBe(403);
    expect(stranger.body.error.message).toContain('mlopsMaturity.push');
    policy.pushing = AuthorizeResult.DENY;
    expect((await push(body)).status).toBe(403);
  });

  it.each<[number, string, object]>([
    [403, 'mlopsMaturity.push', { entityRef: 'component:default/other-model' }],
    [403, 'mlopsMaturity.push', { host: 'fake.example', key: 'bank/churn' }],
    [404, 'no', { entityRef: 'component:default/website' }],
    [404, 'no', { entityRef: 'component:default/churn-unknown' }],
    [404, 'No ML component', { host: 'fake.example', key: 'shop/unknown' }],
  ])('answers %s, %s, for %j', async (status, words, target) => {
    const answer = await push({ target, observations: [report('1')] });
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(words);
  });
});
