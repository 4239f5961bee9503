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
import { copyWorld } from '../copyWorld';
import { assessDue, createEngine } from '../createEngine';
import { bytesOnDisk, connect, type DatabaseServer } from '../DatabaseServer';
import type { Report } from '../report';

const changedPerDay = 0.01;
const dayMs = 86_400_000;
const farAway = '2099-01-01T00:00:00.000Z';
/** A lower level is shown once it has lasted a week. */
const shownAfterDays = 8;
const forbidden = JSON.stringify([
  {
    ...{ code: 'forbidden', message: 'Not allowed', since: farAway },
    kinds: ['repository', 'file', 'pipeline', 'pipelineRun', 'deployment'],
  },
]);

/**
 * What the database grows by in a year of daily looks in which one component in
 * a hundred changes each day: its sources are withdrawn, or are there again.
 */
export async function measureYear(
  report: Report,
  server: DatabaseServer,
  options: { n: number; days: number; world: Knex },
): Promise<void> {
  const address = await server.create();
  const n = await copyWorld(options.world, address, options.n);
  const knex = connect(address);
  let now = new Date();
  const engine = await createEngine(knex, () => now);
  await assessDue(engine);
  await knex('component_state').update({ due_at: farAway });
  const before = await bytesOnDisk(address);

  const refs: string[] = await knex('component').orderBy('ref').pluck('ref');
  const share = Math.max(1, Math.round(n * changedPerDay));
  const changedOn = (day: number) =>
    refs.slice((day * share) % n, ((day * share) % n) + share);
  for (let day = 1; day <= options.days; day += 1) {
    now = new Date(now.getTime() + dayMs);
    const changed = changedOn(day);
    const isWithdrawn = Math.floor((day * share) / n) % 2 === 0;
    await knex('target_state')
      .whereIn(
        'target_id',
        knex('component_target')
          .whereIn('component_ref', changed)
          .select('target_id'),
      )
      .update({ gaps: isWithdrawn ? forbidden : '[]' });
    const due = [...changed, ...changedOn(Math.max(day - shownAfterDays, 0))];
    await knex('component_state')
      .whereIn('ref', due)
      .update({ due_at: now.toISOString() });
    await assessDue(engine);
    await knex('component_state')
      .whereIn('ref', due)
      .update({ due_at: farAway });
  }
  const [{ transitions }] = await knex('transition').count({
    transitions: '*',
  });
  await knex.destroy();

  const add = (figure: string, ours: number, unit: string) =>
    report.add({ figure, n, ours, unit, database: server.name });
  add('database, without history', before / n, 'bytes per component');
  add(
    'database, after a year',
    (await bytesOnDisk(address)) / n,
    'bytes per component',
  );
  add('transitions of a year', Number(transitions) / n, 'rows per component');
}
