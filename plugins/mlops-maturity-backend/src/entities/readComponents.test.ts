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
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  defaultEntityFilter,
  type FactDefinition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { contentHash } from '../database/contentHash';
import { aCollector, anEntity, related } from './fixtures';
import { readComponents } from './readComponents';

const definitions = new Map(
  (
    [
      ['ds-with-engineers', 'group'],
      ['unit-tests-run', 'component'],
      ['data-governance', 'system'],
    ] as const
  ).map(([id, scope]): [string, FactDefinition] => [
    id,
    {
      id,
      scope,
      group: 'people',
      title: id,
      description: id,
      howToFix: id,
      attestable: 'yes',
      sources: ['attestation'],
    },
  ]),
);

async function snapshotOf(entities: Entity[]) {
  const catalog = catalogServiceMock({ entities: related(entities) });
  const queries = jest.spyOn(catalog, 'queryEntities');
  const batches = jest.spyOn(catalog, 'getEntitiesByRefs');
  const snapshot = await readComponents({
    catalog,
    credentials: mockCredentials.service(),
    filter: defaultEntityFilter,
    collectors: [aCollector(), aCollector('mlflow', 'mlflow.org/model-name')],
    definitions,
    models: [],
  });
  return {
    ...snapshot,
    calls: queries.mock.calls.length + batches.mock.calls.length,
    of: (ref: string) => {
      const found = snapshot.components.find(
        one => one.content.component.ref === ref,
      );
      if (!found) throw new Error(`${ref} is no component`);
      return found;
    },
  };
}

const organization = [
  anEntity('group:company', { spec: { children: ['retail'] } }),
  anEntity('group:retail', {
    annotations: {
      'mlops-maturity/attest.ds-with-engineers': 'met; on=2026-10-01',
    },
  }),
  anEntity('group:growth', {
    spec: { parent: 'retail' },
    annotations: {
      'mlops-maturity/attest.unit-tests-run': 'met; on=2026-10-01',
      'mlops-maturity/attest.data-governance': 'yes',
    },
  }),
  anEntity('user:jane'),
  anEntity('domain:commerce'),
  anEntity('system:shop', {
    spec: { domain: 'commerce', owner: 'growth' },
    annotations: {
      'mlops-maturity/attest.data-governance': 'partial; on=2026-10-01',
    },
  }),
];

/** A served model with data, a consumer and a stranger around it. */
const shop = [
  ...organization,
  anEntity('component:churn-server', {
    title: 'Churn\u0000 server',
    tags: ['python'],
    annotations: {
      'github.com/project-slug': 'shop/churn',
      'mlops-maturity/scoring-path': 'src/score.py',
      'x/long': 'x'.repeat(5000),
    },
    links: [
      { url: 'https://grafana.example/d/1', title: 'Dashboard' },
      { url: 'data:text/html,hello', title: 'Trap' },
    ],
    spec: {
      type: 'model-server',
      lifecycle: 'production',
      owner: 'growth',
      system: 'shop',
      dependsOn: ['resource:churn'],
      consumesApis: ['customers'],
      providesApis: ['scores'],
    },
  }),
  anEntity('resource:churn', {
    tags: ['ai', 'python'],
    annotations: {
      'mlflow.org/model-name': 'models/churn',
      'mlops-maturity/attest.unit-tests-run': 'met; on=2026-09-01',
      'mlops-maturity/scoring-path': 'elsewhere.py',
      'backstage.io/techdocs-ref': 'dir:.',
    },
    spec: {
      type: 'ai-model',
      lifecycle: 'production',
      owner: 'growth',
      dependsOn: ['resource:orders'],
    },
  }),
  anEntity('resource:orders', {
    tags: ['pii'],
    spec: { type: 'dataset', owner: 'user:jane' },
  }),
  anEntity('api:customers', {
    spec: {
      type: 'openapi',
      owner: 'group:nobody',
      definition: 'openapi: 3.0.0\ncomponents: {securitySchemes: {k: {}}}',
    },
  }),
  anEntity('api:scores', { spec: { type: 'grpc', definition: 'syntax' } }),
  anEntity('component:checkout', {
    annotations: { 'github.com/project-slug': 'shop/mono/checkout' },
    spec: { type: 'service', owner: 'growth', consumesApis: ['scores'] },
  }),
  anEntity('component:report', {
    spec: { type: 'website', dependsOn: ['resource:churn'] },
  }),
  anEntity('component:forecast', {
    spec: { type: 'ml-model', lifecycle: 'production', owner: 'growth' },
  }),
  anEntity('component:poc', {
    spec: { type: 'ml-model', lifecycle: 'experimental', owner: 'user:jane' },
  }),
];

describe('readComponents', () => {
  it('describes a component with what is around it', async () => {
    const { of, components } = await snapshotOf(shop);
    expect(components.map(one => one.content.component.ref)).toEqual([
      'component:default/churn-server',
      'component:default/forecast',
      'component:default/poc',
      'resource:default/churn',
    ]);
    const { uid, content } = of('component:default/churn-server');
    expect(uid).toBe('uid-component:churn-server');
    expect(content.component).toMatchObject({
      kind: 'component',
      namespace: 'default',
      name: 'churn-server',
      title: 'Churn  server',
      type: 'model-server',
      lifecycle: 'production',
      isModel: true,
      owner: 'group:default/growth',
      ownerIsGroup: true,
      system: 'system:default/shop',
      domain: 'domain:default/commerce',
      tags: ['ai', 'python'],
      links: [{ url: 'https://grafana.example/d/1', title: 'Dashboard' }],
      portfolioSize: 2,
    });
    expect(content.component.annotations).toEqual({
      'github.com/project-slug': 'shop/churn',
      'mlflow.org/model-name': 'models/churn',
      'mlops-maturity/scoring-path': 'src/score.py',
    });
    expect(content.component.dependencies).toMatchObject([
      { ref: 'resource:default/churn', type: 'ai-model' },
      {
        ref: 'resource:default/orders',
        kind: 'resource',
        type: 'dataset',
        owner: 'user:default/jane',
        tags: ['pii'],
      },
    ]);
    expect(content.component.consumedApis).toEqual([
      expect.objectContaining({
        ref: 'api:default/customers',
        owner: undefined,
        securitySchemes: true,
      }),
    ]);
    expect(content.component.consumers.map(({ ref }) => ref)).toEqual([
      'component:default/checkout',
      'component:default/report',
    ]);
    expect(of('component:default/poc').content.component).toMatchObject({
      owner: 'user:default/jane',
      ownerIsGroup: false,
      portfolioSize: 0,
    });
  });

  it('assesses a model with its server, and collects for both at once', async () => {
    const { of } = await snapshotOf(shop);
    const server = of('component:default/churn-server');
    const model = of('resource:default/churn');
    expect(server.assessedWith).toBeUndefined();
    expect(model.assessedWith).toBe('component:default/churn-server');
    expect(model.targets).toEqual([]);
    const host = 'github.com';
    expect(server.targets).toEqual([
      {
        collector: 'github',
        host,
        key: 'shop/mono',
        pathPrefix: 'checkout',
        via: 'component:default/checkout',
      },
      {
        collector: 'github',
        host,
        key: 'shop/churn',
        via: 'component:default/churn-server',
      },
      {
        collector: 'mlflow',
        host,
        key: 'models/churn',
        via: 'component:default/churn-server',
      },
    ]);
  });

  it('inherits attestations, and reports mistakes on every component they reach', async () => {
    const { of } = await snapshotOf(shop);
    const { attestations, problems } = of(
      'component:default/churn-server',
    ).content;
    expect(
      attestations.map(({ factId, entityRef }) => [factId, entityRef]),
    ).toEqual([
      ['data-governance', 'system:default/shop'],
      ['ds-with-engineers', 'group:default/retail'],
      ['unit-tests-run', 'resource:default/churn'],
    ]);
    const onGrowth = [
      ['group:default/growth', 'mlops-maturity/attest.data-governance'],
      ['group:default/growth', 'mlops-maturity/attest.unit-tests-run'],
    ];
    const places = (list: typeof problems) =>
      list.map(({ entityRef, annotation }) => [entityRef, annotation]);
    expect(places(problems)).toEqual(onGrowth);
    const forecast = of('component:default/forecast').content;
    expect(places(forecast.problems)).toEqual(onGrowth);
    expect(of('component:default/poc').content.problems).toEqual([]);
  });

  it('gives each group with all above it, also where they are nested in a circle', async () => {
    const { groupAncestors } = await snapshotOf([
      ...organization,
      anEntity('group:a', { spec: { parent: 'b' } }),
      anEntity('group:b', { spec: { parent: 'a', children: ['gone'] } }),
    ]);
    const above = (name: string) =>
      groupAncestors
        .filter(({ group }) => group === `group:default/${name}`)
        .map(({ ancestor }) => ancestor.replace('group:default/', ''));
    expect(above('growth')).toEqual(['growth', 'retail', 'company']);
    expect(above('company')).toEqual(['company']);
    expect(above('a')).toEqual(['a', 'b']);
    expect(groupAncestors).toHaveLength(10);
  });

  it('gives the same content whatever the order that the catalog answers in', async () => {
    const one = await snapshotOf(shop);
    const other = await snapshotOf([...shop].reverse());
    expect(contentHash(other.components)).toBe(contentHash(one.components));
    expect(other.groupAncestors).toEqual(one.groupAncestors);
  });

  it('asks the catalog no more often for many components than for one', async () => {
    const { calls } = await snapshotOf(shop);
    const many = Array.from({ length: 40 }, (_, index) =>
      ['model', 'data', 'app', 'api', 'system'].map(name => `${name}-${index}`),
    ).flatMap(([model, data, app, api, system]) => [
      anEntity(`component:${model}`, {
        spec: {
          type: 'ml-model',
          owner: 'growth',
          system,
          dependsOn: [`resource:${data}`],
          providesApis: [api],
          consumesApis: ['customers'],
        },
      }),
      anEntity(`resource:${data}`, { spec: { owner: 'user:jane' } }),
      anEntity(`component:${app}`, { spec: { consumesApis: [api] } }),
      anEntity(`api:${api}`),
      anEntity(`system:${system}`, { spec: { domain: 'commerce' } }),
    ]);
    const large = await snapshotOf([...shop, ...many]);
    expect(large.components).toHaveLength(44);
    expect(
      large.of('component:default/model-39').content.component.consumers,
    ).toHaveLength(1);
    expect(large.calls).toBe(calls);
    expect(calls).toBe(6);
  });

  it('survives a collector that fails on an entity', async () => {
    const failing = {
      ...aCollector(),
      targetsOf: () => {
        throw new Error('what a name');
      },
    };
    const { components } = await readComponents({
      catalog: catalogServiceMock({ entities: related(shop) }),
      credentials: mockCredentials.service(),
      filter: defaultEntityFilter,
      collectors: [failing],
      definitions: new Map(),
      models: [],
    });
    const forecast = components.find(
      ({ content }) => content.component.name === 'forecast',
    )!;
    expect(forecast.targets).toEqual([]);
    expect(forecast.content.problems).toContainEqual({
      entityRef: 'component:default/forecast',
      message: "GitHub can't tell where it points: what a name",
    });
  });
});
