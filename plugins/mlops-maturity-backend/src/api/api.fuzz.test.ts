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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import { readFileSync } from 'node:fs';
import { mockCredentials } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import type { Knex } from 'knex';
import request from 'supertest';
import { parse, stringify } from 'yaml';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import {
  arbitraryDamage,
  arbitraryOf,
  arbitraryPushed,
  builtInNames,
  damaged,
  forCasesInTurn,
  hostileText,
  mostly,
  patience,
  type JsonSchema,
} from '../__testUtils__/hostile';
import { openApiContract } from '../__testUtils__/openApiContract';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { openApiFile } from './createRouter';

type Parameter = { name: string; in: string; schema: JsonSchema };
type Operation = { parameters?: (Parameter | { $ref: string })[] };

const document = parse(readFileSync(openApiFile, 'utf8'));
const contract = openApiContract();
const entityRef = 'component:default/churn';
const churn = anEntity('component:churn', {
  title: 'Churn',
  annotations: { 'fake.example/repository': 'shop/churn' },
  spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
});

function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** What is there, so that most requests get past the first look. */
const known: Record<string, string[]> = {
  id: ['automation-ladder'],
  model: ['automation-ladder', 'microsoft-2020', 'ml-test-score'],
  with: ['three-level'],
  kind: ['component'],
  namespace: ['default'],
  name: ['churn'],
  owner: ['group:default/growth'],
  cursor: [],
  also: ['microsoft-2020=1'],
  // Where it is true, a model is needed.
  movement: ['false'],
  from: [dayBefore(90)],
  to: [dayBefore(0)],
};

function parametersOf(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map(one =>
    '$ref' in one
      ? document.components.parameters[one.$ref.split('/').at(-1)!]
      : one,
  );
}

/** As it stands in an address; not every text can be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

const cursors = fc.oneof(
  hostileText,
  mostly(
    fc.record({
      sort: fc.constantFrom('name', 'level', '__proto__'),
      order: fc.constantFrom('asc', 'desc'),
      value: fc.oneof(hostileText, fc.integer()),
      ref: hostileText,
    }),
  ).map(value => Buffer.from(JSON.stringify(value)).toString('base64url')),
  mostly(fc.array(hostileText)).map(value =>
    Buffer.from(JSON.stringify(value)).toString('base64url'),
  ),
);

function soundValue({ name, schema }: Parameter): fc.Arbitrary<unknown> {
  const words = known[name] ?? [];
  const drawn = arbitraryOf(schema, {
    root: document,
    texts: fc.constant('x'),
  });
  return words.length > 0 ? fc.constantFrom(...words) : drawn;
}

function pairs(name: string, value: unknown): string[] {
  return [value].flat().map(one => `${name}=${encoded(String(one) || 'x')}`);
}

/** Queries with at most one parameter that is wrong, and its name. */
function queries(parameters: Parameter[]) {
  const asked = parameters.filter(one => one.in === 'query');
  const required = asked.filter(one => 'required' in one && one.required);
  const sound = fc.record(
    Object.fromEntries(
      asked
        .filter(({ name }) => name !== 'cursor')
        .map(one => [one.name, soundValue(one)]),
    ),
    { requiredKeys: required.map(({ name }) => name), noNullPrototype: true },
  );
  const wrong = fc.record({
    name: fc.constantFrom(...asked.map(({ name }) => name), ...builtInNames),
    value: fc.oneof(cursors, hostileText).map(encoded),
    raw: fc.constantFrom('', '', '', '%', '%ff', '%00', '[a]', '[]'),
  });
  return fc
    .tuple(sound, fc.option(wrong, { freq: 5, nil: undefined }))
    .map(([values, one]) => {
      const others = Object.entries(values).filter(
        ([name]) => name !== one?.name,
      );
      const query = others.flatMap(([name, value]) => pairs(name, value));
      if (one?.raw.startsWith('[')) query.push(`${one.name}${one.raw}=x`);
      else if (one) query.push(`${one.name}=${one.value}${one.raw}`);
      return { query: query.join('&'), wrong: one?.name };
    });
}

const operations = Object.entries<Record<string, Operation>>(
  document.paths,
).flatMap(([path, methods]) =>
  methods.get ? [{ path, parameters: parametersOf(methods.get) }] : [],
);

/** What clients don't take for a step to another path themselves. */
const names = hostileText.filter(text => !/^\.{0,2}$/.test(text));

// Made once for each operation, not for each case: patterns take long to make.
const asked = fc.oneof(
  ...operations.map(({ path, parameters }) =>
    fc
      .tuple(
        queries(parameters),
        fc.option(names, { freq: 4, nil: undefined }),
        fc.nat({ max: 2 }),
      )
      .map(([query, text, at]) => {
        const inPath = parameters.filter(one => one.in === 'path');
        const filled = inPath.reduce((address, { name }, index) => {
          const value =
            text !== undefined && index === at
              ? text
              : (known[name] ?? ['x'])[0];
          return address.replace(`{${name}}`, encoded(value));
        }, path);
        return { operation: `get ${path}`, path: filled, ...query };
      }),
  ),
);

const churnPath = '/api/mlops-maturity/entities/component/default/churn';
const user = mockCredentials.user.header();
const service = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('external:ci'),
  targetPluginId: 'mlops-maturity',
});

describe.each(databases.eachSupportedId())('the API on %s, whatever', id => {
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    knex = await aDatabase(id);
    backend = await startBackend({
      knex,
      sources: [new FakeCollector()],
      entities: [anEntity('group:growth'), churn],
      config: {
        push: [{ subject: 'ci', targets: [entityRef, 'fake.example/shop/*'] }],
      },
    });
    await waitFor('the first assessment', 20_000, isAssessed);
  }, 60_000);

  afterAll(() => backend.stop());

  async function isAssessed(): Promise<boolean> {
    const row = await knex('component_state').first();
    return row?.assessed_at && row.done_version >= row.wanted_version;
  }

  it(
    'is asked, answers or says which parameter is wrong',
    async () => {
      const statuses = new Set<number>();
      await forCasesInTurn(250, asked, async ({ operation, ...one }) => {
        const { status, body } = await request(backend.server)
          .get(`/api/mlops-maturity${one.path}?${one.query}`)
          .set('authorization', user);
        statuses.add(status);
        expect(status).toBeLessThan(500);
        if (status === 200 && !one.path.endsWith('export')) {
          expect(contract.problems(operation, status, body)).toEqual([]);
        }
        if (status === 400 && one.wrong && !one.path.includes('%')) {
          expect(body.error.message).toContain(one.wrong);
        }
      });
      expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404]));
    },
    patience(60_000),
  );

  it(
    'is pushed, takes it or says which field is wrong, and can assess it',
    async () => {
      const bodies = mostly(
        fc.record({
          target: fc.constantFrom<object>(
            { entityRef },
            { host: 'fake.example', key: 'shop/churn' },
          ),
          observations: fc.array(arbitraryPushed, {
            minLength: 1,
            maxLength: 3,
          }),
        }),
      );
      let taken = 0;
      await forCasesInTurn(250, bodies, async value => {
        const { status, body } = await request(backend.server)
          .post('/api/mlops-maturity/observations')
          .set('authorization', service)
          .set('content-type', 'application/json')
          .send(JSON.stringify(value));
        if (status === 200) taken += 1;
        expect([200, 400, 403, 404, 413]).toContain(status);
        if (status === 400) {
          expect(body.error.message).toMatch(/body|target|observations/);
        }
      });
      expect(taken).toBeGreaterThan(30);

      await waitFor('its assessment', 60_000, isAssessed);
      expect(await knex('component_state').pluck('error')).toEqual([null]);
      for (const [path, operation] of [
        ['facts', 'get /entities/{kind}/{namespace}/{name}/facts'],
        ['assessments', 'get /entities/{kind}/{namespace}/{name}/assessments'],
      ]) {
        const { status, body } = await request(backend.server)
          .get(`${churnPath}/${path}`)
          .set('authorization', user);
        expect([status, contract.problems(operation, status, body)]).toEqual([
          200,
          [],
        ]);
      }
    },
    patience(90_000),
  );

  it(
    'is asked to try a model, answers or says what is wrong with it',
    async () => {
      const damages = fc.array(arbitraryDamage, { maxLength: 2 });
      const texts = damages.map(some =>
        stringify(some.reduce(damaged, smallModel() as unknown)),
      );
      const bodies = mostly(
        fc.record({ model: fc.oneof(texts, texts, hostileText) }),
      );
      const statuses = new Set<number>();
      await forCasesInTurn(80, bodies, async value => {
        const { status, body } = await request(backend.server)
          .post('/api/mlops-maturity/models/try')
          .set('authorization', user)
          .set('content-type', 'application/json')
          .send(JSON.stringify(value));
        statuses.add(status);
        expect([200, 400]).toContain(status);
        if (status === 200) {
          const operation = 'post /models/try';
          expect(contract.problems(operation, status, body)).toEqual([]);
        } else {
          expect(body.error.message).toMatch(/body|model/);
        }
      });
      expect([...statuses].sort()).toEqual([200, 400]);
    },
    patience(60_000),
  );

  it(
    'is asked for levels, answers or says which field is wrong',
    async () => {
      const bodies = mostly(
        fc.record({
          model: fc.constantFrom('automation-ladder', 'none'),
          entityRefs: fc.array(fc.oneof(hostileText, fc.constant(entityRef)), {
            maxLength: 4,
          }),
        }),
      );
      await forCasesInTurn(80, bodies, async value => {
        const { status, body } = await request(backend.server)
          .post('/api/mlops-maturity/levels')
          .set('authorization', user)
          .set('content-type', 'application/json')
          .send(JSON.stringify(value));
        expect([200, 400, 404]).toContain(status);
        if (status === 400) {
          expect(body.error.message).toMatch(/body|model|entityRefs/);
        }
      });
    },
    patience(30_000),
  );
});
