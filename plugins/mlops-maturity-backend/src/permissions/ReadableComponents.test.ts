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

import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { anEntity } from '../entities/fixtures';
import { ReadableComponents } from './ReadableComponents';

const spec = { type: 'ml-model' };

describe('ReadableComponents', () => {
  let claim: string;
  let result: AuthorizeResult;

  beforeEach(() => {
    claim = 'group:default/growth';
    result = AuthorizeResult.CONDITIONAL;
  });

  function readable(rememberForMs = 10_000, mostRefs?: number) {
    const catalog = catalogServiceMock({
      entities: [
        anEntity('component:Churn', { spec }),
        anEntity('component:rank', { spec }),
        anEntity('component:website', { spec: { type: 'website' } }),
      ],
    });
    const asked = jest.spyOn(catalog, 'streamEntities');
    const components = new ReadableComponents({
      catalog,
      permissions: {
        authorize: async requests =>
          requests.map(() => ({ result: AuthorizeResult.DENY })),
        authorizeConditional: async requests =>
          requests.map(() =>
            result === AuthorizeResult.CONDITIONAL
              ? conditional(claim)
              : { result },
          ),
      },
      entityFilter: defaultEntityFilter,
      rememberForMs,
      mostRefs,
    });
    const setOf = (user: string) =>
      components.readableSet(mockCredentials.user(user));
    return { asked, setOf };
  }

  const jane = 'user:default/jane';
  const both = { refs: ['component:default/churn', 'component:default/rank'] };

  it('asks the catalog only where the policy depends on the entity', async () => {
    const { asked, setOf } = readable();
    result = AuthorizeResult.ALLOW;
    expect(await setOf(jane)).toBe('all');
    result = AuthorizeResult.DENY;
    expect(await setOf(jane)).toEqual({ refs: [] });
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks the catalog once for all that a caller asks at a time', async () => {
    const { asked, setOf } = readable();
    expect(await Promise.all([setOf(jane), setOf(jane)])).toEqual([both, both]);
    expect(await setOf(jane)).toEqual(both);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0][1]).toMatchObject({
      credentials: { principal: { userEntityRef: jane } },
    });
    // Another person, or other conditions, are another question.
    await setOf('user:default/joe');
    expect(asked).toHaveBeenCalledTimes(2);
    claim = 'group:default/other';
    await setOf(jane);
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it.each([100, 10_000])(
    'asks for %i components without a request for each',
    async number => {
      let pages = 0;
      const authorize = jest.fn();
      const authorizeConditional = jest.fn(async () => [conditional(claim)]);
      const components = new ReadableComponents({
        permissions: { authorize, authorizeConditional },
        catalog: {
          ...catalogServiceMock(),
          async *streamEntities() {
            for (let sent = 0; sent < number; sent += 500) {
              pages += 1;
              yield Array.from({ length: Math.min(500, number) }, (_, at) =>
                anEntity(`component:model-${sent + at}`),
              );
            }
          },
        },
        entityFilter: defaultEntityFilter,
        rememberForMs: 10_000,
      });
      const ask = () => components.readableSet(mockCredentials.user(jane));
      const sets = await Promise.all([ask(), ask(), ask()]);
      sets.push(await ask());
      for (const set of sets) {
        expect(set).toEqual({ refs: expect.any(Array) });
        expect(set === 'all' || set.refs).toHaveLength(number);
      }
      // One stream of pages for all; one decision for each question.
      expect(pages).toBe(Math.ceil(number / 500));
      expect(authorizeConditional).toHaveBeenCalledTimes(4);
      expect(authorize).not.toHaveBeenCalled();
    },
  );

  it('remembers so many refs in all, of those who asked last', async () => {
    const { asked, setOf } = readable(10_000, 5);
    for (const user of ['user:a/a', 'user:b/b', 'user:c/c']) await setOf(user);
    expect(asked).toHaveBeenCalledTimes(3);
    // Two refs each: the first one had to go.
    for (const user of ['user:c/c', 'user:b/b']) await setOf(user);
    expect(asked).toHaveBeenCalledTimes(3);
    await setOf('user:a/a');
    expect(asked).toHaveBeenCalledTimes(4);
    // Not asked for since longest.
    await setOf('user:b/b');
    expect(asked).toHaveBeenCalledTimes(4);
    await setOf('user:c/c');
    expect(asked).toHaveBeenCalledTimes(5);
  });

  it('asks again after a while, and after a failure', async () => {
    const { asked, setOf } = readable(20);
    asked.mockImplementationOnce(() => {
      throw new Error('The catalog is down');
    });
    await expect(setOf(jane)).rejects.toThrow('The catalog is down');
    expect(await setOf(jane)).toEqual(both);
    await new Promise(resolve => setTimeout(resolve, 30));
    expect(await setOf(jane)).toEqual(both);
    expect(asked).toHaveBeenCalledTimes(3);
  });
});

function conditional(claim: string): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: 'catalog-entity',
    conditions: {
      rule: 'IS_ENTITY_OWNER',
      resourceType: 'catalog-entity',
      params: { claims: [claim] },
    },
  };
}
