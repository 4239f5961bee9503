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

import { GitlabHosts } from './GitlabHosts';
import { gitlabTargets } from './gitlabTargets';

const hosts = new GitlabHosts(
  [
    ['gitlab.acme.example', 'https://gitlab.acme.example'],
    ['acme.example', 'https://acme.example/git'],
    ['localhost:7081', 'http://localhost:7081'],
    ['gitlab.com', 'https://gitlab.com'],
  ].map(([host, baseUrl]) => ({
    host,
    baseUrl,
    apiBaseUrl: `${baseUrl}/api/v4`,
  })),
);

function targets(annotations: Record<string, string>) {
  return gitlabTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'churn', annotations },
    },
    hosts,
  );
}

const slug = 'gitlab.com/project-slug';
const id = 'gitlab.com/project-id';
const instance = 'gitlab.com/instance';
const source = 'backstage.io/source-location';
const managed = 'backstage.io/managed-by-location';

describe('gitlabTargets', () => {
  it('finds the host of a project', () => {
    const key = 'ml/group/churn';
    expect(targets({ [slug]: 'ML/group/Churn' })).toEqual([
      { host: 'gitlab.acme.example', key },
    ]);
    expect(
      targets({
        [slug]: 'ML/group/Churn',
        [managed]: 'url:http://localhost:7081/a/b/-/blob/main/all.yaml',
      }),
    ).toEqual([{ host: 'localhost:7081', key }]);
    for (const [value, host] of [
      ['gitlab.com', 'gitlab.com'],
      ['3', 'gitlab.com'],
      ['0', 'gitlab.acme.example'],
      ['acme.example', 'acme.example'],
    ]) {
      expect(targets({ [slug]: 'ml/group/churn', [instance]: value })).toEqual([
        { host, key },
      ]);
      expect(targets({ [id]: '380', [instance]: value })).toEqual([
        { host, key: '380' },
      ]);
    }
  });

  it.each([
    ['https://gitlab.com/acme/ml/Mono', undefined],
    ['https://gitlab.com/acme/ml/mono.git', undefined],
    [
      'https://gitlab.com/acme/ml/mono/-/tree/main/models/churn/',
      'models/churn',
    ],
    ['https://gitlab.com/acme/ml/mono/tree/main/models/churn', 'models/churn'],
    ['https://gitlab.com/acme/ml/mono/-/blob/main/a/catalog-info.yaml', 'a'],
    ['https://gitlab.com/acme/ml/mono/-/edit/main/a/b/c.yaml', 'a/b'],
    ['https://gitlab.com/acme/ml/mono/-/raw/main/a/c.yaml?ref_type=heads', 'a'],
    ['https://gitlab.com/acme/ml/mono/blob/main/c.yaml', undefined],
    ['https://gitlab.com/acme/ml/mono/-/issues/tree/main/a', undefined],
  ])('reads %s', (url, pathPrefix) => {
    const expected = [
      {
        host: 'gitlab.com',
        key: 'acme/ml/mono',
        ...(pathPrefix && { pathPrefix }),
      },
    ];
    expect(targets({ [source]: `url:${url}` })).toEqual(expected);
    expect(targets({ [managed]: `url:${url}` })).toEqual(expected);
    expect(targets({ [slug]: 'acme/ml/mono', [source]: `url:${url}` })).toEqual(
      expected,
    );
  });

  it('knows a server below a path', () => {
    expect(
      targets({
        [source]: 'url:https://acme.example/git/ml/churn/-/tree/main/x/',
      }),
    ).toEqual([{ host: 'acme.example', key: 'ml/churn', pathPrefix: 'x' }]);
    expect(targets({ [source]: 'url:https://acme.example/ml/churn/' })).toEqual(
      [],
    );
  });

  it('does not take the folder of another project', () => {
    expect(
      targets({
        [slug]: 'acme/other',
        [source]: 'url:https://gitlab.com/acme/mono/-/tree/main/models/',
      }),
    ).toEqual([{ host: 'gitlab.com', key: 'acme/other' }]);
  });

  it.each<Record<string, string>>([
    {},
    { [slug]: '' },
    { [slug]: 'churn' },
    { [slug]: '../../admin' },
    { [slug]: 'a/..%2f..' },
    { [slug]: 'https://evil.example/a/b' },
    { [slug]: 'a/b', [instance]: 'evil.example' },
    { [slug]: 'a/b', [instance]: '17' },
    { [id]: '-1' },
    { [id]: '1/../2' },
    { [id]: '9'.repeat(40) },
    { [slug]: 'a/'.repeat(5000) },
    { [source]: 'url:https://evil.example/a/b/' },
    { [source]: 'url:https://gitlab.com@evil.example/a/b/' },
    { [source]: 'url:https://token@gitlab.com/a/b/' },
    { [source]: 'url:https://gitlab.com:444/a/b/' },
    { [source]: 'url:file://gitlab.com/a/b/' },
    { [source]: 'url:https://gitlab.com/a/' },
    { [source]: 'url:https://gitlab.com/a/-/tree/main/x' },
    { [source]: 'url:https://gitlab.com/a/b/-/tree/main/%2e%2e%2fetc/' },
    { [source]: 'url:https://gitlab.com/a/b/-/tree/main/%zz/' },
    { [managed]: 'file:/catalog/a/b.yaml' },
    {
      [source]: 'url:https://github.com/acme/churn/',
      [managed]: 'url:https://gitlab.com/acme/catalog/-/blob/main/all.yaml',
    },
  ])('finds no target in %j', annotations => {
    expect(targets(annotations)).toEqual([]);
  });
});
