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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MlopsMaturityClient } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase, databases } from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { openApiContract } from '../__testUtils__/openApiContract';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { writeStatedAttestation } from '../database/attestations';
import { writeStatedWaiver } from '../database/waivers';
import { anEntity } from '../entities/fixtures';

const contract = openApiContract();
const dayMs = 86_400_000;

/** Level 1 is an attested compliance, level 2 a CI pipeline. */
const model = `
id: rules
version: 1.0.0
title: Rules
description: Whether rules are kept.
source: { title: Our handbook }
engine: ladder
dimensions: [{ id: all, title: All }]
levels:
  - { rank: 0, label: '0', name: None, description: None. }
  - { rank: 1, label: '1', name: Kept, description: Kept. }
  - { rank: 2, label: '2', name: Tested, description: Tested. }
criteria:
  - { id: kept, title: Kept, from: 1, dimension: all, kind: requirement, requires: compliance }
  - { id: tested, title: Tested, from: 2, dimension: all, kind: requirement, requires: ci-pipeline }
  - { id: no-ci, title: No CI, from: 0, dimension: all, kind: marker, requires: { not: ci-pipeline } }
`;

function aModel(name: string, annotations: Record<string, string> = {}) {
  return anEntity(`component:${name}`, {
    annotations: { 'fake.example/repository': 'shop/churn', ...annotations },
    spec: { type: 'ml-model', lifecycle: 'production' },
  });
}

/** The day so many days from today, in UTC. */
function day(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

describe.each(databases.eachSupportedId())('statements on %s', id => {
  const policy = new Policy();
  const audit = mockServices.auditor.mock();
  const success = jest.fn();
  const fail = jest.fn();
  const publish = jest.fn();
  let folder: string;
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'model-'));
    writeFileSync(join(folder, 'rules.yaml'), model);
    knex = await aDatabase(id);
    audit.createEvent.mockResolvedValue({ success, fail });
    const source = new FakeCollector();
    source.answers('shop/churn', {
      observations: aRepositoryWith('src/train.py'),
    });
    backend = await startBackend({
      knex,
      sources: [source],
      entities: [
        aModel('churn'),
        aModel('secret'),
        aModel('annotated', {
          'mlops-maturity/attest.compliance': `unmet; on=${day(-1)}; note=not yet`,
          'mlops-maturity/attest.data-governance': `met; on=${day(-1)}`,
        }),
        anEntity('component:server', {
          spec: {
            ...{ type: 'model-server', lifecycle: 'production' },
            dependsOn: ['resource:default/weights'],
          },
        }),
        anEntity('resource:weights', { spec: { type: 'ml-model' } }),
        anEntity('component:website', { spec: { type: 'website' } }),
      ],
      permissions: policy,
      config: {
        models: [{ file: join(folder, 'rules.yaml') }],
        statements: { maxDays: 200 },
      },
      features: [
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => audit,
        }),
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({ publish }),
        }),
      ],
    });
    await waitFor('the first assessments', 20_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === 4;
    });
  }, 60_000);

  afterAll(async () => {
    await backend.stop();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    await knex('attestation').delete();
    await knex('waiver').delete();
    policy.stating.clear();
    policy.hidden.clear();
    policy.notOwned.clear();
    for (const mock of [success, fail, publish, audit.createEvent]) {
      mock.mockClear();
    }
  });

  const entity = (name: string) => `/entities/component/default/${name}`;
  const compliance = (name = 'churn') =>
    `${entity(name)}/attestations/compliance`;
  const kept = (name = 'churn') => `${entity(name)}/waivers/rules/kept`;
  const attestation = { status: 'pass', note: 'Looked at by the DPO.' };
  const waiver = { reason: 'It is switched off in spring.', until: day(30) };

  function ask(
    method: 'get' | 'put' | 'delete',
    path: string,
    body?: object,
    header: string = mockCredentials.user.header('user:default/jane'),
  ) {
    return request(backend.server)
      [method](`/api/mlops-maturity${path}`)
      .set('authorization', header)
      .send(body);
  }

  async function factOf(name: string, factId = 'compliance') {
    const { body } = await ask('get', `${entity(name)}/facts`);
    return body.items.find((one: { factId: string }) => one.factId === factId);
  }

  async function assessmentOf(name: string) {
    const { body } = await ask('get', `${entity(name)}/assessments`);
    return body.items.find(
      (one: { model: { id: string } }) => one.model.id === 'rules',
    );
  }

  async function statementsOf(name: string) {
    const { status, body } = await ask('get', `${entity(name)}/statements`);
    const operation = 'get /entities/{kind}/{namespace}/{name}/statements';
    expect(contract.problems(operation, status, body)).toEqual([]);
    return body;
  }

  it('lets a user attest a fact, which counts when it is answered', async () => {
    expect((await assessmentOf('churn')).published.level).toBe(0);
    const answer = await ask('put', compliance(), {
      ...attestation,
      note: '  Looked at by the DPO. ',
      evidence: 'https://wiki.example/dpia',
      until: day(100),
    });
    const operation =
      'put /entities/{kind}/{namespace}/{name}/attestations/{factId}';
    expect(contract.problems(operation, answer.status, answer.body)).toEqual(
      [],
    );
    expect(answer.body).toMatchObject({
      ...attestation,
      factId: 'compliance',
      evidence: 'https://wiki.example/dpia',
      by: 'user:default/jane',
      until: `${day(100)}T23:59:59.999Z`,
    });

    expect(await factOf('churn')).toMatchObject({
      status: 'pass',
      origin: 'attested',
      reason: `Attested as met by user:default/jane on ${day(0)}, valid until ${day(100)}: Looked at by the DPO.`,
      validUntil: `${day(100)}T23:59:59.999Z`,
    });
    expect((await assessmentOf('churn')).published.level).toBe(1);
    expect(await statementsOf('churn')).toMatchObject({
      ...{ entityRef: 'component:default/churn', waivers: [] },
      ...{ defaultDays: 180, maxDays: 200 },
      attestations: [answer.body],
    });
    // Open pages of others read it again.
    expect(publish).toHaveBeenCalledWith(
      expect.objectContaining({ message: { changed: true } }),
    );

    // Another statement takes its place, by whoever makes it.
    await ask(
      'put',
      compliance(),
      { status: 'fail', note: 'It was overlooked.' },
      mockCredentials.user.header('user:default/max'),
    );
    expect(await factOf('churn')).toMatchObject({
      status: 'fail',
      // The window of a fact that can only be attested, or what is allowed.
      validUntil: `${day(200)}T23:59:59.999Z`,
    });
    expect((await statementsOf('churn')).attestations).toMatchObject([
      { by: 'user:default/max', status: 'fail' },
    ]);

    const gone = await ask('delete', compliance());
    expect([gone.status, gone.body]).toEqual([204, {}]);
    expect((await factOf('churn')).status).toBe('unknown');
    expect((await statementsOf('churn')).attestations).toEqual([]);
    expect((await ask('delete', compliance())).status).toBe(404);
  });

  it('lets a user waive a requirement, and end the waiver', async () => {
    expect((await assessmentOf('churn')).assessment).toMatchObject({
      verifiedLevel: 0,
      blocking: ['kept'],
    });
    const answer = await ask('put', kept(), waiver);
    const operation =
      'put /entities/{kind}/{namespace}/{name}/waivers/{modelId}/{criterionId}';
    expect(contract.problems(operation, answer.status, answer.body)).toEqual(
      [],
    );
    expect(answer.body).toMatchObject({
      ...{ modelId: 'rules', criterionId: 'kept', by: 'user:default/jane' },
      ...{ reason: waiver.reason, until: `${day(30)}T23:59:59.999Z` },
    });
    const { assessment } = await assessmentOf('churn');
    expect(assessment).toMatchObject({
      verifiedLevel: 1,
      blocking: ['tested'],
    });
    expect(assessment.criteria[0]).toMatchObject({
      outcome: 'waived',
      waivedUntil: `${day(30)}T23:59:59.999Z`,
    });
    // The fact stays what it is: a criterion is excused.
    expect((await factOf('churn')).status).toBe('unknown');
    expect((await statementsOf('churn')).waivers).toEqual([answer.body]);
    expect((await statementsOf('annotated')).waivers).toEqual([]);

    expect((await ask('delete', kept())).status).toBe(204);
    const after = await assessmentOf('churn');
    expect(after.assessment.blocking).toEqual(['kept']);
    expect((await ask('delete', kept())).status).toBe(404);
  });

  it('counts the newer of what is stated here and in the catalog', async () => {
    expect((await factOf('annotated')).reason).toContain('not yet');
    await ask('put', compliance('annotated'), attestation);
    expect(await factOf('annotated')).toMatchObject({ status: 'pass' });
    expect(await factOf('annotated', 'data-governance')).toMatchObject({
      status: 'pass',
    });
    // An annotation isn't withdrawn here.
    const path = `${entity('annotated')}/attestations/data-governance`;
    expect((await ask('delete', path)).status).toBe(404);

    await ask('delete', compliance('annotated'));
    expect((await factOf('annotated')).reason).toContain('not yet');
  });

  const at = (factId: string) => `${entity('churn')}/attestations/${factId}`;
  const of = (place: string) => `${entity('churn')}/waivers/${place}`;
  it.each([
    ['an unknown fact', at('none'), {}, 404, 'factId'],
    ['what has to be observed', at('code-in-vcs'), {}, 400, 'factId'],
    ['no statement', at('compliance'), { note: undefined }, 400, 'note'],
    ['an empty one', at('compliance'), { note: ' \n' }, 400, 'note'],
    ['half a letter', at('compliance'), { note: 'a\ud800' }, 400, 'note'],
    ['a null', at('compliance'), { note: 'a\u0000b' }, 400, 'note'],
    ['a long one', at('compliance'), { note: 'x'.repeat(2001) }, 400, 'note'],
    ['no status', at('compliance'), { status: 'unknown' }, 400, 'status'],
    [
      'a script',
      at('compliance'),
      { evidence: 'data:text/html,1' },
      400,
      'evid',
    ],
    ['no address', at('compliance'), { evidence: 'wiki' }, 400, 'evidence'],
    [
      'a password',
      at('compliance'),
      { evidence: 'https://jane:secret@wiki.example' },
      400,
      'evidence',
    ],
    ['a past day', at('compliance'), { until: day(-1) }, 400, 'until'],
    ['a far day', at('compliance'), { until: day(202) }, 400, 'until'],
    ['no day', at('compliance'), { until: '2027-02-30' }, 400, 'until'],
    ['a time', at('compliance'), { until: 'tomorrow' }, 400, 'until'],
    ['another author', at('compliance'), { by: 'user:x/y' }, 400, 'additional'],
    ['an unknown model', of('none/kept'), {}, 404, 'modelId'],
    ['a model that scores', of('ml-test-score/x'), {}, 400, 'modelId'],
    ['an unknown criterion', of('rules/none'), {}, 404, 'criterionId'],
    ['what is asked of nobody', of('rules/no-ci'), {}, 400, 'criterionId'],
    ['no reason', of('rules/kept'), { reason: '' }, 400, 'reason'],
    ['no end', of('rules/kept'), { until: undefined }, 400, 'until'],
    ['a far end', of('rules/kept'), { until: day(202) }, 400, 'until'],
    ['a file', of('rules/kept'), { evidence: 'file:///a' }, 400, 'evidence'],
  ])('refuses %s, and says why', async (_, path, change, expected, named) => {
    const valid = path.includes('/waivers/') ? waiver : attestation;
    const { status, body } = await ask('put', path, { ...valid, ...change });
    expect(status).toBe(expected);
    expect(body.error.message).toContain(named);
    const { attestations, waivers } = await statementsOf('churn');
    expect([...attestations, ...waivers]).toEqual([]);
  });

  const operations = [
    ['put', compliance(), attestation, 'attestation', 'create'],
    ['delete', compliance(), undefined, 'attestation', 'delete'],
    ['put', kept(), waiver, 'waiver', 'create'],
    ['delete', kept(), undefined, 'waiver', 'delete'],
  ] as const;

  describe.each(operations)('%s %s', (method, path, body, what, action) => {
    beforeEach(async () => {
      const owner = {
        ref: 'component:default/churn',
        uid: 'uid-component:churn',
      };
      const authorship = {
        by: 'user:default/jane',
        on: new Date().toISOString(),
        until: `${day(30)}T23:59:59.999Z`,
      };
      await writeStatedAttestation(knex, owner, {
        ...{ factId: 'compliance', status: 'pass', note: 'Looked at.' },
        ...authorship,
      });
      await writeStatedWaiver(knex, owner, {
        ...{ modelId: 'rules', criterionId: 'kept', reason: 'Retired soon.' },
        ...authorship,
      });
      for (const mock of [success, fail, audit.createEvent]) mock.mockClear();
    });

    const statements = async () => {
      const { attestations, waivers } = await statementsOf('churn');
      return [...attestations, ...waivers];
    };

    it.each([AuthorizeResult.DENY, AuthorizeResult.CONDITIONAL])(
      'is refused unless it is allowed: %s',
      async decision => {
        const before = await statements();
        policy.stating.set(`mlops-maturity.${what}.${action}`, decision);
        const answer = await ask(method, path, body);
        expect([answer.status, answer.body.error.name]).toEqual([
          403,
          'NotAllowedError',
        ]);
        expect(await statements()).toEqual(before);
      },
    );

    it('is for users only, whatever a policy allows', async () => {
      const before = await statements();
      const service = mockCredentials.service.header();
      expect((await ask(method, path, body, service)).status).toBe(403);
      expect(fail).toHaveBeenCalledTimes(1);
      const nobody = mockCredentials.none.header();
      expect((await ask(method, path, body, nobody)).status).toBe(401);
      expect(await statements()).toEqual(before);
    });

    it('answers a hidden entity like one that is none', async () => {
      policy.hidden.add('component:default/secret');
      const messages = [];
      for (const name of ['secret', 'unknown', 'website']) {
        const hidden = path.replace('churn', name);
        const answer = await ask(method, hidden, body);
        expect([name, answer.status]).toEqual([name, 404]);
        messages.push(answer.body.error.message.replace(name, 'x'));
      }
      expect(new Set(messages).size).toBe(1);
    });

    it('is audited, done or refused', async () => {
      await ask(method, path, body);
      const outline = { by: 'user:default/jane', until: expect.any(String) };
      expect(audit.createEvent.mock.calls).toMatchObject([
        [
          {
            eventId: `${what}-${action}`,
            severityLevel: 'medium',
            meta: {
              entityRef: 'component:default/churn',
              ...(what === 'waiver'
                ? { modelId: 'rules', criterionId: 'kept' }
                : { factId: 'compliance' }),
            },
          },
        ],
      ]);
      expect(success.mock.calls).toEqual([
        [
          {
            meta: expect.objectContaining({
              [method === 'put' ? 'stated' : 'before']:
                expect.objectContaining(outline),
            }),
          },
        ],
      ]);
      expect(fail).not.toHaveBeenCalled();

      policy.stating.set(
        `mlops-maturity.${what}.${action}`,
        AuthorizeResult.DENY,
      );
      await ask(method, path, body);
      expect(success).toHaveBeenCalledTimes(1);
      expect(fail.mock.calls).toEqual([
        [{ error: expect.objectContaining({ name: 'NotAllowedError' }) }],
      ]);
      const logged = JSON.stringify([
        audit.createEvent.mock.calls.map(([event]) => event.meta),
        success.mock.calls,
      ]);
      expect(logged).not.toContain('DPO');
      expect(logged).not.toContain('spring');
    });
  });

  it('asks for both where an entity is assessed as another one', async () => {
    const path = '/entities/resource/default/weights/attestations/compliance';
    expect((await ask('put', path, attestation)).status).toBe(200);
    expect((await factOf('server')).status).toBe('pass');

    policy.notOwned.add('component:default/server');
    expect((await ask('put', path, attestation)).status).toBe(403);
    expect((await ask('delete', path)).status).toBe(403);
    policy.hidden.add('component:default/server');
    expect((await ask('delete', path)).status).toBe(404);
    expect(await knex('attestation').select()).toHaveLength(1);
  });

  it('does what the client asks', async () => {
    const baseUrl = `http://localhost:${backend.server.port()}/api/mlops-maturity`;
    const client = new MlopsMaturityClient({
      discoveryApi: { getBaseUrl: async () => baseUrl },
      fetchApi: {
        fetch: (url, init) =>
          fetch(url, {
            ...init,
            headers: {
              ...init?.headers,
              authorization: mockCredentials.user.header(),
            },
          }),
      },
    });
    const ref = 'component:default/churn';
    const criterion = { modelId: 'rules', criterionId: 'kept' };
    const attested = await client.attest(ref, 'compliance', {
      ...attestation,
      status: 'partial',
    });
    const excused = await client.waive(ref, criterion, waiver);
    expect(await client.getComponentStatements(ref)).toMatchObject({
      ...{ attestations: [attested], waivers: [excused] },
    });
    await client.withdrawAttestation(ref, 'compliance');
    await client.withdrawWaiver(ref, criterion);
    expect(await client.getComponentStatements(ref)).toMatchObject({
      ...{ attestations: [], waivers: [] },
    });
    await expect(client.withdrawWaiver(ref, criterion)).rejects.toThrow('404');
  });

  it('shows statements to who may read the component, and only to them', async () => {
    policy.hidden.add('component:default/secret');
    for (const name of ['secret', 'unknown', 'website']) {
      const { status } = await ask('get', `${entity(name)}/statements`);
      expect([name, status]).toEqual([name, 404]);
    }
    const service = mockCredentials.service.header();
    const path = `${entity('churn')}/statements`;
    expect((await ask('get', path, undefined, service)).status).toBe(200);
  });
});
