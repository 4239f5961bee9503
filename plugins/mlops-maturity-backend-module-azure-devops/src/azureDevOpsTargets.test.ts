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
import { AzureDevOpsCollector } from './AzureDevOpsCollector';

const standard = { azureDevOps: { organization: 'acme' } };

function targets(annotations: Record<string, string>, config = {}) {
  return AzureDevOpsCollector.fromConfig(
    new ConfigReader({
      integrations: {
        azure: [{ host: 'tfs.acme.example' }, { host: 'localhost:7072' }],
      },
      mlopsMaturity: {
        azureDevOps: {
          hosts: [
            {
              host: 'tfs.acme.example',
              baseUrl: 'https://tfs.acme.example/tfs',
            },
          ],
        },
      },
      ...config,
    }),
  ).targetsOf({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'churn', annotations },
  });
}

const repo = 'dev.azure.com/project-repo';
const project = 'dev.azure.com/project';
const definition = 'dev.azure.com/build-definition';
const hostOrg = 'dev.azure.com/host-org';
const source = 'backstage.io/source-location';
const managed = 'backstage.io/managed-by-location';
const host = 'dev.azure.com';

describe('azureDevOpsTargets', () => {
  it('takes the organization from annotation, configuration or location', () => {
    expect(
      targets({ [repo]: 'Retail/Churn', [hostOrg]: 'localhost:7072/Acme' }),
    ).toEqual([{ host: 'localhost:7072', key: 'acme/retail/_git/churn' }]);
    expect(targets({ [repo]: 'Retail/Churn' }, standard)).toEqual([
      { host, key: 'acme/retail/_git/churn' },
    ]);
    expect(
      targets({
        [repo]: 'Retail/Churn',
        [source]:
          'url:https://dev.azure.com/other/Retail/_git/Churn?path=/a/b/',
      }),
    ).toEqual([{ host, key: 'other/retail/_git/churn', pathPrefix: 'a/b' }]);
    expect(targets({ [repo]: 'Retail/Churn' })).toEqual([]);
  });

  it('reads locations in every form', () => {
    const at = (url: string) => targets({ [source]: `url:${url}` });
    expect(
      at(
        'https://dev.azure.com/acme/My%20Team/_git/mono?path=%2Fmodels%2Fchurn&version=GBmain',
      ),
    ).toEqual([
      { host, key: 'acme/my team/_git/mono', pathPrefix: 'models/churn' },
    ]);
    expect(at('https://acme@dev.azure.com/acme/_git/churn')).toEqual([
      { host, key: 'acme/churn/_git/churn' },
    ]);
    expect(at('https://acme.visualstudio.com/Retail/_git/churn')).toEqual([
      { host, key: 'acme/retail/_git/churn' },
    ]);
    expect(
      at('https://acme.visualstudio.com/DefaultCollection/Retail/_git/churn'),
    ).toEqual([{ host, key: 'acme/retail/_git/churn' }]);
    expect(at('https://tfs.acme.example/tfs/Main/Retail/_git/churn')).toEqual([
      { host: 'tfs.acme.example', key: 'main/retail/_git/churn' },
    ]);
    expect(
      targets({
        [managed]:
          'url:https://dev.azure.com/acme/Retail/_git/mono?path=/churn/catalog-info.yaml',
      }),
    ).toEqual([{ host, key: 'acme/retail/_git/mono', pathPrefix: 'churn' }]);
  });

  it('links pipelines of code that lives elsewhere', () => {
    const pipelines = {
      [project]: 'Retail',
      [definition]: 'Churn CI, churn-deploy,,Churn CI',
    };
    const builds = [
      { host, key: 'acme/retail/_build/churn ci' },
      { host, key: 'acme/retail/_build/churn-deploy' },
    ];
    expect(targets(pipelines, standard)).toEqual(builds);
    expect(
      targets(
        {
          ...pipelines,
          [managed]:
            'url:https://dev.azure.com/acme/Retail/_git/catalog?path=/all.yaml',
        },
        standard,
      ),
    ).toEqual(builds);
    // They are read with the repository already.
    expect(targets({ ...pipelines, [repo]: 'retail/churn' }, standard)).toEqual(
      [{ host, key: 'acme/retail/_git/churn' }],
    );
    expect(targets({ ...pipelines, [repo]: 'Code/churn' }, standard)).toEqual([
      { host, key: 'acme/code/_git/churn' },
      ...builds,
    ]);
  });

  it.each<Record<string, string>>([
    {},
    { [repo]: '../x' },
    { [repo]: 'a/b/c' },
    { [repo]: 'a/' },
    { [repo]: 'a/b?x=1' },
    { [repo]: 'a/b', [hostOrg]: 'evil.example/acme' },
    { [repo]: 'a/b', [hostOrg]: 'dev.azure.com' },
    { [project]: 'a' },
    { [definition]: 'ci' },
    { [project]: '..', [definition]: 'ci' },
    { [source]: 'url:https://evil.example/acme/a/_git/b' },
    { [source]: 'url:https://dev.azure.com@evil.example/acme/a/_git/b' },
    { [source]: 'url:https://dev.azure.com:444/acme/a/_git/b' },
    { [source]: 'url:https://x.visualstudio.com.evil.example/a/_git/b' },
    { [source]: 'url:https://dev.azure.com/acme/a/_git/%2e%2e%2fb' },
    { [source]: 'url:https://dev.azure.com/acme/a/_git/b?path=/../x' },
    { [source]: 'url:https://dev.azure.com/acme/%zz/_git/b' },
    { [source]: 'url:https://dev.azure.com/acme/a' },
    { [managed]: 'file:/acme/a/_git/b' },
    {
      'github.com/project-slug': 'acme/churn',
      [managed]: 'url:https://dev.azure.com/acme/a/_git/catalog',
    },
  ])('finds no target in %j', annotations => {
    expect(targets(annotations, standard)).toEqual([]);
  });
});

describe('the configuration', () => {
  const start = (azureDevOps: object) => () =>
    AzureDevOpsCollector.fromConfig(
      new ConfigReader({ mlopsMaturity: { azureDevOps } } as never),
    );

  it.each([
    [{ hosts: [{ host: 'x.example' }] }, 'integrations.azure'],
    [{ hosts: [{ host, baseUrl: 'ftp://x' }] }, 'hosts\\[0\\].baseUrl'],
    [{ hosts: [{ host, baseUrl: 'https://u:p@x' }] }, 'hosts\\[0\\].baseUrl'],
    [{ hosts: [{ host, apiVersion: 'new' }] }, 'hosts\\[0\\].apiVersion'],
    [{ maxFiles: 0 }, 'maxFiles must be a whole number'],
    [{ buildsPerDefinition: 201 }, 'buildsPerDefinition.*from 1 to 200'],
  ])('refuses %j', (section, message) => {
    expect(start(section)).toThrow(new RegExp(message));
  });
});
