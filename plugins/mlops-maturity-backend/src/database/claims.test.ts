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

import type { Knex } from 'knex';
import {
  aDatabase,
  anotherClient,
  databases,
} from '../__testUtils__/databases';
import {
  claimDue,
  completeClaim,
  componentClaims,
  invalidate,
  releaseClaim,
  type Claim,
} from './claims';

const now = new Date('2026-11-20T12:00:00.000Z');
const hourMs = 3_600_000;

function later(ms: number): Date {
  return new Date(now.getTime() + ms);
}

async function addDue(knex: Knex, count: number, dueAt = now): Promise<void> {
  await knex('component_state').insert(
    Array.from({ length: count }, (_, index) => ({
      ref: `component:default/c${index}`,
      due_at: dueAt.toISOString(),
    })),
  );
}

function claim(knex: Knex, options: { at?: Date; limit?: number } = {}) {
  const { at = now, limit = 10 } = options;
  return claimDue<string>(knex, componentClaims, {
    now: at,
    limit,
    claimForMs: hourMs,
  });
}

function complete(knex: Knex, one: Claim<string>, at = now) {
  return completeClaim(knex, componentClaims, one, {
    now: at,
    dueAt: new Date(at.getTime() + 24 * hourMs),
    columns: { error: 'written' },
  });
}

/** Claims until nothing is due; the keys in the order in which it got them. */
async function claimAll(knex: Knex): Promise<string[]> {
  const keys: string[] = [];
  for (;;) {
    const claims = await claim(knex, { limit: 3 });
    if (claims.length === 0) return keys;
    keys.push(...claims.map(({ key }) => key));
  }
}

describe.each(databases.eachSupportedId())('claims on %s', id => {
  const key = 'component:default/c0';
  let knex: Knex;

  beforeEach(async () => {
    knex = await aDatabase(id);
  });

  const stateOf = () => knex('component_state').where('ref', key).first();

  it('give every due row out once, the longest due first', async () => {
    await addDue(knex, 10);
    await knex('component_state')
      .where('ref', 'component:default/c7')
      .update('due_at', later(-hourMs).toISOString());
    await knex('component_state')
      .where('ref', 'component:default/c3')
      .update('due_at', later(1).toISOString());

    const [first] = await claim(knex, { limit: 1 });
    expect(first.key).toBe('component:default/c7');
    const rest = await claimAll(knex);
    expect(rest).toHaveLength(8);
    expect(new Set(rest).size).toBe(8);
    expect(rest).not.toContain('component:default/c3');
  });

  it('are taken over when they ran out, and the late writer writes nothing', async () => {
    await addDue(knex, 1);
    const [late] = await claim(knex);
    expect(await claim(knex, { at: later(hourMs - 1) })).toEqual([]);
    const [second] = await claim(knex, { at: later(hourMs) });
    expect(second.key).toBe(key);

    expect(await complete(knex, late, later(hourMs + 1))).toBe(false);
    expect((await stateOf()).error).toBeNull();
    expect(await complete(knex, second, later(hourMs + 1))).toBe(true);
    expect(await stateOf()).toMatchObject({
      error: 'written',
      claim_token: null,
      due_at: later(25 * hourMs + 1).toISOString(),
    });
    expect(await complete(knex, second, later(hourMs + 2))).toBe(false);
  });

  it('lead to another turn when the work was asked for again meanwhile', async () => {
    await addDue(knex, 1);
    const [first] = await claim(knex);
    await invalidate(knex, componentClaims, [key], now);
    expect(await claim(knex, { at: later(1) })).toEqual([]);

    expect(await complete(knex, first, later(2))).toBe(true);
    const [again] = await claim(knex, { at: later(2) });
    expect(again).toMatchObject({ key, wantedVersion: 1 });
    expect(await complete(knex, again, later(3))).toBe(true);
    expect(await claim(knex, { at: later(hourMs) })).toEqual([]);
    expect(await stateOf()).toMatchObject({
      wanted_version: 1,
      done_version: 1,
    });
  });

  it('are given back, for a later time or for when somebody asked', async () => {
    await addDue(knex, 2);
    const claims = await claim(knex);
    await invalidate(knex, componentClaims, [key], later(5));
    for (const one of claims) {
      await releaseClaim(knex, componentClaims, one, { dueAt: later(hourMs) });
    }
    expect(await claim(knex, { at: later(4) })).toEqual([]);
    const [asked] = await claim(knex, { at: later(5) });
    expect(asked.key).toBe(key);
    expect(await claim(knex, { at: later(hourMs - 1) })).toEqual([]);
    expect(await claim(knex, { at: later(hourMs) })).toHaveLength(1);
    // One that was taken over isn't given back.
    await releaseClaim(knex, componentClaims, claims[0], { dueAt: now });
    expect(await claim(knex, { at: later(hourMs) })).toEqual([]);
  });

  it('are to be had at once for rows that nobody works on', async () => {
    await addDue(knex, 3, later(24 * hourMs));
    await invalidate(knex, componentClaims, [], now);
    expect(await claim(knex)).toEqual([]);
    await invalidate(knex, componentClaims, [key], now);
    expect((await claim(knex)).map(one => one.key)).toEqual([key]);
    await invalidate(knex, componentClaims, 'all', now);
    expect(await claim(knex)).toHaveLength(2);
  });
});

describe('claims of many replicas on one PostgreSQL', () => {
  it('never meet', async () => {
    const knex = await aDatabase('POSTGRES_18');
    const rows = 400;
    await addDue(knex, rows);
    const replicas = [1, 2].map(() => anotherClient(knex));
    try {
      const claimed = await Promise.all(
        [...replicas, ...replicas, ...replicas].map(claimAll),
      );
      const keys = claimed.flat();
      expect(keys).toHaveLength(rows);
      expect(new Set(keys).size).toBe(rows);
      // Each had a share, so they did work side by side.
      expect(claimed.filter(one => one.length > 0).length).toBeGreaterThan(1);
    } finally {
      for (const replica of replicas) await replica.destroy();
    }
  });

  it('skip the rows that another one is taking at this moment', async () => {
    const knex = await aDatabase('POSTGRES_18');
    await addDue(knex, 2);
    const other = anotherClient(knex);
    try {
      await other.transaction(async tx => {
        await tx('component_state')
          .where('ref', 'component:default/c0')
          .forUpdate();
        expect((await claim(knex)).map(one => one.key)).toEqual([
          'component:default/c1',
        ]);
      });
    } finally {
      await other.destroy();
    }
  });
});
