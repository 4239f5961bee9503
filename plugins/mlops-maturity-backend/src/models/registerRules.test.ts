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
import type { Knex } from 'knex';
import {
  aDatabase,
  anotherClient,
  databases,
} from '../__testUtils__/databases';
import { storeComponent } from '../__testUtils__/storeComponent';
import { smallModel } from './__fixtures__/smallModel';
import type { LoadedModel } from './loadModels';
import { newestGeneration, registerRules } from './registerRules';

const now = new Date('2026-11-20T12:00:00.000Z');

function loaded(hash: string, rest: Partial<LoadedModel> = {}): LoadedModel {
  return {
    ...{ model: smallModel(), file: 'team-ladder.yaml', origin: 'shipped' },
    hash,
    text: '',
    ...rest,
  };
}

function register(knex: Knex, ruleSetHash: string, model = loaded('one')) {
  const logger = mockServices.logger.mock();
  return registerRules(knex, { ruleSetHash, models: [model], logger, now });
}

describe.each(databases.eachSupportedId())('registerRules on %s', id => {
  it('counts a generation for each change of the rules, back and forth too', async () => {
    const knex = await aDatabase(id);
    expect(await newestGeneration(knex)).toBe(0);
    const first = await register(knex, 'a');
    expect(await register(knex, 'a')).toBe(first);
    const second = await register(knex, 'b');
    expect(second).toBeGreaterThan(first);
    // Nobody decides by the second ones any more.
    await knex('rule_set').update('seen_at', '2026-11-20T11:00:00.000Z');
    expect(await register(knex, 'a')).toBeGreaterThan(second);
  });

  it('makes every component due when the rules changed, and only then', async () => {
    const knex = await aDatabase(id);
    await register(knex, 'a');
    const far = '2030-01-01T00:00:00.000Z';
    await storeComponent(knex, { name: 'a' }, now);
    await knex('component_state').update('due_at', far);
    await register(knex, 'a');
    expect(await knex('component_state').pluck('due_at')).toEqual([far]);
    await register(knex, 'b');
    expect(await knex('component_state').pluck('due_at')).toEqual([
      now.toISOString(),
    ]);
  });

  it('refuses a shipped model that changed under the same version', async () => {
    const knex = await aDatabase(id);
    await register(knex, 'a');
    await expect(register(knex, 'b', loaded('two'))).rejects.toThrow(
      'team-ladder.yaml: model team-ladder changed, but its version is still 1.0.0',
    );
    expect(await knex('rule_set').pluck('hash')).toEqual(['a']);
    // An organization's own is its own business; it is told.
    await register(knex, 'b', loaded('two', { origin: 'own' }));
    expect(await knex('rule_set').pluck('hash')).toEqual(['a', 'b']);
  });
});

it('gives replicas that start together one generation', async () => {
  const knex = await aDatabase('POSTGRES_18');
  const replicas = [1, 2, 3].map(() => anotherClient(knex));
  try {
    const generations = await Promise.all(
      replicas.map(replica => register(replica, 'a')),
    );
    expect(new Set(generations).size).toBe(1);
    expect(await newestGeneration(knex)).toBe(generations[0]);
  } finally {
    for (const replica of replicas) await replica.destroy();
  }
});
