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
import { replaceGroupAncestors } from '../../database/components';
import { isPostgres } from '../../database/isPostgres';
import { factDefinitions } from '../../facts';
import { parseModel } from '../../models/parseModel';
import { readShippedModels } from '../../models/readShippedModels';
import { newestGeneration } from '../../models/registerRules';
import { copyProfiles } from './copyProfiles';
import { openDatabase } from './openDatabase';
import { organization } from './organization';
import { seedProfiles } from './seedProfiles';

/** The components that others are copies of, in a database of their own. */
export async function seededProfiles(generation: number): Promise<Knex> {
  const models = (await readShippedModels()).map(({ file, text }) =>
    parseModel(text, file),
  );
  // Not where they go to: a portal there would assess them.
  const profiles = await openDatabase(':memory:');
  await seedProfiles(profiles, {
    ...{ models, definitions: factDefinitions, now: new Date(), generation },
  });
  return profiles;
}

/**
 * Fills the database at an address with assessed components and their history,
 * under the newest rules that are registered there.
 */
export async function seedPortal(
  address: string,
  components: number,
  seeded?: Knex,
): Promise<void> {
  const knex = await openDatabase(address);
  // It is as good as its portal's run, and can be made again.
  if (!isPostgres(knex)) {
    await knex.raw('PRAGMA synchronous = OFF');
    await knex.raw('PRAGMA cache_size = -200000');
  }
  const profiles =
    seeded ?? (await seededProfiles(await newestGeneration(knex)));
  await copyProfiles(profiles, knex, components);
  if (!seeded) await profiles.destroy();
  await replaceGroupAncestors(knex, organization().ancestors);
  // PostgreSQL does so by itself, some time later.
  if (isPostgres(knex)) await knex.raw('VACUUM ANALYZE');
  await knex.destroy();
}
