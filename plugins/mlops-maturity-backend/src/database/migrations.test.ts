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

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { databases } from '../__testUtils__/databases';
import { migrate, unmigrate } from './migrations';

async function tablesOf(knex: Knex): Promise<string[]> {
  const names: string[] =
    knex.client.config.client === 'pg'
      ? await knex('pg_tables').where('schemaname', 'public').pluck('tablename')
      : await knex('sqlite_master').where('type', 'table').pluck('name');
  return names.filter(name => !/^(sqlite|knex)_/.test(name)).sort();
}

const addFactOrigin = {
  directory: resolvePackagePath(
    '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
    'migrations',
  ),
  name: '20261121180000_add_fact_origin.js',
};

describe('the databases of the tests', () => {
  it('are SQLite and a real PostgreSQL 18', async () => {
    expect(databases.supports('SQLITE_3')).toBe(true);
    expect(databases.supports('POSTGRES_18')).toBe(true);
    const knex = await databases.init('POSTGRES_18');
    const { rows } = await knex.raw('SELECT version() AS version');
    expect(rows[0].version).toContain('PostgreSQL 18');
  });
});

describe.each(databases.eachSupportedId())('migrations on %s', id => {
  it('lead to the newest schema, back to nothing, and there again', async () => {
    const knex = await databases.init(id);
    expect(await tablesOf(knex)).toEqual([]);

    await migrate(knex);
    const tables = await tablesOf(knex);
    expect(tables).toHaveLength(19);
    expect(tables).toEqual(
      expect.arrayContaining(['assessment', 'observation', 'transition']),
    );
    // Replicas that start together, or a restart.
    await migrate(knex);
    expect(await tablesOf(knex)).toEqual(tables);

    await unmigrate(knex);
    expect(await tablesOf(knex)).toEqual([]);

    await migrate(knex);
    expect(await tablesOf(knex)).toEqual(tables);
  });

  it('take the origin of facts from what is stored of them', async () => {
    const knex = await databases.init(id);
    await migrate(knex);
    await knex.migrate.down(addFactOrigin);
    const origins = ['observed', 'reported', 'attested', 'composed'];
    const row = (origin: string) => ({
      ...{ component_ref: 'component:default/churn', fact_id: `is-${origin}` },
      ...{ status: 'pass', hash: 'h' },
      data: JSON.stringify({ reason: 'the "origin": \u00e9', origin }),
    });
    await knex('fact').insert(origins.map(row));

    await migrate(knex);
    const stored = () =>
      knex('fact').orderBy('fact_id').select('fact_id', 'origin');
    expect(await stored()).toEqual(
      [...origins].sort().map(origin => ({ fact_id: `is-${origin}`, origin })),
    );

    await knex.migrate.down(addFactOrigin);
    expect(await knex('fact').select()).toHaveLength(origins.length);
    expect(await knex.schema.hasColumn('fact', 'origin')).toBe(false);
  });
});
