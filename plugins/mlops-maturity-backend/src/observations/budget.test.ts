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
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import {
  aDatabase,
  anotherClient,
  databases,
} from '../__testUtils__/databases';
import { aResult, FakeCollector } from '../__testUtils__/FakeCollector';
import { LimitedSource } from '../__testUtils__/LimitedSource';
import { storeComponent } from '../__testUtils__/storeComponent';
import { invalidate, targetClaims } from '../database/claims';
import { readBudget } from '../database/rateBudgets';
import { CollectionEngine } from './CollectionEngine';
import { collectorHealth } from './collectorHealth';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const budget = { collector: 'fake', host: 'fake.example', name: '' };

describe.each(databases.eachSupportedId())('rate budgets on %s', id => {
  let now: Date;
  let knex: Knex;
  const clock = () => now;

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
  });

  function anEngine(
    collector: FakeCollector | LimitedSource,
    options: { client?: Knex; clock?: () => Date } = {},
  ) {
    return new CollectionEngine({
      knex: options.client ?? knex,
      logger: mockServices.logger.mock(),
      collectors: [collector],
      collectEveryMs: 24 * hourMs,
      timeoutMs: 20_000,
      takeOverAfterMs: 60_000,
      rules: alwaysInForce,
      staleAfterMs: 72 * hourMs,
      concurrency: 4,
      idleMs: 10,
      clock,
    });
  }

  /** Works on what is due, as the work loops of all engines do together. */
  async function workOnDue(...engines: CollectionEngine[]): Promise<void> {
    const lane = async (engine: CollectionEngine) => {
      for (;;) {
        const [claim] = await engine.claim(1);
        if (!claim) return;
        await engine.sweep(claim, new AbortController().signal);
      }
    };
    await Promise.all(engines.flatMap(one => [lane(one), lane(one)]));
  }

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  const checked = () => knex('target_state').whereNotNull('checked_at');
  const targets = (count: number) =>
    Array.from({ length: count }, (_, index) => `t${index}`);

  it('collects many targets within the limit, over several hours', async () => {
    const source = new LimitedSource({
      limit: 200,
      requestsPerSweep: 12,
      clock,
    });
    await source.listen();
    const clients = [knex];
    if (id !== 'SQLITE_3') clients.push(anotherClient(knex));
    try {
      await storeComponent(knex, { name: 'a', targets: targets(40) }, now);
      const replicas = clients.map(client => anEngine(source, { client }));
      const after: number[] = [];
      for (let minute = 0; minute <= 3 * 60; minute += 5) {
        await workOnDue(...replicas);
        if (minute % 60 === 0) after.push((await checked()).length);
        pass(5 * minuteMs);
      }
      expect(source.refused).toBe(0);
      expect(Math.max(...source.perHour.values())).toBeLessThanOrEqual(200);
      expect(await checked()).toHaveLength(40);
      // Some at once, and as many in each hour that comes.
      expect(after[0]).toBeGreaterThanOrEqual(10);
      expect(after[0]).toBeLessThan(20);
      const states = await knex('target_state').select('gaps', 'claim_token');
      expect(states.every(({ gaps }) => gaps === '[]')).toBe(true);
      expect(states.every(({ claim_token }) => claim_token === null)).toBe(
        true,
      );
      expect((await readBudget(knex, budget))?.reserved).toBe(0);
    } finally {
      await source.close();
      for (const client of clients.slice(1)) await client.destroy();
    }
  }, 60_000);

  describe('with a source that tells what is left', () => {
    let source: FakeCollector;
    let engine: CollectionEngine;

    beforeEach(async () => {
      source = new FakeCollector();
      engine = anEngine(source);
      await storeComponent(knex, { name: 'a', targets: targets(3) }, now);
    });

    function leaves(remaining: number, resetAt = '2026-11-20T13:00:00.000Z') {
      for (const key of targets(3)) {
        source.answers(key, {
          requests: { sent: 12, notModified: 2 },
          rateLimit: { limit: 1000, remaining, resetAt },
        });
      }
    }

    const ask = async (key: string) => {
      const { id: targetId } = await knex('target').where('key', key).first();
      await invalidate(knex, targetClaims, [targetId], now);
    };

    it('puts off what nobody asked for, without a trace', async () => {
      leaves(100);
      const [first] = await engine.claim(1);
      await engine.sweep(first, new AbortController().signal);
      await workOnDue(engine);
      expect(source.collected).toHaveLength(1);
      const waiting = await knex('target_state').whereNull('checked_at');
      expect(waiting).toHaveLength(2);
      for (const { due_at, gaps } of waiting) {
        expect(due_at >= '2026-11-20T13:00:00.000Z').toBe(true);
        expect(due_at <= '2026-11-20T13:05:00.000Z').toBe(true);
        expect(gaps).toBe('[]');
      }
      pass(hourMs + 5 * minuteMs);
      leaves(900, '2026-11-20T14:05:00.000Z');
      await workOnDue(engine);
      expect(source.collected).toHaveLength(3);
    });

    it('keeps a reserve for what is asked for, and no more than that', async () => {
      leaves(1000);
      await workOnDue(engine);
      leaves(50);
      pass(minuteMs);
      await ask('t0');
      await workOnDue(engine);
      expect(source.collected).toHaveLength(4);
      await ask('t0');
      await workOnDue(engine);
      expect(source.collected).toHaveLength(5);
      leaves(5);
      await ask('t0');
      await workOnDue(engine);
      await ask('t0');
      await workOnDue(engine);
      expect(source.collected).toHaveLength(6);
    });

    it('stays away for as long as the source asks', async () => {
      source.answers('t0', {
        gaps: [{ kinds: ['tree'], code: 'rate-limited', message: 'Too many.' }],
        retryAfter: '2026-11-20T12:20:00.000Z',
      });
      for (const key of ['t1', 't2']) source.answers(key, {});
      await knex('target_state').update('due_at', '2026-11-20T12:01:00.000Z');
      await ask('t0');
      await workOnDue(engine);
      pass(minuteMs);
      await ask('t0');
      await workOnDue(engine);
      expect(source.collected).toEqual(['t0']);
      pass(25 * minuteMs);
      await workOnDue(engine);
      expect(source.collected).toHaveLength(4);
    });

    it('gives back what a sweep had set aside that was given up', async () => {
      leaves(1000);
      await workOnDue(engine);
      pass(minuteMs);
      await ask('t0');
      const stop = new AbortController();
      source.answers('t0', async () => {
        expect((await readBudget(knex, budget))?.reserved).toBe(10);
        stop.abort();
        return aResult();
      });
      const [claim] = await engine.claim(1);
      await engine.sweep(claim, stop.signal);
      expect((await readBudget(knex, budget))?.reserved).toBe(0);
    });

    it('forgets what was set aside when the time is over', async () => {
      leaves(1000);
      await workOnDue(engine);
      // A replica that died.
      await knex('rate_budget_state').update('reserved', 995);
      await ask('t0');
      await workOnDue(engine);
      expect(source.collected).toHaveLength(3);
      pass(2 * hourMs);
      await workOnDue(engine);
      expect(source.collected).toHaveLength(4);
    });

    it('tells how much is left', async () => {
      leaves(400);
      await workOnDue(engine);
      const { items } = await collectorHealth(knex, {
        collectors: [source],
        readable: 'all',
        now,
      });
      expect(items[0].rateLimits).toEqual([
        {
          ...{ host: 'fake.example', limit: 1000, remaining: 400 },
          resetAt: '2026-11-20T13:00:00.000Z',
        },
      ]);
    });

    it('is not led astray by a source that tells nonsense', async () => {
      source.answers('t0', {
        rateLimit: {
          limit: 999_999_999_999,
          remaining: 999_999_999_999,
          resetAt: '9999-01-01T00:00:00.000Z',
        },
      });
      source.answers('t1', {
        rateLimit: { limit: 1, remaining: 0, resetAt: '1970-01-01T00:00:00Z' },
      });
      await workOnDue(engine);
      expect(source.collected).toHaveLength(3);
      expect((await readBudget(knex, budget))?.rateLimit?.resetAt).toBe(
        '2026-11-21T12:00:00.000Z',
      );
    });
  });
});
