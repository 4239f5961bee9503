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
import { readFeastLimits } from './feastLimits';
import { readFeastServers } from './feastServers';
import { feastTargets } from './feastTargets';

function targets(annotations: Record<string, unknown>) {
  return feastTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        annotations: annotations as Record<string, string>,
      },
    },
    [{ name: 'main' }, { name: 'other' }],
  );
}

const project = 'mlops-maturity/feast-project';
const server = 'mlops-maturity/feast-server';

describe('feastTargets', () => {
  it('takes the project on the named server, else on the first', () => {
    expect(targets({ [project]: ' credit ' })).toEqual([
      { host: 'main', key: 'credit' },
    ]);
    expect(targets({ [project]: 'credit', [server]: 'other' })).toEqual([
      { host: 'other', key: 'credit' },
    ]);
  });

  it.each<Record<string, unknown>>([
    {},
    { [server]: 'main' },
    { [project]: 'credit', [server]: 'http://evil.example' },
    { [project]: '../all' },
    { [project]: 'a?b' },
    { [project]: 'x'.repeat(200) },
    { [project]: 7 },
  ])('finds no target in %j', annotations => {
    expect(targets(annotations)).toEqual([]);
  });
});

describe('readFeastServers', () => {
  const read = (...servers: Record<string, string>[]) =>
    readFeastServers(
      new ConfigReader({ mlopsMaturity: { feast: { servers } } }),
    );
  const good = { name: 'a', baseUrl: 'https://feast.acme.example/' };

  it('takes servers, or none', () => {
    expect(read({ ...good, token: 't' })).toEqual([
      { name: 'a', baseUrl: 'https://feast.acme.example', token: 't' },
    ]);
    expect(readFeastServers(new ConfigReader({}))).toEqual([]);
  });

  it.each([
    [{ ...good, name: 'a b' }, 'servers[0].name'],
    [{ ...good, baseUrl: 'grpc://feast:6570' }, 'servers[0].baseUrl'],
    [{ ...good, baseUrl: 'https://x.example?y=1' }, 'servers[0].baseUrl'],
    [{ ...good, uiUrl: 'file:///x' }, 'servers[0].uiUrl'],
    [{ ...good, token: 'a\nb' }, 'servers[0].token'],
  ])('refuses %j and names the key', (given, words) => {
    expect(() => read(given)).toThrow(words);
  });

  it('refuses a name that is given twice, and limits that are none', () => {
    expect(() => read(good, good)).toThrow("names 'a' twice");
    expect(() =>
      readFeastLimits(
        new ConfigReader({ mlopsMaturity: { feast: { timeoutSeconds: 0 } } }),
      ),
    ).toThrow('mlopsMaturity.feast.timeoutSeconds must be a whole number');
  });
});
