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
  countStatements,
  databases,
} from '../__testUtils__/databases';
import { RecordedMetrics } from '../__testUtils__/RecordedMetrics';
import { storeAssessment } from '../__testUtils__/storeAssessment';
import { storeComponent } from '../__testUtils__/storeComponent';
import { smallModel } from '../models/__fixtures__/smallModel';
import { metricDefinitions } from './metricDefinitions';
import { Metrics } from './Metrics';
import { observeFigures } from './observeFigures';
import { StoredFigures } from './StoredFigures';

const model = smallModel();
const start = new Date('2026-11-21T10:00:00.000Z');
const gauges = Object.entries(metricDefinitions)
  .filter(([name, { kind }]) => kind === 'gauge' && !/work|readable/.test(name))
  .map(([name]) => name);

describe.each(databases.eachSupportedId())('figures on %s', id => {
  let knex: Knex;
  let now: Date;
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    knex = await aDatabase(id);
    now = start;
    logger.warn.mockClear();
  });

  function observed(collectors = ['fake', 'idle']) {
    const metrics = new RecordedMetrics();
    observeFigures(new Metrics(metrics), {
      stored: new StoredFigures(knex, () => now),
      ...{ logger, collectors, models: [model], loops: [] },
      readableRefs: () => 0,
    });
    return metrics;
  }

  async function all(metrics: RecordedMetrics) {
    const read: Record<string, Record<string, number>> = {};
    for (const name of gauges) {
      read[name.replace('mlops_maturity.', '')] = await metrics.read(name);
    }
    return read;
  }

  it('count what is due, failing and at which level', async () => {
    await storeAssessment(
      knex,
      { name: 'churn', model, level: 1, targets: ['shop/churn', 'shop/more'] },
      start,
    );
    await storeAssessment(
      knex,
      { name: 'rank', model, level: 0, targets: ['shop/rank'] },
      start,
    );
    await storeComponent(knex, { name: 'new', targets: ['shop/new'] }, start);
    const target = (key: string) =>
      knex('target_state').whereIn(
        'target_id',
        knex('target').where('key', key).select('id'),
      );
    const later = '2026-11-21T12:00:00.000Z';
    const gap = (code: string) =>
      JSON.stringify([
        { kinds: [], code, message: 'It "is" so', since: later },
      ]);
    const checked = { due_at: later, checked_at: start.toISOString() };
    await target('shop/churn').update({ ...checked, gaps: gap('forbidden') });
    await target('shop/more').update({ ...checked, gaps: gap('not-found') });
    await target('shop/rank').update(checked);
    await knex('component_state')
      .where('ref', 'component:default/rank')
      .update({ due_at: later, error: 'broken' });
    await knex('rate_budget_state').insert(
      ['one', 'two'].map((name, at) => ({
        ...{ collector: 'fake', host: 'fake.example', name },
        ...{ request_limit: 1000, remaining: 250 + at, reserved: 0 },
      })),
    );
    now = new Date(start.getTime() + 90_000);
    expect(await all(observed())).toEqual({
      targets: { fake: 4, idle: 0 },
      'targets.due': { fake: 1, idle: 0 },
      'targets.pending': { fake: 1, idle: 0 },
      'targets.failing': { 'fake forbidden': 1, 'fake not-found': 1 },
      'targets.oldest_due_age': { fake: 90, idle: 0 },
      'rate_limit.remaining_ratio': { 'fake fake.example': 0.25 },
      components: { '': 3 },
      'components.due': { '': 2 },
      'components.pending': { '': 1 },
      'components.failing': { '': 1 },
      'components.oldest_due_age': { '': 90 },
      assessments: Object.fromEntries(
        model.levels.map(({ rank }) => [
          `${model.id} ${rank}`,
          rank < 2 ? 1 : 0,
        ]),
      ),
    });
  });

  it('ask for as much whatever there is, and not more often than need be', async () => {
    const metrics = observed();
    expect(await countStatements(knex, () => all(metrics))).toBe(4);
    for (const name of ['one', 'two', 'three']) {
      await storeAssessment(
        knex,
        { name, model, level: 1, targets: [name] },
        now,
      );
    }
    now = new Date(start.getTime() + 29_000);
    expect(await countStatements(knex, () => all(metrics))).toBe(0);
    now = new Date(start.getTime() + 30_000);
    expect(await countStatements(knex, () => all(metrics))).toBe(4);
    expect((await all(metrics)).components).toEqual({ '': 3 });
  });

  it('are absent without the database, which is told once each', async () => {
    const metrics = observed();
    await knex.schema.dropTable('rate_budget_state');
    const read = await all(metrics);
    expect(Object.values(read)).toEqual(gauges.map(() => ({})));
    now = new Date(start.getTime() + 60_000);
    await all(metrics);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });
});
