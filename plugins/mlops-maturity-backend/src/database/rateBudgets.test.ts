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

import type { CollectionResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import { readBudget, reserveRequests, settleRequests } from './rateBudgets';

const budget = { collector: 'fake', host: 'fake.example', name: '' };
const minuteMs = 60_000;

describe.each(databases.eachSupportedId())('a rate budget on %s', id => {
  let knex: Knex;
  let now: Date;

  beforeEach(async () => {
    knex = await aDatabase(id);
    now = new Date('2026-11-20T12:00:00.000Z');
  });

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  const inMs = (ms: number) => new Date(now.getTime() + ms).toISOString();

  const reserve = () =>
    reserveRequests(knex, budget, { requests: 180, askedFor: false, now });

  const settle = (
    told: Partial<CollectionResult> | undefined,
    reserved: number,
  ) =>
    settleRequests(knex, budget, {
      reserved,
      result: told && { requests: { sent: 180, notModified: 0 }, ...told },
      now,
    });

  const tells = (remaining: number) => ({
    rateLimit: { limit: 400, remaining, resetAt: inMs(minuteMs) },
  });

  it('is free again some time after the sweeps that used it died', async () => {
    await settle(tells(10), 0);
    expect(await reserve()).toBe(false);
    pass(minuteMs);
    expect(await reserve()).toBe(true);
    pass(5 * minuteMs);
    expect(await reserve()).toBe(true);
    // Both replicas are killed. Nothing is sent, so nothing tells of a reset.
    for (let minute = 0; minute < 4; minute += 1) {
      pass(minuteMs);
      expect(await reserve()).toBe(false);
    }
    pass(minuteMs);
    expect(await reserve()).toBe(true);
    expect((await readBudget(knex, budget))?.reserved).toBe(180);
  });

  it('holds what sweeps under way set aside until the source tells its time', async () => {
    await settle(tells(10), 0);
    pass(minuteMs);
    expect(await reserve()).toBe(true);
    expect(await reserve()).toBe(true);
    // What the row itself assumes is nothing that the source said.
    expect((await readBudget(knex, budget))?.rateLimit).toEqual({
      ...{ limit: 400, remaining: 400 },
    });
    const told = tells(220);
    await settle(told, 180);
    expect(await readBudget(knex, budget)).toMatchObject({
      rateLimit: told.rateLimit,
      reserved: 180,
    });
    expect(await reserve()).toBe(false);
  });

  it('counts the time anew for sweeps that begin after all had ended', async () => {
    await settle(tells(10), 0);
    pass(minuteMs);
    expect(await reserve()).toBe(true);
    await settle(undefined, 180);
    pass(9 * minuteMs);
    expect(await reserve()).toBe(true);
    expect(await reserve()).toBe(true);
    pass(9 * minuteMs);
    expect(await reserve()).toBe(false);
    pass(minuteMs);
    expect(await reserve()).toBe(true);
  });

  it('stays blocked for as long as any sweep was told', async () => {
    const long = inMs(20 * minuteMs);
    await settle({ retryAfter: long }, 0);
    await settle({ retryAfter: inMs(minuteMs) }, 0);
    expect((await readBudget(knex, budget))?.blockedUntil).toBe(long);
    await settle({ retryAfter: 'later' }, 0);
    expect((await readBudget(knex, budget))?.blockedUntil).toBe(long);
    pass(2 * minuteMs);
    expect(await reserve()).toBe(false);
    pass(18 * minuteMs);
    expect(await reserve()).toBe(true);
    const longer = inMs(30 * minuteMs);
    await settle({ retryAfter: longer }, 180);
    expect((await readBudget(knex, budget))?.blockedUntil).toBe(longer);
  });

  it('is not blocked for longer than a day at a time', async () => {
    await settle({ retryAfter: '9999-01-01T00:00:00Z' }, 0);
    expect((await readBudget(knex, budget))?.blockedUntil).toBe(
      '2026-11-21T12:00:00.000Z',
    );
  });
});
