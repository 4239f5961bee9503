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

import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { allRows, tablesOf } from '../__testUtils__/allRows';
import { anotherClient, databases } from '../__testUtils__/databases';
import {
  recordedVersions,
  recordingOf,
  replay,
} from '../__testUtils__/statements/recordings';
import { migrate, unmigrate } from './migrations';

const directory = resolvePackagePath(
  '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
  'migrations',
);
const addFactOrigin = {
  directory,
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

  it.each(recordedVersions)(
    'keep what a version wrote that ended with %s, up, down and up again',
    async version => {
      const knex = await databases.init(id);
      await knex.migrate.to({ directory, name: `${version}.js` });
      await replay(knex, recordingOf(version, id));
      const written = await allRows(knex);
      expect(written.transition.length).toBeGreaterThan(3);
      const newer = readdirSync(directory).filter(
        name => name > `${version}.js`,
      );

      await migrate(knex);
      const migrated = await allRows(knex);
      for (const name of newer.reverse()) {
        await knex.migrate.down({ directory, name });
      }
      expect(await allRows(knex)).toEqual(written);
      await migrate(knex);
      expect(await allRows(knex)).toEqual(migrated);
    },
  );

  it('leave a database alone that a newer version migrated, and say which', async () => {
    const knex = await databases.init(id);
    await migrate(knex);
    const newer = '29991231000000_add_anything.js';
    await knex('knex_migrations').insert({ name: newer, batch: 2 });
    expect(await migrate(knex)).toEqual([newer]);
    const strange = '20200101000000_of_another_plugin.js';
    await knex('knex_migrations').insert({ name: strange, batch: 3 });
    await expect(migrate(knex)).rejects.toThrow(
      `The database has the migration '${strange}', which isn't newer`,
    );
  });
});

describe('replicas that start together on an empty database', () => {
  it('migrate it one after the other', async () => {
    const knex = await databases.init('POSTGRES_18');
    const replicas = [1, 2, 3, 4].map(() => anotherClient(knex));
    try {
      await Promise.all(replicas.map(migrate));
      expect(await knex('knex_migrations').pluck('name')).toEqual(
        readdirSync(directory).sort(),
      );
    } finally {
      for (const replica of replicas) await replica.destroy();
    }
  });

  it('go on with one whose migration was cut off', async () => {
    const knex = await databases.init('POSTGRES_18');
    const killed = anotherClient(knex);
    const cut = killed.transaction(async tx => {
      await tx.migrate.latest({ directory });
      // As when the process is killed before it is done.
      await knex.raw(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await tx.raw('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    await killed.destroy();
    expect(await tablesOf(knex)).toEqual([]);
    await migrate(knex);
    expect(await knex('knex_migrations').select()).toHaveLength(
      readdirSync(directory).length,
    );
  });
});
