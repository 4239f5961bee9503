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
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { startDemoSources, type DemoSources } from './startDemoSources';

const examples = resolve(__dirname, '../../../examples');
const dayMs = 86_400_000;

const entitySchema = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).default({}),
  }),
  spec: z.looseObject({
    type: z.string().optional(),
    lifecycle: z.string().optional(),
    targets: z.array(z.string()).default([]),
    owner: z.string().optional(),
    system: z.string().optional(),
    domain: z.string().optional(),
    parent: z.string().optional(),
    memberOf: z.array(z.string()).default([]),
    providesApis: z.array(z.string()).default([]),
    consumesApis: z.array(z.string()).default([]),
    dependsOn: z.array(z.string()).default([]),
  }),
});

type CatalogEntity = z.output<typeof entitySchema>;

const modelTypes = [
  ...['ml-model', 'ml-service', 'model-server', 'inference-service'],
  ...['ml-pipeline', 'training-pipeline', 'ai-model-server'],
];

function isMlComponent({ metadata, spec }: CatalogEntity) {
  const { annotations } = metadata;
  const enabled = annotations['mlops-maturity/enabled'];
  return (
    enabled !== 'false' &&
    spec.lifecycle !== 'deprecated' &&
    (modelTypes.includes(spec.type ?? '') ||
      enabled === 'true' ||
      annotations['mlflow.org/experiment-name'] !== undefined)
  );
}

describe('the demo world', () => {
  let sources: DemoSources;
  let entities: CatalogEntity[];

  async function contentOf(url: string): Promise<string> {
    const { pathname } = new URL(url);
    const [, owner, name, , ref, ...path] = pathname.split('/');
    const response = await fetch(
      `${sources.url}/api/v3/repos/${owner}/${name}/contents/${path.join('/')}?ref=${ref}`,
      {
        headers: {
          authorization: 'token demo',
          accept: 'application/vnd.github.v3.raw',
        },
      },
    );
    expect([url, response.status]).toEqual([url, 200]);
    return response.text();
  }

  async function readCatalog(url: string): Promise<CatalogEntity[]> {
    const text = await contentOf(url);
    const read = parseAllDocuments(text).map(document => {
      expect([url, document.errors]).toEqual([url, []]);
      return entitySchema.parse(document.toJS());
    });
    const targets = read.flatMap(({ spec }) => spec.targets);
    const nested = await Promise.all(
      targets.map(target => readCatalog(new URL(target, url).toString())),
    );
    return [
      ...read.filter(entity => entity.kind !== 'Location'),
      ...nested.flat(),
    ];
  }

  beforeAll(async () => {
    sources = await startDemoSources({
      port: 0,
      scenariosFolder: resolve(examples, 'scenarios'),
    });
    entities = await readCatalog(
      `${sources.url}/tarnwick/catalog/blob/main/all.yaml`,
    );
  });

  afterAll(() => sources.close());

  function ofKind(kind: string) {
    return entities.filter(entity => entity.kind === kind);
  }

  it('is a company of a certain size', () => {
    const components = entities.filter(isMlComponent);
    const teams = new Set(components.map(({ spec }) => spec.owner));
    expect(components.length).toBeGreaterThanOrEqual(24);
    expect(teams.size).toBeGreaterThanOrEqual(6);
    expect(ofKind('System').length).toBeGreaterThanOrEqual(3);
    expect(ofKind('Domain').length).toBeGreaterThanOrEqual(2);
    expect(ofKind('User').length).toBeGreaterThanOrEqual(10);

    const parents = new Map(
      ofKind('Group').map(({ metadata, spec }) => [metadata.name, spec.parent]),
    );
    const depth = (group?: string): number =>
      group === undefined ? 0 : 1 + depth(parents.get(group));
    expect(Math.max(...[...teams].map(depth))).toBe(4);
  });

  it('relates only what exists', () => {
    const names = (kind: string) =>
      ofKind(kind).map(({ metadata }) => metadata.name);
    const resources = names('Resource').map(name => `resource:${name}`);
    const expectKnown = (known: string[], refs: Array<string | undefined>) =>
      expect(known).toEqual(
        expect.arrayContaining(refs.filter(ref => ref !== undefined)),
      );
    for (const { spec } of entities) {
      expectKnown(names('Group'), [spec.owner, spec.parent, ...spec.memberOf]);
      expectKnown(names('System'), [spec.system]);
      expectKnown(names('Domain'), [spec.domain]);
      expectKnown(names('API'), [...spec.providesApis, ...spec.consumesApis]);
      expectKnown(resources, spec.dependsOn);
    }
    const all = entities.map(one => `${one.kind}:${one.metadata.name}`);
    expect(new Set(all).size).toBe(all.length);
  });

  it('points at repositories that there are, but for one', async () => {
    const { repositories } = await (
      await fetch(`${sources.url}/_health`)
    ).json();
    const linked = entities.flatMap(({ metadata: { annotations } }) => {
      const slug = annotations['github.com/project-slug'];
      const location = annotations['backstage.io/source-location'];
      return slug ? [{ slug, location }] : [];
    });
    expect(linked.length).toBeGreaterThan(30);
    for (const { slug, location } of linked) {
      expect(repositories).toContain(slug);
      expect(location).toMatch(`url:${sources.url}/${slug}/`);
    }
    const moved = await fetch(
      `${sources.url}/api/v3/repos/tarnwick/price-spike`,
      { headers: { authorization: 'token demo' } },
    );
    expect(moved.status).toBe(404);
  });

  it('has attestations of people who exist, of late, and some that ran out', () => {
    const users = ofKind('User').map(one => one.metadata.name);
    const attestations = entities.flatMap(({ metadata }) =>
      Object.entries(metadata.annotations).flatMap(([key, value]) =>
        key.startsWith('mlops-maturity/attest.') && value.includes('; ')
          ? [value]
          : [],
      ),
    );
    const ages = attestations.map(value => {
      expect(users).toContain(/by=user:default\/([\w-]+);/.exec(value)?.[1]);
      const on = /on=(\d{4}-\d\d-\d\d)(;|$)/.exec(value)?.[1] ?? value;
      return (Date.now() - Date.parse(on)) / dayMs;
    });
    expect(ages.filter(age => age < 1 || Number.isNaN(age))).toEqual([]);
    expect(ages.filter(age => age < 180).length).toBeGreaterThan(100);
    expect(ages.filter(age => age > 240).length).toBeGreaterThan(5);
  });

  it('is explained, component by component', () => {
    const text = readFileSync(resolve(examples, 'README.md'), 'utf8');
    const explained = [...text.matchAll(/^\| `([\w-]+)` /gm)].map(
      match => match[1],
    );
    const merged = 'label-reader-model';
    const expected = entities
      .filter(one => isMlComponent(one) && one.metadata.name !== merged)
      .map(one => one.metadata.name);
    expect(explained.sort()).toEqual(expected.sort());
  });
});
