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

import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import { collectorHealth } from './collectorHealth';

const now = new Date('2026-11-21T12:00:00.000Z');

describe.each(databases.eachSupportedId())('collectorHealth on %s', id => {
  it('counts all targets, and names those of readable components', async () => {
    const knex = await aDatabase(id);
    const churn = await storeComponent(
      knex,
      { name: 'churn', targets: ['open/churn', 'both/tools'] },
      now,
    );
    await storeComponent(
      knex,
      { name: 'secret', targets: ['secret/model', 'both/tools'] },
      now,
    );
    // What the applications of a component hold isn't the component's own.
    await knex('component_target')
      .where({ component_ref: churn })
      .whereIn(
        'target_id',
        knex('target').where('key', 'open/churn').select('id'),
      )
      .update('via', 'component:default/other');
    await storeComponent(
      knex,
      { name: 'rank', targets: ['open/rank', 'open/fine'] },
      now,
    );
    await knex('target_state')
      .whereNotIn(
        'target_id',
        knex('target').where('key', 'open/fine').select('id'),
      )
      .update({
        checked_at: now.toISOString(),
        gaps: JSON.stringify([
          {
            ...{ kinds: [], code: 'forbidden', message: 'Closed.' },
            since: now.toISOString(),
          },
        ]),
      });
    await knex('rate_budget_state').insert(
      ['open', 'both', 'secret'].map(name => ({
        ...{ collector: 'fake', host: 'fake.example', name },
        ...{ request_limit: 1000, remaining: 250, reserved: 0 },
      })),
    );
    const collector = Object.assign(new FakeCollector(), {
      budgetOf: ({ key }: { key: string }) => key.split('/')[0],
    });
    const told = async (refs?: string[]) => {
      const { items } = await collectorHealth(knex, {
        collectors: [collector],
        readable: refs ? { refs } : 'all',
        now,
      });
      const [{ targets, failingCount, failing, rateLimits }] = items;
      expect([targets, failingCount]).toEqual([5, 4]);
      return [
        failing.map(({ key }) => key),
        rateLimits.map(({ name }) => name),
      ];
    };
    expect(await told()).toEqual([
      ['both/tools', 'open/churn', 'open/rank', 'secret/model'],
      ['both', 'open', 'secret'],
    ]);
    expect(await told([churn])).toEqual([['both/tools'], ['both']]);
    expect(await told([churn, 'component:default/rank'])).toEqual([
      ['both/tools', 'open/rank'],
      ['both', 'open'],
    ]);
    expect(await told([])).toEqual([[], []]);
  });
});
