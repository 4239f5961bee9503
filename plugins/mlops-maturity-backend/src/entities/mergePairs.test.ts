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

import type { Entity } from '@backstage/catalog-model';
import { aCollector, anEntity, byRef, related } from './fixtures';
import { mergePairs } from './mergePairs';

const slug = 'github.com/project-slug';
const location = 'backstage.io/managed-by-location';

function model(annotations: Record<string, string> = {}): Entity {
  return anEntity('resource:churn', {
    spec: { type: 'ai-model' },
    annotations,
  });
}

function server(
  name: string,
  annotations: Record<string, string> = {},
  type = 'model-server',
): Entity {
  return anEntity(`component:${name}`, {
    annotations,
    spec: { type, dependsOn: ['resource:churn'] },
  });
}

function pairs(...entities: Entity[]): string[][] {
  const forwards = mergePairs(byRef(related(entities)), [aCollector()]);
  const backwards = mergePairs(byRef(related(entities).reverse()), [
    aCollector(),
  ]);
  expect(forwards).toEqual(backwards);
  return [...forwards];
}

describe('mergePairs', () => {
  const merged = (name: string) => [
    ['resource:default/churn', `component:default/${name}`],
  ];

  it('assesses a model that has no repository with the server that depends on it', () => {
    expect(pairs(model(), server('api', { [slug]: 'shop/api' }))).toEqual(
      merged('api'),
    );
    expect(pairs(model())).toEqual([]);
  });

  it('leaves a model alone that has a repository, or a folder, of its own', () => {
    const api = server('api', { [slug]: 'shop/api' });
    expect(pairs(model({ [slug]: 'shop/churn' }), api)).toEqual([]);
    expect(pairs(model({ [location]: 'url:shop/churn' }), api)).toEqual([]);
    expect(
      pairs(
        model({ [slug]: 'shop/mono/models/churn' }),
        server('api', { [slug]: 'shop/mono/services/api' }),
      ),
    ).toEqual([]);
  });

  it('takes the place of the description for no repository of its own', () => {
    expect(
      pairs(
        model({ [location]: 'url:shop/api/catalog' }),
        server('api', { [slug]: 'shop/api' }),
      ),
    ).toEqual(merged('api'));
    // Both are described in a catalog repository; only the server has code.
    expect(
      pairs(
        model({ [location]: 'url:shop/catalog/models' }),
        server('api', {
          [slug]: 'shop/api',
          [location]: 'url:shop/catalog/servers',
        }),
      ),
    ).toEqual(merged('api'));
  });

  it('merges only models, and only into what serves or uses them', () => {
    const dataset = anEntity('resource:churn', { spec: { type: 'dataset' } });
    expect(pairs(dataset, server('api'))).toEqual([]);
    expect(pairs(model(), server('train', {}, 'ml-pipeline'))).toEqual([]);
    expect(pairs(model(), server('tuned', {}, 'ml-model'))).toEqual([]);
    expect(pairs(model(), server('app', {}, 'ml-service'))).toEqual(
      merged('app'),
    );
  });

  it('chooses one of several servers, always the same', () => {
    const withCode = { [slug]: 'shop/api' };
    expect(pairs(model(), server('a'), server('b', withCode))).toEqual(
      merged('b'),
    );
    expect(
      pairs(
        model(),
        server('a', withCode, 'ml-service'),
        server('b', withCode),
        server('c', withCode),
      ),
    ).toEqual(merged('b'));
  });
});
