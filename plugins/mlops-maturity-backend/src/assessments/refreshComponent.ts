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
import { componentClaims, invalidate, targetClaims } from '../database/claims';
import { readComponentState } from '../database/components';
import { readTargetsOfComponent } from '../database/targets';

export type RefreshOptions = {
  knex: Knex;
  componentRef: string;
  /** Makes this replica look for due work now. */
  wake: () => void;
  /** How long to wait for the result. */
  waitMs: number;
  clock?: () => Date;
};

const pollMs = 150;

/**
 * Collects a component's targets and assesses it again. Whichever replica does
 * the work, this waits until it is done or the time is up; the work goes on
 * in either case.
 */
export async function refreshComponent(options: RefreshOptions): Promise<void> {
  const { knex, componentRef, wake, waitMs } = options;
  const now = options.clock?.() ?? new Date();
  const targets = await readTargetsOfComponent(knex, componentRef, now);
  const ids = [...new Set(targets.map(({ id }) => id))];
  const collect = await askFor(knex, ids, now);
  wake();
  const deadline = Date.now() + waitMs;
  while (Date.now() < deadline && !(await areDone(knex, collect))) {
    await pause();
  }
  await invalidate(knex, componentClaims, [componentRef], new Date());
  const wanted = (await readComponentState(knex, componentRef))?.wanted ?? 0;
  wake();
  while (Date.now() < deadline) {
    const state = await readComponentState(knex, componentRef);
    if (!state || state.done >= wanted) return;
    await pause();
  }
}

/** Makes targets due; answers the version each one must reach. */
async function askFor(
  knex: Knex,
  ids: number[],
  now: Date,
): Promise<Map<number, number>> {
  await invalidate(knex, targetClaims, ids, now);
  const rows = await knex('target_state')
    .whereIn('target_id', ids)
    .select('target_id', 'wanted_version');
  return new Map(rows.map(row => [row.target_id, row.wanted_version]));
}

async function areDone(
  knex: Knex,
  wanted: ReadonlyMap<number, number>,
): Promise<boolean> {
  const rows = await knex('target_state')
    .whereIn('target_id', [...wanted.keys()])
    .select('target_id', 'done_version');
  return rows.every(row => row.done_version >= wanted.get(row.target_id)!);
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, pollMs);
  });
}
