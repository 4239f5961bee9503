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
import type { EventOutcome } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import {
  claimDue,
  completeClaim,
  targetClaims,
  type Claim,
} from '../database/claims';
import { readKept, scopeHash } from '../database/kept';
import { EventIntake } from './EventIntake';

const hourMs = 3_600_000;
const one = { collector: 'fake', host: 'fake.example', key: 'one' };

describe.each(databases.eachSupportedId())('EventIntake on %s', id => {
  let now: Date;
  let knex: Knex;
  let outcomes: (payload: any) => EventOutcome[];
  let woken: Date[];
  let syncs: number;
  let intake: EventIntake;
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    jest.clearAllMocks();
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
    await storeComponent(knex, { name: 'a', targets: ['one', 'two'] }, now);
    await complete(await claimAll());
    const source = new FakeCollector();
    outcomes = () => [{ target: one }];
    source.events = {
      topics: ['fake.changed'],
      read: ({ eventPayload }) => outcomes(eventPayload),
    };
    woken = [];
    syncs = 0;
    intake = new EventIntake({
      knex,
      logger,
      collectors: [source],
      debounceMs: 5_000,
      wakeAt: at => woken.push(at),
      syncSoon: () => {
        syncs += 1;
      },
      clock: () => now,
    });
  });

  function claimAll() {
    return claimDue<number>(knex, targetClaims, {
      now,
      limit: 10,
      claimForMs: hourMs,
    });
  }

  async function complete(claims: Claim<number>[]): Promise<void> {
    for (const claim of claims) {
      await completeClaim(knex, targetClaims, claim, {
        now,
        dueAt: new Date(now.getTime() + hourMs),
      });
    }
  }

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  const happens = (eventPayload: unknown = {}) =>
    intake.handle({ topic: 'fake.changed', eventPayload });

  async function dueAt(key: string): Promise<string> {
    const row = await knex('target')
      .join('target_state', 'target_state.target_id', 'target.id')
      .where('key', key)
      .first();
    return row.due_at;
  }

  it('has the target collected soon, and no other', async () => {
    await happens();
    expect(await dueAt('one')).toBe('2026-11-20T12:00:05.000Z');
    expect(await dueAt('two')).toBe('2026-11-20T13:00:00.000Z');
    expect(woken).toEqual([new Date('2026-11-20T12:00:05.000Z')]);
    expect(await claimAll()).toEqual([]);
    pass(5_000);
    expect(await claimAll()).toHaveLength(1);
  });

  it('is not put off by a storm of events', async () => {
    for (let count = 0; count < 20; count += 1) {
      await happens();
      pass(1_000);
    }
    expect(await dueAt('one')).toBe('2026-11-20T12:00:05.000Z');
  });

  it('has a target that is being collected collected again, not at once', async () => {
    await happens();
    pass(5_000);
    const claims = await claimAll();
    await happens();
    pass(1_000);
    await happens();
    await complete(claims);
    // Five seconds after the first event that the sweep may have missed.
    expect(await dueAt('one')).toBe('2026-11-20T12:00:10.000Z');
    pass(10_000);
    const again = await claimAll();
    expect(again).toHaveLength(1);
    await complete(again);
    expect((await dueAt('one')) > now.toISOString()).toBe(true);
  });

  it('keeps what the source cannot be asked for, once', async () => {
    const deployment = (state: string) => ({
      kind: 'deployment' as const,
      key: '7',
      data: {
        id: '7',
        environment: 'production',
        transient: false,
        sha: 'abc',
        createdAt: '2026-11-20T11:00:00.000Z',
        state,
        runId: '12',
      },
    });
    outcomes = payload => [
      { target: one, keep: [deployment(payload.state)] as any },
    ];
    await happens({ state: 'success' });
    // A late one from before the end.
    await happens({ state: 'pending' });
    await happens({ state: 'nonsense' });
    const kept = await readKept(knex, [one]);
    expect(kept.get(scopeHash(one))).toMatchObject([
      {
        origin: 'event',
        keptAt: now.toISOString(),
        observation: { key: '7', data: { state: 'success', runId: '12' } },
      },
    ]);
  });

  it('leaves alone what no component points at', async () => {
    outcomes = () => [
      { target: { host: 'fake.example', key: 'three' }, keep: [] },
      { target: { host: 'other.example', key: 'one' } },
    ];
    await happens();
    expect(await knex('target').pluck('key')).toHaveLength(2);
    expect(await dueAt('one')).toBe('2026-11-20T13:00:00.000Z');
    expect(await knex('kept_observation')).toEqual([]);
    expect(woken).toEqual([]);
  });

  it('goes on after an event that nobody can read', async () => {
    outcomes = () => {
      throw new Error('What is this?');
    };
    await happens();
    await intake.handle({ topic: 'fake.other', eventPayload: {} });
    expect(intake.unreadable).toBe(1);
    expect(logger.debug.mock.calls[0][0]).toContain('What is this?');
    outcomes = () => [{ target: { host: 'bad\0host', key: 'one' } }];
    await expect(happens()).resolves.toBeUndefined();
    outcomes = () => [{ target: one }];
    await happens();
    expect(await dueAt('one')).toBe('2026-11-20T12:00:05.000Z');
  });

  it('has the catalog looked at when one of its files may have changed', async () => {
    await happens();
    expect(syncs).toBe(0);
    outcomes = () => [{ target: one, catalogMayChange: true }];
    await happens();
    expect(syncs).toBe(1);
  });
});
