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

import { ConfigReader } from '@backstage/config';
import { readHosts } from './hosts/readHosts';
import { repositoryTargets } from './repositoryTargets';

const integrations = {
  bitbucketServer: [{ host: 'bb.acme.example' }],
  gitea: [
    { host: 'gitea.acme.example' },
    { host: 'git.acme.example', baseUrl: 'https://git.acme.example/gitea' },
  ],
  gerrit: [
    {
      host: 'gerrit.acme.example',
      gitilesBaseUrl: 'https://gerrit.acme.example/plugins/gitiles',
    },
  ],
  gitlab: [
    {
      host: 'gitlab.acme.example',
      apiBaseUrl: 'https://gitlab.acme.example/api/v4',
    },
  ],
};
const hosts = readHosts(
  new ConfigReader({
    integrations,
    mlopsMaturity: {
      repository: { hosts: ['gitlab.acme.example', 'github.com'] },
    },
  }),
);

function targets(annotations: Record<string, unknown>) {
  return repositoryTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        annotations: annotations as Record<string, string>,
      },
    },
    hosts,
  );
}

const source = (value: unknown) =>
  targets({ 'backstage.io/source-location': value });

describe('repositoryTargets', () => {
  it.each([
    ['bitbucket.org/acme/mono', 'acme/mono', undefined],
    ['bitbucket.org/acme/mono/src/main/', 'acme/mono@main', undefined],
    [
      'bitbucket.org/acme/mono/src/main/models/churn/',
      'acme/mono@main',
      'models/churn',
    ],
    [
      'bitbucket.org/acme/mono/src/main/models/catalog-info.yaml',
      'acme/mono@main',
      'models',
    ],
    ['bb.acme.example/projects/ML/repos/mono', 'ML/mono', undefined],
    [
      'bb.acme.example/projects/ML/repos/mono/browse/models/churn?at=refs%2Fheads%2Fmain',
      'ML/mono@main',
      'models/churn',
    ],
    ['bb.acme.example/users/ada/repos/mono/browse', '~ada/mono', undefined],
    [
      'gitea.acme.example/ml/mono/src/branch/main/models/churn/',
      'ml/mono@main',
      'models/churn',
    ],
    [
      'git.acme.example/gitea/ml/mono/src/branch/main/',
      'ml/mono@main',
      undefined,
    ],
    ['gitea.acme.example/ml/mono', 'ml/mono', undefined],
    [
      'gerrit.acme.example/plugins/gitiles/ml/deep/mono/+/refs/heads/main/models/churn',
      'ml/deep/mono@main',
      'models/churn',
    ],
    [
      'gerrit.acme.example/a/plugins/gitiles/mono/+/refs/heads/main/',
      'mono@main',
      undefined,
    ],
    [
      'gitlab.acme.example/ml/team/mono/-/tree/main/models/churn/',
      'ml/team/mono@main',
      'models/churn',
    ],
    ['github.com/acme/mono/tree/main/models/', 'acme/mono@main', 'models'],
  ])('splits %s', (address, key, pathPrefix) => {
    expect(source(`url:https://${address}`)).toEqual([
      {
        host: address.split('/')[0],
        key,
        ...(pathPrefix ? { pathPrefix } : {}),
      },
    ]);
  });

  it('reads back the addresses that it gives to the reader', () => {
    for (const host of hosts.values()) {
      const address = host.addressOf('acme/mono', 'main');
      expect(host.locate(new URL(address))).toEqual({
        slug: 'acme/mono',
        ref: 'main',
        path: [],
      });
    }
  });

  it('reads back the addresses that it gives to people who look at a file', () => {
    for (const host of hosts.values()) {
      const address = host
        .fileAddressOf('acme/mono', 'main')
        .replace('{path}', 'src/train.py');
      expect(host.locate(new URL(address))).toEqual({
        slug: 'acme/mono',
        ref: 'main',
        path: ['src', 'train.py'],
      });
    }
  });

  it('takes the file of the managed-by location away, and only without a source', () => {
    const managed = {
      'backstage.io/managed-by-location':
        'url:https://bitbucket.org/acme/mono/src/main/models/churn/catalog-info.yaml',
    };
    expect(targets(managed)).toEqual([
      {
        host: 'bitbucket.org',
        key: 'acme/mono@main',
        pathPrefix: 'models/churn',
      },
    ]);
    expect(
      targets({
        ...managed,
        'backstage.io/source-location': 'url:https://evil.example/a/b/',
      }),
    ).toEqual([]);
  });

  it.each([
    'https://bitbucket.org/acme/mono',
    'url:ftp://bitbucket.org/acme/mono',
    'url:https://bitbucket.org',
    'url:https://bitbucket.org/acme',
    'url:https://bitbucket.org.evil.example/acme/mono',
    'url:https://bitbucket.org:444/acme/mono',
    'url:https://bitbucket.org/acme/mo%2Fno/src/x%2F..%2Fy/',
    'url:https://bitbucket.org/acme/mo%ZZ',
    'url:https://bitbucket.org/acme/mo%0d%0a',
    'url:https://bitbucket.org/acme/mono/src/a%20b/',
    `url:https://bitbucket.org/acme/${'x'.repeat(300)}`,
    'url:https://bb.acme.example/projects/ML/repos/mono?at=..%2F..',
    'url:https://gerrit.acme.example/mono/+/refs/heads/main',
    'url:https://gitlab.com/acme/mono/-/tree/main',
    'dir:.',
    '',
    7,
    null,
  ])('makes no target of %j', value => {
    expect(source(value)).toEqual([]);
  });

  it('refuses a host that no integration names', () => {
    expect(() =>
      readHosts(
        new ConfigReader({
          mlopsMaturity: { repository: { hosts: ['code.acme.example'] } },
        }),
      ),
    ).toThrow(
      'mlopsMaturity.repository.hosts names code.acme.example, which is no host of',
    );
  });
});
