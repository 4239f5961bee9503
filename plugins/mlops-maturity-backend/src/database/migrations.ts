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
import {
  resolvePackagePath,
  type DatabaseService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const migrationsFolder = resolvePackagePath(
  '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
  'migrations',
);

/** Any number that nothing else locks by. */
const lockNumber = 2_026_112_100;

/**
 * Brings a database to the newest schema, or leaves it as a newer version made
 * it: every schema serves the version before it as well.
 *
 * @returns the migrations that only a newer version has
 * @throws ConflictError when the database isn't one of this plugin's
 */
export async function migrate(knex: Knex): Promise<string[]> {
  if (!isPostgres(knex)) return migrateAlone(knex);
  // Replicas that start together come one after the other; one that is killed
  // meanwhile leaves nothing behind, no lock either.
  return knex.transaction(async tx => {
    await tx.raw('SELECT pg_advisory_xact_lock(?)', [lockNumber]);
    return migrateAlone(tx);
  });
}

async function migrateAlone(knex: Knex): Promise<string[]> {
  const options = {
    directory: migrationsFolder,
    // It knows no newer version, and would not let a replica start again in the
    // middle of an upgrade.
    disableMigrationsListValidation: true,
  };
  const own = readdirSync(migrationsFolder).sort();
  const [done]: [{ name: string }[]] = await knex.migrate.list(options);
  const unknown = done
    .map(({ name }) => name)
    .filter(one => !own.includes(one));
  const strange = unknown.find(one => one < own.at(-1)!);
  if (strange) {
    throw new ConflictError(
      `The database has the migration '${strange}', which isn't newer than '${own.at(-1)}' and yet not known: it belongs to something else`,
    );
  }
  await knex.migrate.latest(options);
  return unknown;
}

/** Undoes every migration. */
export async function unmigrate(knex: Knex): Promise<void> {
  await knex.migrate.rollback({ directory: migrationsFolder }, true);
}

/** The plugin's database, with the newest schema unless migrations are off. */
export async function openDatabase(
  database: DatabaseService,
  logger: LoggerService,
): Promise<Knex> {
  const knex = await database.getClient();
  if (database.migrations?.skip) return knex;
  const newer = await migrate(knex);
  if (newer.length > 0) {
    logger.info(
      `The database was migrated by a newer version (${newer.join(', ')}); this one goes on with it`,
    );
  }
  return knex;
}
