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

/** Whether all that was asked for is done: nothing is due, claimed or unread. */
export async function isSettled(
  knex: Knex,
  components: number,
): Promise<boolean> {
  if (!(await knex.schema.hasTable('component_state'))) return false;
  const [{ assessed }] = await knex('component_state')
    .whereNotNull('assessed_at')
    .count({ assessed: '*' });
  if (Number(assessed) !== components) return false;
  for (const table of ['target_state', 'component_state']) {
    const open = await knex(table)
      .whereRaw('done_version < wanted_version')
      .orWhereNotNull('claim_token')
      .first();
    if (open) return false;
  }
  return true;
}
