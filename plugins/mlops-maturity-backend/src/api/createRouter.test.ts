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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase, databases } from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { openApiContract } from '../__testUtils__/openApiContract';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';

const contract = openApiContract();

const secret = anEntity('component:secret', {
  annotations: { 'fake.example/repository': 'shop/secret' },
  spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
});
const open = [
  anEntity('group:company'),
  anEntity('group:growth', { spec: { parent: 'company' } }),
  anEntity('system:shop', { spec: { owner: 'growth' } }),
  anEntity('component:website', { spec: { type: 'website' } }),
  anEntity('component:churn', {
    title: 'Churn',
    annotations: {
      'fake.example/repository': 'shop/churn',
      'mlops-maturity/attest.compliance': 'met; on=2026-10-01; note=by DPO',
      'mlops-maturity/attest.data-governance': 'perhaps',
      'mlops-maturity/target-level': '2',
    },
    spec: {
      ...{ type: 'ml-model', owner: 'growth', lifecycle: 'production' },
      system: 'shop',
    },
  }),
  anEntity('component:broken', {
    annotations: { 'fake.example/repository': 'shop/broken' },
    spec: { type: 'ml-service', lifecycle: 'experimental' },
  }),
];

describe.each(databases.eachSupportedId())('the HTTP API on %s', id => {
  const policy = new Policy();
  const source = new FakeCollector();
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    knex = await aDatabase(id);
    source.answers('shop/churn', {
      observations: aRepositoryWith('README.md'),
      rateLimit: {
        ...{ limit: 5000, remaining: 4900 },
        resetAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    });
    source.answers('shop/broken', async () => {
      throw new Error('The source is down');
    });
    backend = await startBackend({
      knex,
      sources: [source],
      entities: [...open, secret],
      visible: open,
      permissions: policy,
    });
    await waitFor('all assessed', 20_000, async () => {
      const { body } = await ask('/scorecard/summary');
      return body.components === 3 && body.pending === 0;
    });
  }, 30_000);

  afterAll(() => backend.stop());

  beforeEach(() => {
    policy.refresh = AuthorizeResult.ALLOW;
    policy.collectors = AuthorizeResult.ALLOW;
    policy.reading = AuthorizeResult.ALLOW;
    policy.hidden.clear();
  });

  function ask(
    path: string,
    method: 'get' | 'post' | 'put' | 'delete' = 'get',
  ) {
    return request(backend.server)
      [method](`/api/mlops-maturity${path}`)
      .set('authorization', mockCredentials.user.header());
  }

  const churn = '/entities/component/default/churn';
  const scorecard = 'model=automation-ladder';

  it('tells the points of models that score, and only of those', async () => {
    const { body } = await ask(`${churn}/assessments`);
    const itemOf = (modelId: string) =>
      body.items.find(
        ({ model }: { model: { id: string } }) => model.id === modelId,
      );
    expect(itemOf('ml-test-score')).toMatchObject({
      model: { scoring: { total: 'min', notApplicable: 0 } },
      assessment: { score: { points: 0 } },
    });
    expect(itemOf('five-stage').model.scoring).toBeUndefined();

    const pathOf = (modelId: string) =>
      `/scorecard/components?model=${modelId}`;
    const scored = await ask(pathOf('ml-test-score'));
    expect(scored.body.items[0].score.sections).toHaveLength(4);
    const ladder = await ask(pathOf('five-stage'));
    expect(ladder.body.items[0].score).toBeUndefined();
  });

  it('answers every operation as its contract says', async () => {
    const entity = '/entities/{kind}/{namespace}/{name}';
    const broken = '/entities/Component/default/Broken';
    const asked: [operation: string, path: string, status?: number][] = [
      ['get /models', '/models'],
      ['get /models/{id}', '/models/five-stage'],
      ['get /models/{id}', '/models/none', 404],
      ['get /models/{id}/source', '/models/five-stage/source'],
      ['get /models/{id}/source', '/models/none/source', 404],
      // trialRoutes.test.ts tries models.
      ['post /models/try', '/models/try', 400],
      ['get /facts', '/facts'],
      [`get ${entity}/assessments`, `${churn}/assessments`],
      [`get ${entity}/assessments`, `${broken}/assessments`],
      [`get ${entity}/assessments`, '/entities/a/b/c/assessments', 404],
      [`get ${entity}/facts`, `${churn}/facts`],
      [`get ${entity}/facts`, `${broken}/facts`],
      [`get ${entity}/history`, `${churn}/history`],
      [`get ${entity}/history`, `${churn}/history?model=five-stage&limit=1`],
      [`post ${entity}/refresh`, `${churn}/refresh`],
      [`get ${entity}/statements`, `${churn}/statements`],
      // statementRoutes.test.ts states something.
      ...(['attestations/{factId}', 'waivers/{modelId}/{criterionId}'].flatMap(
        what => {
          const path = `${churn}/${what.replace(/[{}]/g, '')}`;
          return [
            [`put ${entity}/${what}`, path, 400],
            [`delete ${entity}/${what}`, path, 404],
          ];
        },
      ) as [string, string, number][]),
      ['get /scorecard/summary', '/scorecard/summary'],
      ...['owner', 'system', 'domain', 'lifecycle', 'type'].map(
        (groupBy): [string, string] => [
          'get /scorecard/summary',
          `/scorecard/summary?${scorecard}&groupBy=${groupBy}`,
        ],
      ),
      [
        'get /scorecard/components',
        `/scorecard/components?${scorecard}&limit=1`,
      ],
      [
        'get /scorecard/components',
        '/scorecard/components?model=ml-test-score',
      ],
      ['get /scorecard/components', `/scorecard/components?model=none`, 404],
      ['get /scorecard/gaps', `/scorecard/gaps?${scorecard}`],
      ['get /scorecard/trend', `/scorecard/trend?${scorecard}`],
      [
        'get /scorecard/summary',
        `/scorecard/summary?${scorecard}&movement=true&undecided=true`,
      ],
      ['get /scorecard/summary', '/scorecard/summary?movement=true', 400],
      ['get /scorecard/summary', '/scorecard/summary?moved=sideways', 400],
      [
        'get /scorecard/components',
        `/scorecard/components?${scorecard}&criteria=true`,
      ],
      [
        'get /scorecard/dimensions',
        '/scorecard/dimensions?model=three-level&groupBy=owner',
      ],
      ['get /scorecard/dimensions', '/scorecard/dimensions?model=x', 400],
      [
        'get /scorecard/comparison',
        `/scorecard/comparison?${scorecard}&with=microsoft-2020`,
      ],
      [
        'get /scorecard/comparison',
        `/scorecard/comparison?${scorecard}&with=automation-ladder`,
        400,
      ],
      [
        'get /scorecard/export',
        `/scorecard/export?${scorecard}&format=json&also=microsoft-2020%3D0`,
      ],
      ['get /scorecard/export', `/scorecard/export?${scorecard}`, 400],
      ['get /scorecard/export', '/scorecard/export?model=none&format=csv', 404],
      [
        'get /scorecard/export',
        `/scorecard/export?${scorecard}&format=csv&also=x`,
        400,
      ],
      ['post /levels', '/levels', 400],
      ['get /health/collectors', '/health/collectors'],
      ['get /health/coverage', '/health/coverage'],
      // observationRoutes.test.ts pushes something.
      ['post /observations', '/observations', 400],
    ];
    for (const [operation, path, status = 200] of asked) {
      const method = operation.split(' ')[0] as Parameters<typeof ask>[1];
      const answer = await ask(path, method);
      expect([path, answer.status]).toEqual([path, status]);
      expect([path, contract.problems(operation, status, answer.body)]).toEqual(
        [path, []],
      );
    }
    expect([...new Set(asked.map(([operation]) => operation))].sort()).toEqual(
      contract.operations.sort(),
    );
  }, 30_000);

  it('has real data in its answers', async () => {
    const { body } = await ask(`${churn}/assessments`);
    const { body: models } = await ask('/models');
    expect(body.items).toHaveLength(models.items.length);
    expect(body.sources).toMatchObject([
      { title: 'Fake source', key: 'shop/churn', state: 'ok' },
    ]);
    expect(JSON.stringify(body.problems)).toContain('data-governance');
    const broken = await ask('/entities/component/default/broken/assessments');
    expect(broken.body.sources).toMatchObject([
      {
        state: 'failing',
        problems: [
          `Fake source could not be read; the backend's log says why.`,
        ],
      },
    ]);
    const { body: facts } = await ask(`${churn}/facts`);
    expect(
      facts.items.find(
        (one: { factId: string }) => one.factId === 'compliance',
      ),
    ).toMatchObject({ status: 'pass', origin: 'attested' });
    const { body: history } = await ask(`${churn}/history?limit=2`);
    expect(history.items).toMatchObject([
      { cause: 'first' },
      { cause: 'first' },
    ]);
    const next = await ask(`${churn}/history?cursor=${history.nextCursor}`);
    expect(next.body.items).toHaveLength(models.items.length - 2);
    const { body: health } = await ask('/health/collectors');
    expect(health.items).toMatchObject([
      {
        ...{ id: 'fake', targets: 3, pending: 0, failingCount: 1 },
        failing: [
          {
            ...{ key: 'shop/broken', causes: ['unavailable'] },
            problems: [
              `Fake source could not be read; the backend's log says why.`,
            ],
          },
        ],
        rateLimits: [{ host: 'fake.example', remaining: 4900 }],
      },
    ]);
  });

  it.each([
    ['/scorecard/summary?colour=red', 'colour'],
    [`/scorecard/components?${scorecard}&limit=0`, 'limit'],
    [`/scorecard/components?${scorecard}&limit=many`, 'limit'],
    [`/scorecard/components?${scorecard}&limit=101`, 'limit'],
    [`/scorecard/components?${scorecard}&sort=colour`, 'sort'],
    [`/scorecard/components?${scorecard}&level=-1`, 'level'],
    ['/scorecard/components', 'model'],
    ['/scorecard/summary?groupBy=colour', 'groupBy'],
    [`/scorecard/trend?${scorecard}&from=yesterday`, 'from'],
    [`/scorecard/components?${scorecard}&cursor=abc`, 'cursor'],
    [`/scorecard/components?${scorecard}&search=a%00b`, 'search'],
    [`/scorecard/summary?owner=a%00b`, 'owner'],
    [
      `/scorecard/components?${scorecard}&sort=level&cursor=${forged({
        ...{ sort: 'level', order: 'asc', value: 'high', ref: 'a' },
      })}`,
      'cursor',
    ],
    [
      `/scorecard/components?${scorecard}&cursor=${forged({
        ...{ sort: 'name', order: 'asc', value: '\u0000', ref: 'a' },
      })}`,
      'cursor',
    ],
    [`${churn}/history?cursor=${forged({ at: 1, modelId: 'a' })}`, 'cursor'],
    [`${churn}/history?cursor=${forged({ at: '9', modelId: 'a' })}`, 'cursor'],
    [`${churn}/history?model=a%00b`, 'model'],
  ])('refuses %s, and says why', async (path, named) => {
    const { status, body } = await ask(path);
    expect([status, body.error?.name]).toEqual([400, 'InputError']);
    expect(body.error.message).toContain(named);
  });

  it('wants to know who asks', async () => {
    for (const path of ['/models', '/facts', '/scorecard/summary', churn]) {
      const answer = await request(backend.server).get(
        `/api/mlops-maturity${path}${path === churn ? '/facts' : ''}`,
      );
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });

  it('answers a hidden entity like one that is none', async () => {
    policy.hidden.add('component:default/secret');
    const paths = ['assessments', 'facts', 'history'].map(part => `/${part}`);
    for (const part of [...paths, '/refresh']) {
      const method = part === '/refresh' ? 'post' : 'get';
      const messages = [];
      for (const name of ['secret', 'unknown', 'website']) {
        const { status, body } = await ask(
          `/entities/component/default/${name}${part}`,
          method,
        );
        expect([name, part, status]).toEqual([name, part, 404]);
        messages.push(body.error.message.replace(name, 'x'));
      }
      expect(new Set(messages).size).toBe(1);
    }
  });

  it('lets a policy refuse refreshing, and the collectors', async () => {
    policy.refresh = AuthorizeResult.DENY;
    policy.collectors = AuthorizeResult.DENY;
    const collected = source.collected.length;
    expect((await ask(`${churn}/refresh`, 'post')).status).toBe(403);
    for (const path of ['/health/collectors', '/health/coverage']) {
      const { status, body } = await ask(path);
      expect([path, status, Object.keys(body)]).toEqual([
        ...[path, 403],
        ['error', 'request', 'response'],
      ]);
    }
    expect(source.collected).toHaveLength(collected);
  });

  it('counts only what the caller may read', async () => {
    const { body: models } = await ask('/models');
    const seen = async () => {
      const summary = await ask('/scorecard/summary');
      const list = await ask(`/scorecard/components?${scorecard}`);
      const trend = await ask(`/scorecard/trend?${scorecard}`);
      const coverage = await ask('/health/coverage');
      expect(summary.body.items).toHaveLength(models.items.length);
      expect(coverage.body.components).toBe(summary.body.components);
      return [
        summary.body.components,
        list.body.items.map((one: { entityRef: string }) =>
          one.entityRef.replace('component:default/', ''),
        ),
        trend.body.points.at(-1)?.total,
      ];
    };
    expect(await seen()).toEqual([3, ['broken', 'churn', 'secret'], 3]);
    policy.reading = AuthorizeResult.CONDITIONAL;
    expect(await seen()).toEqual([2, ['broken', 'churn'], 2]);
    policy.reading = AuthorizeResult.DENY;
    expect(await seen()).toEqual([0, [], undefined]);
  });

  it('tells what no source decides, of readable components only', async () => {
    const { body } = await ask('/health/coverage');
    const factOf = (coverage: typeof body, factId: string) =>
      coverage.facts.find((one: { factId: string }) => one.factId === factId);
    expect(factOf(body, 'compliance')).toMatchObject({
      hasData: true,
      pass: 1,
    });
    expect(factOf(body, 'ds-with-engineers')).toMatchObject({
      ...{ hasData: false, unknown: 3, sources: ['attestation'] },
      attestable: 'only',
    });
    expect(body.unmeetable).toContainEqual(
      expect.objectContaining({
        ...{ modelId: 'aws-foundation', criterionId: 'repeatable-collab' },
        missingFacts: ['ds-with-engineers'],
        attestingHelps: true,
      }),
    );
    policy.reading = AuthorizeResult.DENY;
    const none = await ask('/health/coverage');
    expect(none.body).toMatchObject({ components: 0, facts: [] });
  });

  it('refreshes: collects, assesses, and answers what is true now', async () => {
    const statusOf = async () => {
      const { body } = await ask(`${churn}/facts`);
      return body.items.find(
        (one: { factId: string }) => one.factId === 'code-in-vcs',
      ).status;
    };
    expect(await statusOf()).toBe('fail');
    source.answers('shop/churn', {
      observations: aRepositoryWith('src/train.py'),
    });
    const asked = new Date().toISOString();
    const { body, status } = await ask(`${churn}/refresh`, 'post');
    expect(status).toBe(200);
    expect(body.assessedAt > asked).toBe(true);
    expect(body.sources[0].checkedAt > asked).toBe(true);
    expect(await statusOf()).toBe('pass');
  });
});

function forged(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}
