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
import {
  readPrometheusLimits,
  readPrometheusQueries,
  readPrometheusServers,
} from './prometheusConfig';

type Json = ConstructorParameters<typeof ConfigReader>[0];

const config = (prometheus: Json) =>
  new ConfigReader({ mlopsMaturity: { prometheus } });
const server = { name: 'grid', baseUrl: 'http://localhost:9090/' };

describe('readPrometheusServers', () => {
  it('knows the ways to sign in', () => {
    const read = (fields: object) =>
      readPrometheusServers(config({ servers: [{ ...server, ...fields }] }))[0];
    expect(read({})).toEqual({
      name: 'grid',
      baseUrl: 'http://localhost:9090',
      headers: {},
    });
    expect(read({ token: 't', headers: { 'X-Scope-OrgID': 'a' } })).toEqual({
      name: 'grid',
      baseUrl: 'http://localhost:9090',
      headers: { authorization: 'Bearer t', 'x-scope-orgid': 'a' },
    });
    expect(read({ username: 'u', password: 'p' }).headers).toEqual({
      authorization: 'Basic dTpw',
    });
    expect(readPrometheusServers(new ConfigReader({}))).toEqual([]);
  });

  it.each([
    [{ name: 'a b' }, 'servers[0].name must'],
    [{ baseUrl: 'ftp://x' }, 'servers[0].baseUrl must be an http'],
    [{ baseUrl: 'http://u:p@x' }, 'must have no credentials'],
    [{ uiUrl: 'file:///etc' }, 'servers[0].uiUrl must'],
    [{ username: 'u' }, 'needs both username and password'],
    [{ token: 't', username: 'u', password: 'p' }, 'a token and a username'],
    [{ headers: { 'a b': 'c' } }, 'servers[0].headers holds'],
  ])('refuses %j', (fields, message) => {
    expect(() =>
      readPrometheusServers(config({ servers: [{ ...server, ...fields }] })),
    ).toThrow(message);
  });

  it('refuses two servers of one name', () => {
    expect(() =>
      readPrometheusServers(config({ servers: [server, server] })),
    ).toThrow("two servers with the name 'grid'");
  });
});

describe('readPrometheusQueries', () => {
  it('lets configuration change single queries', () => {
    const gpu = 'gpu_busy{{selector}}';
    expect(readPrometheusQueries(config({ queries: { gpu } }))).toEqual({
      ...readPrometheusQueries(config({})),
      gpu,
    });
  });

  it.each([
    ['up', 'needs the placeholder'],
    ['sum(up{{selector}})', 'must be a selector of series'],
  ])('refuses %s', (memory, message) => {
    expect(() =>
      readPrometheusQueries(config({ queries: { memory } })),
    ).toThrow(`mlopsMaturity.prometheus.queries.memory ${message}`);
  });
});

describe('readPrometheusLimits', () => {
  it.each([{ lookbackHours: 169 }, { maxRules: 0 }, { concurrency: 1.5 }])(
    'refuses %j',
    limits => {
      expect(() => readPrometheusLimits(config(limits))).toThrow(
        `mlopsMaturity.prometheus.${Object.keys(limits)[0]} must be a whole number`,
      );
    },
  );
});
