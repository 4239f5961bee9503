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

import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import { readServers } from './readServers';

const server = { name: 'grid', baseUrl: 'https://ml.acme.example/api/' };

const read = (...servers: object[]) =>
  readServers(
    mockServices.rootConfig({ data: { tracker: { servers } } }),
    'tracker.servers',
    (one, key) => ({ token: one.getOptionalString('token'), key }),
  );

it('reads servers in order, with what else they have', () => {
  expect(
    read(
      { ...server, token: 't' },
      { ...server, name: 'b', uiUrl: 'http://ui' },
    ),
  ).toEqual([
    {
      name: 'grid',
      baseUrl: 'https://ml.acme.example/api',
      token: 't',
      key: 'tracker.servers[0]',
    },
    {
      name: 'b',
      baseUrl: 'https://ml.acme.example/api',
      uiUrl: 'http://ui',
      key: 'tracker.servers[1]',
    },
  ]);
  expect(
    readServers(mockServices.rootConfig(), 'tracker.servers', () => ({})),
  ).toEqual([]);
});

it.each([
  [[{ ...server, name: 'a b' }], '[0].name must consist of letters'],
  [[server, { ...server, name: 'x'.repeat(101) }], '[1].name must consist of'],
  [[server, server], " has two servers with the name 'grid'"],
  [[{ ...server, baseUrl: 'ftp://x' }], '[0].baseUrl must be an http or https'],
  [[{ ...server, baseUrl: 'ml' }], '[0].baseUrl must be an http or https'],
  [[{ ...server, baseUrl: 'http://a:b@x' }], '[0].baseUrl must have no cred'],
  [[{ ...server, uiUrl: 'https://x?a=1' }], '[0].uiUrl must have no'],
  [[{ ...server, uiUrl: 'https://x#a' }], '[0].uiUrl must have no'],
])('refuses %j', (servers, words) => {
  expect(() => read(...servers)).toThrow(InputError);
  expect(() => read(...servers)).toThrow(`tracker.servers${words}`);
});
