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

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Knex } from 'knex';
import type { Recording } from './recordStatements';

const folder = resolve(__dirname, '../../database/__fixtures__/statements');
/** Versions of which statements are recorded, by their newest migration. */
export const recordedVersions = readdirSync(folder).map(name =>
  name.replace('.json', ''),
);

/** What a version sent to a database of a kind. */
export function recordingOf(version: string, database: string): Recording {
  const text = readFileSync(join(folder, `${version}.json`), 'utf8');
  return JSON.parse(text)[database];
}

/** Sends what a version sent. */
export async function replay(knex: Knex, recording: Recording): Promise<void> {
  // Numbered for PostgreSQL, as its driver wants it.
  const send = (sql: string, bindings: unknown[]) =>
    knex.raw(sql.replace(/\$\d+/g, '?'), bindings as Knex.RawBinding[]);
  for (const [index, ...bindings] of recording.statements) {
    await send(recording.sql[index], bindings);
  }
}
