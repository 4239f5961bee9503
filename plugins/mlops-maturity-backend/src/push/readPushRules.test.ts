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
import type { JsonObject } from '@backstage/types';
import { mayPush, readPushRules } from './readPushRules';

function rules(push: JsonObject[]) {
  return readPushRules(new ConfigReader({ push }));
}

function may(pattern: string, name: string): boolean {
  const [host, ...key] = name.split('/');
  const target = name.startsWith('component:')
    ? { entityRef: name }
    : { host, key: key.join('/') };
  return mayPush(
    rules([{ subject: 'ci', targets: [pattern] }]),
    'external:ci',
    target,
  );
}

describe('readPushRules', () => {
  it.each([
    ['component:default/churn', 'component:default/churn', true],
    ['Component:Default/Churn', 'component:default/churn', true],
    ['component:default/churn', 'component:default/churn-2', false],
    ['component:default/churn', 'component:other/churn', false],
    ['component:default/*', 'component:default/churn', true],
    ['component:default/churn-*', 'component:default/churn-model', true],
    ['component:default/*', 'component:other/churn', false],
    ['component:*/churn', 'component:other/churn', true],
    ['github.com/acme/churn', 'github.com/acme/churn', true],
    ['github.com/acme/*', 'github.com/acme/churn', true],
    ['github.com/acme/*', 'github.com/acme/group/churn', false],
    ['github.com/acme/**', 'github.com/acme/group/churn', true],
    ['github.com/acme/*', 'github.com/acme-evil/churn', false],
    ['github.com/acme/*', 'githubxcom/acme/churn', false],
    ['github.com/*/churn', 'github.com/acme/other', false],
    ['localhost:7070/acme/*', 'localhost:7070/acme/churn', true],
    ['**/churn', 'component:default/churn', false],
  ])('lets %s stand for %s: %s', (pattern, name, expected) => {
    expect(may(pattern, name)).toBe(expected);
  });

  it.each([
    ['ci', 'ci', true],
    ['ci', 'external:ci', true],
    ['external:ci', 'external:ci', true],
    ['external:ci', 'ci', false],
    ['ci', 'plugin:ci', false],
    ['ci', 'external:ci:other', false],
  ])('takes the subject %s for %s: %s', (subject, principal, expected) => {
    const target = { entityRef: 'component:default/churn' };
    const read = rules([{ subject, targets: ['component:default/*'] }]);
    expect(mayPush(read, principal, target)).toBe(expected);
  });

  it('lets nobody push by default', () => {
    expect(readPushRules(undefined)).toEqual([]);
    expect(readPushRules(new ConfigReader({}))).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['push[1]', { targets: ['component:default/*'] }],
    ['push[1]', { subject: 'ci' }],
    ['push[1].targets[0]', { subject: 'ci', targets: ['churn'] }],
    ['push[1].targets[0]', { subject: 'ci', targets: ['component:**'] }],
    ['push[1].targets[0]', { subject: 'ci', targets: ['github.com/'] }],
    ['push[1].targets[0]', { subject: 'ci', targets: ['a b/c'] }],
  ])('names %s when it is wrong', (place, wrong) => {
    const right = { subject: 'ci', targets: ['github.com/acme/*'] };
    expect(() => rules([right, wrong])).toThrow(`mlopsMaturity.${place}`);
  });
});
