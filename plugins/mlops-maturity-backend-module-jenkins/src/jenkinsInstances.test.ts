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
import { readJenkinsInstances } from './jenkinsInstances';

const baseUrl = 'https://jenkins.acme.example/ci/';

function read(jenkins?: object) {
  return readJenkinsInstances(new ConfigReader(jenkins ? { jenkins } : {}));
}

describe('readJenkinsInstances', () => {
  it('reads one instance, or several by name', () => {
    expect(read().size).toBe(0);
    expect(read({}).size).toBe(0);
    const instances = read({
      baseUrl,
      username: 'reader',
      apiKey: 'key',
      instances: [
        {
          name: 'ml',
          baseUrl: 'http://localhost:8080',
          extraRequestHeaders: { Authorization: 'Bearer x', 'X-Team': 'ml' },
        },
      ],
    });
    expect(instances.get('default')).toEqual({
      name: 'default',
      baseUrl: 'https://jenkins.acme.example/ci',
      headers: { authorization: 'Basic cmVhZGVyOmtleQ==' },
    });
    expect(instances.get('ml')).toEqual({
      name: 'ml',
      baseUrl: 'http://localhost:8080',
      headers: { authorization: 'Bearer x', 'x-team': 'ml' },
    });
  });

  it.each<[string, object]>([
    ['jenkins.baseUrl must be', { baseUrl: 'jenkins.acme.example' }],
    ['jenkins.baseUrl must be', { baseUrl: 'file:///etc' }],
    ['jenkins.baseUrl must be', { baseUrl: 'https://a:b@c.example' }],
    ['jenkins.username and jenkins.apiKey', { baseUrl, username: 'x' }],
    ['jenkins.instances[0].baseUrl', { instances: [{ name: 'a' }] }],
    ['jenkins.instances[0].name', { instances: [{ baseUrl }] }],
    ['jenkins.instances[0].name', { instances: [{ name: 'a:b', baseUrl }] }],
    [
      'jenkins.instances[1].name is "a"',
      {
        instances: [
          { name: 'a', baseUrl },
          { name: 'a', baseUrl },
        ],
      },
    ],
    [
      'default instance',
      { baseUrl, instances: [{ name: 'default', baseUrl }] },
    ],
    [
      'jenkins.extraRequestHeaders.X-Bad',
      { baseUrl, extraRequestHeaders: { 'X-Bad': 'a\nb' } },
    ],
  ])('says of %s what is wrong', (message, jenkins) => {
    expect(() => read(jenkins)).toThrow(message);
    expect(() => read(jenkins)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
