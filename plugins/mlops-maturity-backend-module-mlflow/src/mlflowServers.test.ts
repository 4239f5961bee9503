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
import { readMlflowLimits } from './mlflowLimits';
import { readMlflowServers } from './mlflowServers';

const read = (...servers: Record<string, unknown>[]) =>
  readMlflowServers(
    new ConfigReader({ mlopsMaturity: { mlflow: { servers } } } as any),
  );

function refusalOf(server: Record<string, unknown>): Error {
  try {
    read(server);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It was accepted.');
}

describe('readMlflowServers', () => {
  it('takes servers with each kind of credentials', () => {
    const [bearer, basic, plain] = read(
      { name: 'a', baseUrl: 'https://mlflow.acme.example/', token: 'x' },
      {
        name: 'b',
        baseUrl: 'https://gitlab.example/api/v4/projects/{project}/ml/mlflow',
        username: 'jane',
        password: 'pass',
        headers: { 'X-Proxy': 'y' },
      },
      { name: 'c', baseUrl: 'http://localhost:5000' },
    );
    expect(bearer).toMatchObject({
      baseUrl: 'https://mlflow.acme.example',
      perProject: false,
      central: true,
      headers: { authorization: 'Bearer x' },
    });
    expect(basic).toMatchObject({
      perProject: true,
      headers: { authorization: 'Basic amFuZTpwYXNz', 'x-proxy': 'y' },
    });
    expect(plain).toMatchObject({ central: false, headers: {} });
    expect(readMlflowServers(new ConfigReader({}))).toEqual([]);
  });

  it('lets configuration say what is central', () => {
    const [demo, local] = read(
      { name: 'a', baseUrl: 'http://localhost:7070/mlflow', central: true },
      { name: 'b', baseUrl: 'http://127.0.0.1:5000' },
    );
    expect([demo.central, local.central]).toEqual([true, false]);
  });

  const good = { name: 'a', baseUrl: 'https://mlflow.acme.example' };

  it.each([
    [{ ...good, name: 'a/b' }, 'servers[0].name'],
    [{ ...good, baseUrl: 'file:///mlruns' }, 'servers[0].baseUrl'],
    [{ ...good, baseUrl: 'https://jane:secret@x.example' }, 'credentials'],
    [{ ...good, baseUrl: 'https://{project}.acme.example' }, 'baseUrl'],
    [
      { ...good, baseUrl: 'https://x.example/{project}/{project}' },
      '{project}',
    ],
    [{ ...good, uiUrl: 'data:text/html,x' }, 'servers[0].uiUrl'],
    [{ ...good, username: 'jane' }, 'username and password'],
    [{ ...good, token: 't', username: 'j', password: 'p' }, 'both a token'],
    [{ ...good, token: 'secret\n2' }, 'servers[0].token'],
    [{ ...good, headers: { 'x y': 'secret' } }, 'servers[0].headers'],
  ])('refuses %j and names the key', (server, words) => {
    const error = refusalOf(server);
    expect(error.name).toBe('InputError');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('secret');
  });

  it('refuses a name that is given twice, and limits out of range', () => {
    expect(() => read(good, good)).toThrow("names 'a' twice");
    expect(() =>
      readMlflowLimits(
        new ConfigReader({ mlopsMaturity: { mlflow: { maxVersions: 51 } } }),
      ),
    ).toThrow('mlopsMaturity.mlflow.maxVersions must be a whole number');
  });
});
