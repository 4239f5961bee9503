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

// Measures what the scorecard's requests take on a seeded database:
//   yarn measure --database <file or postgresql:...> [--runs 40]
//
// The time is that of the answer as text, without HTTP. `SQL` is the part that
// the database takes, and `CPU` what this process computes: on SQLite that is
// all of it, and says more than the time on a machine that does other things.
// Both are medians.

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import type { Knex } from 'knex';
import { parseModel } from '../../models/parseModel';
import { readShippedModels } from '../../models/readShippedModels';
import { Scorecard } from '../../scorecard/Scorecard';
import { openDatabase } from './openDatabase';

const model = 'automation-ladder';
const dayMs = 86_400_000;

/** What is asked, by name. */
function questions(scorecard: Scorecard, refs: string[]) {
  const filter = {};
  const nested = { owner: ['group:default/division-3'] };
  const yearAgo = new Date(Date.now() - 365 * dayMs).toISOString();
  const of = { model, filter };
  const exported = async () => {
    let items = 0;
    for await (const page of scorecard.exported(of, 'all')) {
      items += JSON.stringify(page).length;
    }
    return items;
  };
  return {
    'summary, all models': () => scorecard.summary({ filter }, 'all'),
    'summary, by owner, with movement': () =>
      scorecard.summary({ ...of, groupBy: 'owner', movement: true }, 'all'),
    'summary, of a division': () =>
      scorecard.summary({ model, filter: nested, movement: true }, 'all'),
    'summary, by system': () =>
      scorecard.summary({ ...of, groupBy: 'system' }, 'all'),
    'summary, only 5,000 readable': () =>
      scorecard.summary({ ...of, groupBy: 'owner' }, { refs }),
    'components, first page': () => scorecard.components(of, 'all'),
    'components, last by level': () =>
      scorecard.components({ ...of, sort: 'level', order: 'desc' }, 'all'),
    'components, of a division, searched': () =>
      scorecard.components(
        { model, filter: { ...nested, search: 'fleet' } },
        'all',
      ),
    'components, risen': () =>
      scorecard.components({ model, filter: { moved: 'up' } }, 'all'),
    'components, 100 with criteria': () =>
      scorecard.components({ ...of, limit: 100, criteria: true }, 'all'),
    gaps: () => scorecard.gaps(of, 'all'),
    'gaps, of a division': () =>
      scorecard.gaps({ model, filter: nested }, 'all'),
    'trend, 90 days': () => scorecard.trend(of, 'all'),
    'trend, a year': () =>
      scorecard.trend({ ...of, from: yearAgo.slice(0, 10) }, 'all'),
    'dimensions, by owner': () =>
      scorecard.dimensions({ ...of, groupBy: 'owner' }, 'all'),
    comparison: () =>
      scorecard.comparison({ ...of, with: 'microsoft-2020' }, 'all'),
    'levels, of 500': () =>
      scorecard.levels({ model, entityRefs: refs.slice(0, 500) }, 'all'),
    export: exported,
  };
}

/** How long statements take in all, since it was asked last. */
function sqlTime(knex: Knex): () => number {
  const started = new Map<string, number>();
  let total = 0;
  knex.on('query', ({ __knexQueryUid: id }) =>
    started.set(id, performance.now()),
  );
  knex.on('query-response', (_, { __knexQueryUid: id }) => {
    total += performance.now() - started.get(id)!;
  });
  return () => {
    const since = total;
    total = 0;
    return since;
  };
}

function quantile(sorted: number[], share: number): string {
  const index = Math.min(Math.floor(share * sorted.length), sorted.length - 1);
  return sorted[index].toFixed(1).padStart(8);
}

async function measure(address: string, runs: number): Promise<void> {
  const knex = await openDatabase(address);
  const models = (await readShippedModels()).map(({ file, text }) =>
    parseModel(text, file),
  );
  const rows = await knex('component').orderBy('ref').limit(5000).select('ref');
  const all = questions(
    new Scorecard({ knex, models }),
    rows.map(({ ref }) => ref),
  );
  const takeSqlTime = sqlTime(knex);
  process.stdout.write(
    `${'ms'.padEnd(38)}${['p50', 'p99', 'SQL', 'CPU'].map(name => name.padStart(8)).join('')}\n`,
  );
  for (const [name, ask] of Object.entries(all)) {
    const times: number[] = [];
    const sql: number[] = [];
    const cpu: number[] = [];
    // The first one finds nothing in any cache, as after a restart only.
    for (let run = -1; run < (name === 'export' ? 5 : runs); run += 1) {
      takeSqlTime();
      const cpuBefore = process.cpuUsage();
      const startedAt = performance.now();
      JSON.stringify(await ask());
      if (run < 0) continue;
      times.push(performance.now() - startedAt);
      sql.push(takeSqlTime());
      const { user, system } = process.cpuUsage(cpuBefore);
      cpu.push((user + system) / 1000);
    }
    for (const list of [times, sql, cpu]) list.sort((a, b) => a - b);
    process.stdout.write(
      `${name.padEnd(38)}${quantile(times, 0.5)}${quantile(times, 0.99)}${quantile(sql, 0.5)}${quantile(cpu, 0.5)}\n`,
    );
  }
  await knex.destroy();
}

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    runs: { type: 'string', default: '40' },
  },
});
if (!values.database) throw new Error('--database is missing');
measure(values.database, Number(values.runs)).catch(error => {
  process.stderr.write(`${toError(error).stack}\n`);
  // The connection would keep it waiting.
  process.exit(1);
});
