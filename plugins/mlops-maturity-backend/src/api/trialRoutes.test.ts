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

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { stringify } from 'yaml';
import { aDatabase, databases } from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { openApiContract } from '../__testUtils__/openApiContract';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';

const contract = openApiContract();
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const attested = (...facts: string[]) =>
  Object.fromEntries(
    facts.map(fact => [
      `mlops-maturity/attest.${fact}`,
      `met; on=${yesterday}; note=We do`,
    ]),
  );

function aComponent(name: string, ...facts: string[]) {
  return anEntity(`component:${name}`, {
    annotations: {
      'fake.example/repository': `shop/${name}`,
      ...attested(...facts),
    },
    spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
  });
}

const secret = aComponent('secret', 'compliance');
const open = [
  anEntity('group:growth'),
  aComponent('churn', 'compliance', 'data-governance'),
  aComponent('rank', 'compliance'),
  aComponent('fraud'),
];

const ladder = (requires: Parameters<typeof smallModel>[1]) =>
  smallModel({
    version: '2.0.0',
    criteria: smallModel({}, { id: 'rules', kind: 'requirement', ...requires })
      .criteria.slice(-1)
      .concat(smallModel().criteria.slice(-1)),
  });
const inForce = ladder({ requires: 'compliance' });
const harder = {
  ...ladder({ requires: { all: ['compliance', 'data-governance'] } }),
  version: '2.1.0',
};
/** A comment, which the file keeps. */
const file = `# How we do it here.\n${stringify(inForce)}`;

describe.each(databases.eachSupportedId())('trying models on %s', id => {
  const policy = new Policy();
  let folder: string;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    const knex: Knex = await aDatabase(id);
    folder = await mkdtemp(join(tmpdir(), 'models-'));
    await writeFile(join(folder, 'team.yaml'), file);
    const source = new FakeCollector();
    for (const name of ['churn', 'rank', 'fraud', 'secret']) {
      const observations = aRepositoryWith('README.md');
      source.answers(`shop/${name}`, { observations });
    }
    backend = await startBackend({
      ...{ knex, sources: [source], entities: [...open, secret] },
      ...{ visible: open, permissions: policy },
      config: { models: [{ file: join(folder, 'team.yaml') }] },
    });
    await waitFor('all assessed', 20_000, async () => {
      const rows = await knex('assessment').where('model_id', 'team-ladder');
      return rows.length === 4;
    });
  }, 60_000);

  afterAll(async () => {
    await backend.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(() => {
    policy.collectors = AuthorizeResult.ALLOW;
    policy.reading = AuthorizeResult.ALLOW;
  });

  const user = mockCredentials.user.header();
  const tryModel = (model: unknown, query = '', as = user) =>
    request(backend.server)
      .post(`/api/mlops-maturity/models/try${query}`)
      .set('authorization', as)
      .send({ model });

  const fallen = (body: { falls: { items: { entityRef: string }[] } }) =>
    body.falls.items.map(({ entityRef }) => entityRef);

  it('lets exactly those fall that lack what a requirement asks for now', async () => {
    const { status, body } = await tryModel(stringify(harder));
    expect([
      status,
      contract.problems('post /models/try', status, body),
    ]).toEqual([200, []]);
    expect(fallen(body)).toEqual([
      'component:default/rank',
      'component:default/secret',
    ]);
    expect(body).toMatchObject({
      ...{ tried: 4, total: 4, unchanged: false },
      inForce: { version: '2.0.0' },
      before: [{ level: 0, count: 1 }, { count: 3 }, { count: 0 }],
      after: [{ level: 0, count: 3 }, { count: 1 }, { count: 0 }],
    });
  });

  it('moves nothing by the file that is in force', async () => {
    const source = await request(backend.server)
      .get('/api/mlops-maturity/models/team-ladder/source')
      .set('authorization', user);
    expect(source.body).toEqual({ modelId: 'team-ladder', yaml: file });
    const { body } = await tryModel(source.body.yaml);
    expect(body).toMatchObject({
      ...{ unchanged: true, falls: { count: 0 }, rises: { count: 0 } },
    });
  });

  it('has what the caller may not see in no figure', async () => {
    policy.reading = AuthorizeResult.CONDITIONAL;
    const { body } = await tryModel(stringify(harder));
    expect(fallen(body)).toEqual(['component:default/rank']);
    expect(body).toMatchObject({ tried: 3, total: 3 });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('is narrowed as the scorecard is', async () => {
    const { body } = await tryModel(stringify(harder), '?search=churn');
    expect(body).toMatchObject({ total: 1, falls: { count: 0 } });
  });

  it('lists everything that is wrong with the text, each with its place', async () => {
    const broken = stringify(harder).replace('engine: ladder', 'engine: lift');
    const { status, body } = await tryModel(`${broken}extra: 1\n`);
    expect(status).toBe(400);
    expect(body.error.problems).toEqual([
      { file: 'model', line: 7, message: expect.stringMatching(/^engine: /) },
      {
        ...{ file: 'model', line: broken.split('\n').length },
        message: 'extra: is not a known key',
      },
    ]);
    expect(body.error.message).toContain('model:7: engine: ');
  });

  it('names criterion and fact where one is asked for that there is not', async () => {
    const unknown = ladder({ requires: 'no-such-fact' });
    const { status, body } = await tryModel(stringify(unknown));
    expect(status).toBe(400);
    expect(body.error.problems).toEqual([
      {
        ...{ file: 'model', criterionId: 'rules' },
        message: "fact no-such-fact doesn't exist",
      },
    ]);
  });

  it.each([
    ['that is too long', 'x'.repeat(100_001), 400, /model must NOT have more/],
    ['larger than a body', 'x'.repeat(300_000), 413, /too large/],
    ['that is no text', { id: 'x' }, 400, /model/],
    ['that is empty', '', 400, /model/],
    ['that is no YAML', 'a: [', 400, /model:1/],
  ])('refuses one %s', async (_, model, expected, reason) => {
    const { status, body } = await tryModel(model);
    expect([status, body.error.message]).toEqual([
      expected,
      expect.stringMatching(reason),
    ]);
  });

  it('is for those who have the permission, services too', async () => {
    const service = mockCredentials.service.header();
    expect((await tryModel(stringify(harder), '', service)).status).toBe(200);
    policy.collectors = AuthorizeResult.DENY;
    const { status, body } = await tryModel('a: [');
    expect([status, body.error.message]).toEqual([
      403,
      'You may not try models',
    ]);
    const source = await request(backend.server)
      .get('/api/mlops-maturity/models/team-ladder/source')
      .set('authorization', user);
    expect(source.status).toBe(403);
  });
});
