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
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { aDatabase } from './__testUtils__/databases';
import { FakeCollector } from './__testUtils__/FakeCollector';
import { startBackend } from './__testUtils__/startBackend';

function start(config: JsonObject, sources = [new FakeCollector()]) {
  return aDatabase('SQLITE_3').then(knex =>
    startBackend({ knex, sources, entities: [], config }),
  );
}

describe('mlopsMaturityPlugin', () => {
  it.each<[string, JsonObject]>([
    ['mlopsMaturity.successRatio is 2', { successRatio: 2 }],
    ['mlopsMaturity.holdDropFor', { holdDropFor: 'a while' }],
    ['/nowhere/model.yaml', { models: [{ file: '/nowhere/model.yaml' }] }],
    [
      'mlopsMaturity.facts[0].expression, line 1, character 1: Unknown variable: rnus',
      {
        facts: [
          {
            ...{ id: 'own', title: 'Own', howToFix: 'Do it.' },
            expression: 'rnus.size() > 0',
          },
        ],
      },
    ],
  ])('does not start, and names %s', async (named, config) => {
    await expect(start(config)).rejects.toThrow(named);
  });

  it('does not start with two collectors of one id', async () => {
    const twice = [new FakeCollector(), new FakeCollector()];
    await expect(start({}, twice)).rejects.toThrow(
      "There are two collectors with the id 'fake'",
    );
  });

  it('decides by facts of the organization, and serves what they mean', async () => {
    const backend = await start({
      facts: [
        {
          ...{ id: 'own-fact', title: 'An own fact', howToFix: 'Do it.' },
          expression: '"ml" in component.tags',
        },
      ],
    });
    const { body } = await request(backend.server)
      .get('/api/mlops-maturity/facts')
      .set('authorization', mockCredentials.user.header());
    const fact = (id: string) =>
      body.items.find((one: { id: string }) => one.id === id);
    expect(fact('own-fact')).toMatchObject({
      title: 'An own fact',
      sources: ['catalog', 'attestation'],
      criteria: [],
    });
    expect(fact('drift-alerting').criteria).toContainEqual(
      expect.objectContaining({
        modelId: 'ml-test-score',
        criterionId: 'mon-7',
      }),
    );
    await backend.stop();
  });
});
