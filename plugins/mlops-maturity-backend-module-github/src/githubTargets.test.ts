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

import { githubTargets } from './githubTargets';

const hosts = new Set(['github.com', 'ghe.acme.example', 'localhost:7007']);

function targets(annotations: Record<string, string>) {
  return githubTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'churn', annotations },
    },
    hosts,
  );
}

const slug = 'github.com/project-slug';
const source = 'backstage.io/source-location';
const managed = 'backstage.io/managed-by-location';

describe('githubTargets', () => {
  it('finds the host of a slug where the code is', () => {
    expect(targets({ [slug]: 'Acme/Churn' })).toEqual([
      { host: 'github.com', key: 'acme/churn' },
    ]);
    expect(
      targets({
        [slug]: 'acme/churn',
        [source]: 'url:https://ghe.acme.example/acme/churn/',
      }),
    ).toEqual([{ host: 'ghe.acme.example', key: 'acme/churn' }]);
    expect(
      targets({
        [slug]: 'acme/churn',
        [managed]: 'url:http://localhost:7007/acme/all/blob/main/all.yaml',
      }),
    ).toEqual([{ host: 'localhost:7007', key: 'acme/churn' }]);
  });

  it('takes the folder from the source location of the same repository', () => {
    const location = 'url:https://github.com/acme/Mono/tree/main/models/churn/';
    const expected = [
      { host: 'github.com', key: 'acme/mono', pathPrefix: 'models/churn' },
    ];
    expect(targets({ [slug]: 'acme/mono', [source]: location })).toEqual(
      expected,
    );
    expect(targets({ [source]: location })).toEqual(expected);
    expect(targets({ [slug]: 'acme/other', [source]: location })).toEqual([
      { host: 'github.com', key: 'acme/other' },
    ]);
    expect(
      targets({
        [managed]:
          'url:https://github.com/acme/mono/blob/main/models/churn/catalog-info.yaml',
      }),
    ).toEqual(expected);
    expect(
      targets({
        [managed]: 'url:https://github.com/acme/churn/blob/main/info.yaml',
      }),
    ).toEqual([{ host: 'github.com', key: 'acme/churn' }]);
  });

  it.each<Record<string, string>>([
    {},
    { [slug]: '../../user' },
    { [slug]: 'acme/..' },
    { [slug]: 'acme/a..b' },
    { [slug]: 'acme/churn/tree' },
    { [slug]: 'evil.example/acme' },
    { [slug]: 'acme/churn?x=1' },
    { [slug]: '' },
    { [source]: 'url:https://evil.example/acme/churn/' },
    { [source]: 'url:https://github.com@evil.example/acme/churn/' },
    { [source]: 'url:https://github.com:444/acme/churn/' },
    { [source]: 'url:file://github.com/acme/churn/' },
    { [source]: 'url:https://github.com/acme/' },
    { [source]: 'url:https://github.com/acme/x/tree/main/%2e%2e%2fetc/' },
    { [source]: 'url:https://github.com/acme/x/tree/main/%zz/' },
    { [managed]: 'file:/catalog/acme/churn.yaml' },
    {
      [source]: 'url:https://gitlab.com/acme/churn/',
      [managed]: 'url:https://github.com/acme/catalog/blob/main/all.yaml',
    },
  ])('finds no target in %j', annotations => {
    expect(targets(annotations)).toEqual([]);
  });
});
