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
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Knex } from 'knex';
import { allRows } from '../__testUtils__/allRows';
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import {
  aDatabase,
  countStatements,
  databases,
} from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { storeAssessment } from '../__testUtils__/storeAssessment';
import { EntitySync } from '../entities/EntitySync';
import { smallModel } from '../models/__fixtures__/smallModel';
import { cleanUp } from '../observations/cleanUp';
import { entityScope } from '../push/entityScope';
import { keepObservations } from './kept';
import { replaceObservations, writeSourceAnswers } from './observations';
import { settleRequests } from './rateBudgets';
import { writeFacts } from './results';

const dayMs = 86_400_000;
const model = smallModel();
const now = new Date('2026-11-20T12:00:00.000Z');
const scopeOf = (name: string) => ({
  ...{ collector: 'fake', host: 'fake.example', key: `shop/${name}` },
});

/** A component with a row at least in every table. */
async function storeAll(knex: Knex, name: string): Promise<void> {
  const ref = await storeAssessment(
    knex,
    { name, model, level: 1, blocking: ['ci'], targets: [`shop/${name}`] },
    now,
  );
  const target = await knex('target').where('key', `shop/${name}`).first('id');
  await knex.transaction(async tx => {
    await writeFacts(tx, ref, [
      {
        ...{ factId: 'code-in-vcs', status: 'pass', origin: 'observed' },
        ...{ reason: 'It is.', evidence: [] },
      },
    ]);
    const seen = aRepositoryWith('train.py');
    await replaceObservations(tx, target.id, seen, new Set());
    await writeSourceAnswers(tx, target.id, {
      written: new Map([['GET /', { value: 1 }]]),
      unused: [],
    });
    for (const scope of [
      entityScope({ ref, uid: `uid-${name}` }),
      scopeOf(name),
    ]) {
      await keepObservations(tx, scope, {
        ...{ origin: 'push', observations: seen.slice(0, 1), now },
      });
    }
  });
}

describe.each(databases.eachSupportedId())('what is kept on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await aDatabase(id);
  });

  const names = (count: number) =>
    Array.from({ length: count }, (_, number) => `m-${number}`);

  /** A look at a catalog that has no component any more. */
  const emptySync = () =>
    new EntitySync({
      knex,
      catalog: catalogServiceMock({ entities: [] }),
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      filter: defaultEntityFilter as FilterPredicate,
      collectors: [new FakeCollector()],
      definitions: new Map(),
      models: [model],
      rules: alwaysInForce,
      clock: () => new Date(now.getTime() + dayMs),
    }).run();

  it('of entities that left are their transitions, and what isn’t theirs alone', async () => {
    for (const name of names(3)) await storeAll(knex, name);
    const before = await allRows(knex);
    const filled = Object.keys(before).filter(one => before[one].length > 0);
    expect(filled).toEqual([
      ...['assessment', 'assessment_dimension', 'blocker', 'component'],
      ...['component_state', 'component_target', 'fact', 'kept_observation'],
      ...['observation', 'source_answer', 'target', 'target_state'],
      'transition',
    ]);
    expect(await emptySync()).toMatchObject({ removed: 3 });

    const { transition, kept_observation: kept, ...rest } = await allRows(knex);
    expect(Object.values(rest).flat()).toEqual([]);
    // A repository may be somebody else's tomorrow; a component is no more.
    expect(kept.map(row => row.target_key).sort()).toEqual(
      names(3).map(name => `shop/${name}`),
    );
    const left = new Date(now.getTime() + dayMs).toISOString();
    const about = transition.filter(row => row.component_uid === 'uid-m-1');
    expect(about).toMatchObject([
      { cause: 'first', to_level: 1, ended_at: left },
      {
        ...{ cause: 'left', from_level: 1, to_level: null, at: left },
        ...{ ended_at: null, lifecycle: 'production', criteria: '[]' },
        ...{ component_ref: 'component:default/m-1', generation: 1 },
      },
    ]);
    expect(transition).toHaveLength(6);
    // Nothing leaves twice.
    await emptySync();
    expect(await knex('transition').select()).toHaveLength(6);
  });

  it('goes with as many statements, however many rows', async () => {
    const counted: number[][] = [];
    const cleanUpLater = () =>
      cleanUp(knex, {
        now: new Date(now.getTime() + 400 * dayMs),
        keepDays: 365,
        keepStatementsDays: 90,
      });
    for (const count of [10, 60]) {
      for (const name of names(count)) await storeAll(knex, name);
      await settleRequests(
        knex,
        { collector: 'fake', host: 'fake.example', name: '' },
        {
          ...{ reserved: 0, now },
          result: {
            requests: { sent: 1, notModified: 0 },
            rateLimit: { limit: 9, remaining: 9, resetAt: now.toISOString() },
          },
        },
      );
      counted.push([
        await countStatements(knex, emptySync),
        await countStatements(knex, cleanUpLater),
      ]);
      expect(await knex('kept_observation').select()).toEqual([]);
      expect(await knex('rate_budget_state').select()).toEqual([]);
    }
    expect(counted[1]).toEqual(counted[0]);
  }, 60_000);

  it('is nothing of targets that a crash left behind', async () => {
    await storeAll(knex, 'm-0');
    for (const table of ['component_target', 'component_state', 'component']) {
      await knex(table).delete();
    }
    expect(await emptySync()).toMatchObject({ changed: 0, removed: 0 });
    for (const table of [
      ...['target', 'target_state', 'observation', 'source_answer'],
    ]) {
      expect(await knex(table).select()).toEqual([]);
    }
  });

  it('are limits of hosts that something is read from', async () => {
    await storeAll(knex, 'm-0');
    const limit = (host: string) => ({ collector: 'fake', host, name: '' });
    await knex('rate_budget_state').insert([
      limit('fake.example'),
      limit('gone.example'),
    ]);
    await cleanUp(knex, { now, keepDays: 365, keepStatementsDays: 90 });
    expect(await knex('rate_budget_state').pluck('host')).toEqual([
      'fake.example',
    ]);
  });

  it('are spans of levels that end where the next begins, whoever wrote them', async () => {
    await storeAll(knex, 'm-0');
    await storeAll(knex, 'm-1');
    const [first] = await knex('transition').where('component_uid', 'uid-m-0');
    // An older version doesn't know that spans end.
    const { id: _, ...row } = first;
    const later = (days: number) =>
      new Date(now.getTime() + days * dayMs).toISOString();
    await knex('transition').insert([
      { ...row, from_level: 1, to_level: 2, at: later(1) },
      { ...row, from_level: 2, to_level: 1, at: later(5) },
      { ...row, component_uid: 'another', at: later(7) },
    ]);
    await cleanUp(knex, { now, keepDays: 365, keepStatementsDays: 90 });
    const spans = await knex('transition')
      .whereNot('component_uid', 'uid-m-1')
      .orderBy('id');
    expect(spans.map(one => [one.at, one.ended_at])).toEqual([
      [later(0), later(1)],
      [later(1), later(5)],
      [later(5), null],
      [later(7), null],
    ]);
    const others = knex('transition').where('component_uid', 'uid-m-1');
    expect(await others.pluck('ended_at')).toEqual([null]);
  });
});
