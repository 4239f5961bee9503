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
import { isPostgres } from './isPostgres';
import type { BudgetName } from './rateBudgets';

/**
 * Puts off all targets that share a rate limit and that nobody asked for, to
 * times spread over a while.
 *
 * @param options.wholeHost - whatever is read from the host shares it
 */
export async function putOffTargets(
  knex: Knex,
  budget: BudgetName,
  options: { wholeHost: boolean; from: Date; overMs: number },
): Promise<number> {
  const { wholeHost, from, overMs } = options;
  const slots = Array.from({ length: 10 }, (_, slot) => [
    slot,
    new Date(from.getTime() + (overMs * slot) / 10).toISOString(),
  ]);
  const rows = knex('target_state')
    .whereNull('claim_token')
    .where('due_at', '<', from.toISOString())
    .where(idle =>
      idle
        .where('done_version', '<', 0)
        .orWhereRaw('wanted_version <= done_version'),
    );
  if (wholeHost) {
    const { collector, host } = budget;
    rows.whereIn(
      'target_id',
      knex('target').where({ collector, host }).select('id'),
    );
  } else rows.where('budget', budgetKey(budget));
  const found = rows.clone().select('target_id');
  return knex('target_state')
    .whereIn(
      'target_id',
      // One that somebody has in hand isn't put off, nor waited for.
      isPostgres(knex) ? found.forUpdate().skipLocked() : found,
    )
    .update({
      due_at: knex.raw(
        `CASE target_id % 10 ${slots.map(() => 'WHEN ? THEN ?').join(' ')} END`,
        slots.flat(),
      ),
    });
}

/** Names a shared rate limit on the rows of its targets. */
export function budgetKey({ collector, host, name }: BudgetName): string {
  return JSON.stringify([collector, host, name]);
}
