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
import { aDatabase } from '../__testUtils__/databases';
import { storeComponent } from '../__testUtils__/storeComponent';
import { claimDue, componentClaims } from '../database/claims';
import { RuleSet } from './RuleSet';

const minuteMs = 60_000;

describe('rule sets of replicas on one database', () => {
  let now: Date;
  let knex: Knex;

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase('POSTGRES_18');
  });

  const register = (hash: string) =>
    RuleSet.register({
      ...{ knex, hash, models: [], logger: mockServices.logger.mock() },
      clock: () => now,
    });

  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };

  it('are in force one at a time: those registered last', async () => {
    const old = await register('old');
    expect(await old.inForce()).toBe(true);
    const renewed = await register('new');
    expect([await old.inForce(), await renewed.inForce()]).toEqual([
      false,
      true,
    ]);
    expect(renewed.generation).toBeGreaterThan(old.generation);
  });

  it('stay in force when a replica of the version before starts again', async () => {
    await register('old');
    const renewed = await register('new');
    await storeComponent(knex, { name: 'churn' }, now);
    const far = '2030-01-01T00:00:00.000Z';
    await knex('component_state').update('due_at', far);
    for (let minutes = 0; minutes < 10; minutes += 1) {
      pass(minuteMs);
      expect(await renewed.inForce()).toBe(true);
      const restarted = await register('old');
      expect(await restarted.inForce()).toBe(false);
    }
    expect(await knex('rule_set').pluck('hash')).toEqual(['old', 'new']);
    expect(await knex('component_state').pluck('due_at')).toEqual([far]);
  });

  it('come back into force once nobody has newer ones: a rollback', async () => {
    const old = await register('old');
    const renewed = await register('new');
    await storeComponent(knex, { name: 'churn' }, now);
    await knex('component_state').update('due_at', '2030-01-01T00:00:00.000Z');
    expect(await renewed.inForce()).toBe(true);
    pass(2 * minuteMs - 1);
    expect(await old.inForce()).toBe(false);
    pass(1);
    expect(await old.inForce()).toBe(true);
    expect(old.generation).toBeGreaterThan(renewed.generation);
    // What the newer ones decided is decided anew.
    expect(await knex('component_state').pluck('due_at')).toEqual([
      now.toISOString(),
    ]);
    // Had it only been away for long, it waits in its turn.
    expect(await renewed.inForce()).toBe(false);
  });

  it('are in force on every replica that has them, whoever registered them', async () => {
    const one = await register('new');
    pass(3 * minuteMs);
    await register('other');
    pass(3 * minuteMs);
    const another = await register('new');
    expect([await one.inForce(), await another.inForce()]).toEqual([
      true,
      true,
    ]);
    expect(one.generation).toBe(another.generation);
  });

  it('claim nothing when others come in between', async () => {
    const old = await register('old');
    await storeComponent(knex, { name: 'churn' }, now);
    expect(await old.inForce()).toBe(true);
    const renewed = await register('new');
    const claim = (rules: RuleSet) =>
      claimDue(knex, componentClaims, {
        ...{ now, limit: 10, claimForMs: minuteMs },
        allowed: tx => rules.isNewest(tx),
      });
    expect(await claim(old)).toEqual([]);
    expect(await claim(renewed)).toHaveLength(1);
  });

  it('of two that take over at once become one generation', async () => {
    const replicas = [await register('old'), await register('old')];
    await register('new');
    pass(3 * minuteMs);
    await Promise.all(replicas.map(one => one.inForce()));
    expect(await knex('rule_set').pluck('hash')).toEqual(['old', 'new', 'old']);
    expect(replicas[0].generation).toBe(replicas[1].generation);
  });
});
