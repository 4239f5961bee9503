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

/** Removes what is known of the limits of hosts that nothing is read from. */
export function purgeBudgets(knex: Knex): Promise<number> {
  return knex('rate_budget_state')
    .whereNotExists(
      knex('target')
        .whereRaw('target.collector = rate_budget_state.collector')
        .whereRaw('target.host = rate_budget_state.host')
        .select(knex.raw('1')),
    )
    .delete();
}
