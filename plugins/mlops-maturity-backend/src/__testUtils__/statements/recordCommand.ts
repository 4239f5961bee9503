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

// Records what this version sends to its database, before the next migration is
// written; `olderVersions.test.ts` sends it to the newer schema:
//   yarn statements:record --database <postgresql:..., empty>

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import { openDatabase } from '../manyComponents/openDatabase';
import { recordStatements, type Recording } from './recordStatements';

const root = resolve(__dirname, '../../..');

async function record(postgres: string): Promise<void> {
  const newest = readdirSync(join(root, 'migrations')).sort().at(-1)!;
  const folder = join(root, 'src/database/__fixtures__/statements');
  mkdirSync(folder, { recursive: true });
  const recordings: string[] = [];
  for (const [name, address] of [
    ['SQLITE_3', ':memory:'],
    ['POSTGRES_18', postgres],
  ]) {
    const knex = await openDatabase(address);
    recordings.push(asText(name, await recordStatements(knex)));
    await knex.destroy();
  }
  writeFileSync(
    join(folder, newest.replace(/\.js$/, '.json')),
    `{\n${recordings.join(',\n')}\n}\n`,
  );
}

/** JSON with a statement a line, so that two recordings can be compared. */
function asText(name: string, { sql, statements, rows }: Recording): string {
  const lines = (list: unknown[]) =>
    `[\n${list.map(one => JSON.stringify(one)).join(',\n')}\n]`;
  return `"${name}": {"sql": ${lines(sql)},\n"statements": ${lines(statements)},\n"rows": ${JSON.stringify(rows)}}`;
}

const { values } = parseArgs({ options: { database: { type: 'string' } } });
if (!values.database) throw new Error('--database is missing');
record(values.database).catch(error => {
  process.stderr.write(`${toError(error).stack}\n`);
  process.exit(1);
});
