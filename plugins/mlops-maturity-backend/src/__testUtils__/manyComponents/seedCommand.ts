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

// Fills a database with many components, as a year of assessments would have
// left them:
//   yarn seed --database <file or postgresql:...> [--components 10000]
//
// The portal it belongs to must have looked at its catalog, and not look again:
// it would find none of the components there and remove them.

import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import { openDatabase } from './openDatabase';
import { seedPortal } from './seedPortal';

async function seed(address: string, components: number): Promise<void> {
  const startedAt = Date.now();
  await seedPortal(address, components);
  const knex = await openDatabase(address);
  for (const table of ['fact', 'assessment', 'blocker', 'transition']) {
    const [{ rows }] = await knex(table).count({ rows: '*' });
    process.stdout.write(`${table}: ${rows} rows\n`);
  }
  await knex.destroy();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${components} components in ${seconds} s\n`);
}

const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    components: { type: 'string', default: '10000' },
  },
});
if (!values.database) throw new Error('--database is missing');
seed(values.database, Number(values.components)).catch(error => {
  process.stderr.write(`${toError(error).stack}\n`);
  // The connection would keep it waiting.
  process.exit(1);
});
