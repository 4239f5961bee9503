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

/** Observations and answers of sources, of every target. */
export async function addEvidence(knex: Knex, now: Date): Promise<void> {
  const tree = JSON.stringify({ sha: 'a', truncated: false, entries: [] });
  const numbers = Array.from({ length: 10 }, (_, number) => number);
  for (const number of numbers) {
    await knex.raw(
      `INSERT INTO observation (target_id, kind, key_hash, key, hash, data)
       SELECT id, 'tree', ?, ?, 'hash', ? FROM target`,
      [`hash ${number}`, `key ${number}`, tree],
    );
    await knex.raw(
      `INSERT INTO source_answer (target_id, request_hash, request, settled, value)
       SELECT id, ?, ?, ?, '{}' FROM target`,
      [`hash ${number}`, `GET /${number}`, true],
    );
    await knex.raw(
      `INSERT INTO kept_observation (scope_hash, collector, host, target_key, kind, key_hash, key, origin, hash, data, kept_at, seen_at)
       SELECT key, 'github', host, key, 'file', ?, '', 'push', '', '{}', ?, ? FROM target`,
      [`hash ${number}`, now.toISOString(), now.toISOString()],
    );
  }
}
