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
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { CatalogPolicy } from '../__testUtils__/CatalogPolicy';
import {
  aDatabase,
  countStatements,
  databases,
} from '../__testUtils__/databases';
import {
  aWorld,
  openAnnotation,
  openOwners,
  riseLately,
} from '../__testUtils__/hiddenWorld';
import { comparable, hiddenTextOf } from '../__testUtils__/hiddenTextOf';
import { openApiContract } from '../__testUtils__/openApiContract';
import { routeTable, type Asked } from '../__testUtils__/routeTable';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { related } from '../entities/fixtures';

const routes = Object.entries(routeTable);
const user = mockCredentials.user.header();
const service = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('external:churn-ci'),
  targetPluginId: 'mlops-maturity',
});

const conditional = (
  conditions: Parameters<typeof createCatalogConditionalDecision>[1],
) => createCatalogConditionalDecision(catalogEntityReadPermission, conditions);
const byOwner = conditional(
  catalogConditions.isEntityOwner({ claims: openOwners }),
);
const byAnnotation = conditional(
  catalogConditions.hasAnnotation({ annotation: openAnnotation }),
);
/** What models and facts mean is no secret. */
const sameForAll = [
  ...['get /models', 'get /models/{id}', 'get /models/{id}/source'],
  'get /facts',
];
const everything: PolicyDecision = { result: AuthorizeResult.ALLOW };
const nothing: PolicyDecision = { result: AuthorizeResult.DENY };

it('knows every operation of the contract, and no other', () => {
  expect(Object.keys(routeTable).sort()).toEqual(
    openApiContract().operations.sort(),
  );
});

describe.each(databases.eachSupportedId())('every route on %s', id => {
  /** One with hidden components, and one that never had any. */
  let full: Awaited<ReturnType<typeof start>>;
  let open: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    [full, open] = await Promise.all([start(true), start(false)]);
  }, 60_000);

  afterAll(() => Promise.all([full?.stop(), open?.stop()]));

  beforeEach(() => {
    for (const { policy } of [full, open]) {
      policy.onEntities = everything;
      policy.decisions.clear();
      policy.answers.clear();
    }
  });

  async function start(withHidden: boolean) {
    const knex: Knex = await aDatabase(id);
    const { source, entities } = aWorld(withHidden);
    const policy = new CatalogPolicy(related(entities));
    const backend = await startBackend({
      ...{ knex, entities, sources: [source], permissions: policy },
      visible: entity => policy.shows(entity),
      config: {
        readableFor: { milliseconds: 0 },
        // Woken by what it is asked for; otherwise it sends no statements.
        schedule: { catalog: { minutes: 10 }, idle: { minutes: 1 } },
        push: [{ subject: 'churn-ci', targets: ['component:default/**'] }],
      },
    });
    await waitFor('all assessed', 30_000, async () => {
      const rows = await knex('component_state').whereNotNull('assessed_at');
      return rows.length === (withHidden ? 6 : 3);
    });
    await riseLately(knex);
    const ask = (operation: string, { path, body }: Asked, as?: string) => {
      const [method] = operation.split(' ') as [
        'get' | 'post' | 'put' | 'delete',
      ];
      const sent = request(backend.server)[method](
        `/api/mlops-maturity${path}`,
      );
      if (as) sent.set('authorization', as);
      return body ? sent.send(body) : sent;
    };
    return { ask, knex, policy, source, stop: () => backend.stop() };
  }

  /** Nothing changes there. */
  const answeredOpen = new Map<string, unknown>();

  /** Everything that may be asked without naming what is hidden. */
  const questions = routes.flatMap(([operation, route]) =>
    [
      ...(route.asks ?? []),
      ...(route.ofEntity?.('component/default/churn') ?? []),
      ...(route.ofEntity?.('component/default/broken') ?? []),
    ].map(asked => ({ operation, asked, route })),
  );

  it.each<[string, PolicyDecision]>([
    ['owner', byOwner],
    ['annotation', byAnnotation],
    ['nothing', nothing],
  ])(
    'tells nothing of what the policy hides by %s',
    async (_, decision) => {
      full.policy.onEntities = decision;
      open.policy.onEntities = decision === nothing ? nothing : everything;
      for (const { operation, asked, route } of questions) {
        if (route.changes) continue;
        const as = route.only === 'services' ? service : user;
        const answer = await full.ask(operation, asked, as);
        expect([asked.path, hiddenTextOf(answer)]).toEqual([asked.path, []]);
        expect([asked.path, answer.status]).toEqual([
          asked.path,
          decision === nothing && route.ofEntity ? 404 : (route.status ?? 200),
        ]);
        if (route.countsHidden) continue;
        const key = `${decision.result === nothing.result} ${asked.path}`;
        const without =
          answeredOpen.get(key) ??
          comparable(await open.ask(operation, asked, as));
        answeredOpen.set(key, without);
        expect([asked.path, comparable(answer)]).toEqual([asked.path, without]);
      }
    },
    60_000,
  );

  it('would tell it to who may read everything', async () => {
    const silent = [];
    for (const [operation, route] of routes) {
      const { asks = [], ofEntity, only, changes } = route;
      if (only || changes || sameForAll.includes(operation)) continue;
      const all = [
        ...asks,
        ...(ofEntity?.('component/default/zzhidden-fraud') ?? []),
      ];
      let tells = false;
      for (const asked of all) {
        const answer = await full.ask(operation, asked, user);
        const without = await open.ask(operation, asked, user);
        expect([asked.path, answer.status, answer.body.error?.message]).toEqual(
          [asked.path, 200, undefined],
        );
        tells ||=
          JSON.stringify(comparable(answer)) !==
          JSON.stringify(comparable(without));
      }
      if (!tells) silent.push(operation);
    }
    expect(silent).toEqual([]);
  }, 60_000);

  it('answers about a hidden component as about none, after the same work', async () => {
    full.policy.onEntities = byOwner;
    for (const [operation, { ofEntity }] of routes) {
      const about = (name: string) => ofEntity?.(`component/default/${name}`);
      const unknown = about('yyunknown-fraud') ?? [];
      for (const [at, asked] of (about('zzhidden-fraud') ?? []).entries()) {
        const said = [];
        for (const one of [asked, unknown[at]]) {
          const answer = await full.ask(operation, one, user);
          expect([one.path, answer.status]).toEqual([one.path, 404]);
          const text = JSON.stringify(comparable(answer));
          said.push([
            await countStatementsOf(operation, one),
            text.replaceAll('zzhidden', 'x').replaceAll('yyunknown', 'x'),
          ]);
        }
        expect(said[0]).toEqual(said[1]);
      }
    }
  }, 30_000);

  /** The least of some tries: the scheduler asks something now and then. */
  async function countStatementsOf(operation: string, asked: Asked) {
    const counts = [];
    const ask = async () => {
      await full.ask(operation, asked, user);
    };
    for (let tries = 0; tries < 5; tries += 1) {
      counts.push(await countStatements(full.knex, ask));
    }
    return Math.min(...counts);
  }

  const needing = routes.flatMap(([operation, { needs, ...route }]) =>
    needs ? [{ operation, needs, ...route }] : [],
  );

  it.each(needing)(
    '$operation is refused by all but an ALLOW of $needs',
    async ({ operation, needs, only, asks, ofEntity }) => {
      const [asked] = [
        ...(asks ?? []),
        ...(ofEntity?.('component/default/churn') ?? []),
      ];
      const { policy, source } = full;
      const collected = source.collected.length;
      const as = only === 'services' ? service : user;
      for (const answer of ['DENY', 'CONDITIONAL', 'MAYBE', 'allow']) {
        policy.answers.set(needs, answer);
        const { status, body } = await full.ask(operation, asked, as);
        expect([answer, status, Object.keys(body).sort()]).toEqual([
          ...[answer, 403],
          ['error', 'request', 'response'],
        ]);
      }
      expect(source.collected).toHaveLength(collected);
    },
    20_000,
  );

  it.each(needing.filter(({ ofEntity }) => ofEntity))(
    '$operation is for owners where the policy says so',
    async ({ operation, needs, ofEntity, status = 200 }) => {
      const { policy, source } = full;
      const collected = source.collected.length;
      policy.decisions.set(
        needs,
        conditional(
          catalogConditions.isEntityOwner({ claims: [openOwners[1]] }),
        ),
      );
      const [others] = ofEntity!('component/default/churn');
      expect((await full.ask(operation, others, user)).status).toBe(403);
      const [own] = ofEntity!('component/default/rank');
      expect((await full.ask(operation, own, user)).status).toBe(status);
      expect(source.collected.slice(collected)).not.toContain('shop/churn');
    },
    20_000,
  );

  it('wants to know who asks, whatever is asked', async () => {
    for (const { operation, asked } of questions) {
      const { status } = await full.ask(operation, asked);
      expect([operation, status]).toEqual([operation, 401]);
    }
    for (const { operation, asked, route } of questions) {
      if (!route.only) continue;
      const as = route.only === 'services' ? user : service;
      const { status } = await full.ask(operation, asked, as);
      expect([operation, status]).toEqual([operation, 403]);
    }
  });

  it('takes a service for one that may read everything', async () => {
    full.policy.onEntities = nothing;
    for (const [operation, route] of routes) {
      const { asks, ofEntity, only, changes } = route;
      if (only === 'users' || changes) continue;
      const [asked] = [
        ...(asks ?? []),
        ...(ofEntity?.('component/default/zzhidden-fraud') ?? []),
      ];
      const { status } = await full.ask(operation, asked, service);
      expect([operation, status]).toEqual([operation, route.status ?? 200]);
    }
  }, 20_000);
});
