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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  aDatabase,
  anotherClient,
  databases,
} from '../__testUtils__/databases';
import { cleanUp } from '../observations/cleanUp';
import {
  keepObservations,
  purgeKept,
  readKept,
  readKeptAt,
  scopeHash,
} from './kept';

const churn = { collector: 'fake', host: 'fake.example', key: 'churn' };
const other = { collector: 'fake', host: 'fake.example', key: 'other' };
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function report(runId: string, passed = 10): Observation {
  return {
    kind: 'testReport',
    key: runId,
    data: {
      ...{ runId, total: 10, passed, failed: 10 - passed, skipped: 0 },
      finishedAt: '2026-11-20T11:00:00.000Z',
    },
  };
}

function deployment(data: object, key: string): Observation {
  return {
    kind: 'deployment',
    key,
    data: {
      ...{ id: key, environment: 'production', transient: false, sha: 'abc' },
      ...{ createdAt: '2026-11-20T11:00:00.000Z', state: 'success' },
      ...data,
    },
  };
}

describe.each(databases.eachSupportedId())('kept observations on %s', id => {
  let knex: Knex;
  let now: Date;

  beforeEach(async () => {
    knex = await aDatabase(id);
    now = new Date('2026-11-20T12:00:00.000Z');
  });

  function keep(observations: Observation[], scope = churn) {
    return keepObservations(knex, scope, { origin: 'push', observations, now });
  }

  function clean(keepDays: number) {
    return cleanUp(knex, { now, keepDays, keepStatementsDays: 90 });
  }

  async function keysOf(scope = churn): Promise<string[]> {
    const kept = await readKept(knex, [scope]);
    return (kept.get(scopeHash(scope)) ?? [])
      .map(({ observation }) => observation.key)
      .sort();
  }

  it('are written when they are new or different, and not else', async () => {
    expect(await keep([report('1'), report('2')])).toBe(2);
    now = new Date(now.getTime() + dayMs);
    expect(await keep([report('1'), report('2')])).toBe(0);
    expect(await readKeptAt(knex, churn)).toBe('2026-11-20T12:00:00.000Z');
    expect(await keep([report('1', 9), report('2')])).toBe(1);
    expect(await readKeptAt(knex, churn)).toBe(now.toISOString());
    expect(await readKeptAt(knex, other)).toBeUndefined();
    const kept = (await readKept(knex, [churn, other])).get(scopeHash(churn))!;
    expect(kept.map(one => one.observation)).toEqual(
      expect.arrayContaining([report('1', 9), report('2')]),
    );
  });

  it('of an event and of a push about the same thing stand side by side', async () => {
    await keep([report('1')]);
    await keepObservations(knex, churn, {
      origin: 'event',
      observations: [report('1', 5)],
      now,
    });
    const kept = (await readKept(knex, [churn])).get(scopeHash(churn))!;
    expect(kept.map(({ origin }) => origin).sort()).toEqual(['event', 'push']);
  });

  it('are left out where an older version kept another shape', async () => {
    await keep([report('1'), report('2')]);
    await knex('kept_observation').where('key', '1').update('data', '{}');
    expect(await keysOf()).toEqual(['2']);
    expect(await keep([report('1')])).toBe(0);
  });

  it('go when they are old, and when there are too many', async () => {
    await keep([report('old')]);
    now = new Date(now.getTime() + 200 * dayMs);
    await keep(Array.from({ length: 5 }, (_, n) => report(`${n}`)));
    await keep([report('1'), report('2')], other);
    now = new Date(now.getTime() + 1000);
    await keep([report('newest')]);

    now = new Date(now.getTime() + 166 * dayMs);
    expect(await clean(365)).toBe(1);
    expect(await keysOf()).toEqual(['0', '1', '2', '3', '4', 'newest']);
    const before = new Date(0);
    expect(await purgeKept(knex, { before, most: 3 })).toBe(3);
    expect(await keysOf()).toHaveLength(3);
    expect(await keysOf()).toContain('newest');
    expect(await keysOf(other)).toEqual(['1', '2']);
    expect(await purgeKept(knex, { before, most: 3 })).toBe(0);
  });

  it('stay for as long as they are repeated', async () => {
    const seen = () => knex('kept_observation').pluck('seen_at');
    await keep([report('1')]);
    await keep([report('1'), report('2')], other);
    const repeat = async () => {
      now = new Date(now.getTime() + 20 * hourMs);
      expect(await keep([report('1')])).toBe(0);
    };
    await repeat();
    expect(new Set(await seen())).toEqual(
      new Set(['2026-11-20T12:00:00.000Z']),
    );
    for (let times = 1; times < 480; times += 1) await repeat();
    expect(await seen()).toHaveLength(3);
    expect(await readKeptAt(knex, churn)).toBe('2026-11-20T12:00:00.000Z');
    expect(await clean(365)).toBe(2);
    expect(await keysOf()).toEqual(['1']);
    expect(await keysOf(other)).toEqual([]);

    // Repeated less than a day ago, though that isn't written down.
    await repeat();
    now = new Date(now.getTime() + 19 * hourMs);
    expect(await clean(1)).toBe(0);
  });

  it('go as surplus by when they were last repeated', async () => {
    await keep([report('standing')]);
    now = new Date(now.getTime() + 2 * dayMs);
    await keep(Array.from({ length: 3 }, (_, n) => report(`${n}`)));
    now = new Date(now.getTime() + 2 * dayMs);
    await keep([report('standing')]);
    const before = new Date(0);
    expect(await purgeKept(knex, { before, most: 2 })).toBe(2);
    expect(await keysOf()).toContain('standing');
  });

  it('are complete when two events come at the same time', async () => {
    const client = id === 'SQLITE_3' ? knex : anotherClient(knex);
    const take = (replica: Knex, observation: Observation) =>
      replica.transaction(tx =>
        keepObservations(tx, churn, {
          origin: 'event',
          observations: [observation],
          now,
        }),
      );
    try {
      for (let pair = 0; pair < 30; pair += 1) {
        await Promise.all([
          take(knex, deployment({ ref: 'main' }, `${pair}`)),
          take(client, deployment({ runId: '7' }, `${pair}`)),
        ]);
      }
    } finally {
      if (client !== knex) await client.destroy();
    }
    const kept = (await readKept(knex, [churn])).get(scopeHash(churn))!;
    expect(kept).toHaveLength(30);
    for (const { observation } of kept) {
      expect(observation.data).toMatchObject({ ref: 'main', runId: '7' });
    }
  });

  it('are as told last where one call tells a thing twice', async () => {
    const repeated = [report('1', 3), report('2'), report('1', 4)];
    expect(await keep(repeated)).toBe(2);
    expect(await keep(repeated)).toBe(0);
    const kept = (await readKept(knex, [churn])).get(scopeHash(churn))!;
    expect(kept.map(one => one.observation)).toEqual(
      expect.arrayContaining([report('1', 4), report('2')]),
    );
    expect(kept).toHaveLength(2);
  });
});
