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

/** PostgreSQL answers counts and sums as text. */
type Counted = string | number | null;

/** Targets of one collector with the same cause of failing, or none. */
export type TargetFigures = {
  collector: string;
  cause?: string;
  count: number;
  due: number;
  pending: number;
  /** When the first of those that are due became so, ISO 8601 UTC. */
  dueSince?: string;
};

/** Counts targets by collector and by the first thing that is wrong. */
export async function countTargets(
  knex: Knex,
  now: Date,
): Promise<TargetFigures[]> {
  const at = now.toISOString();
  const cause = isPostgres(knex)
    ? "(target_state.gaps::json -> 0 ->> 'code')"
    : "json_extract(target_state.gaps, '$[0].code')";
  const rows: TargetRow[] = await knex('target')
    .join('target_state', 'target_state.target_id', 'target.id')
    .select('target.collector', knex.raw(`${cause} AS cause`))
    .count({ count: '*' })
    .sum({
      due: knex.raw('CASE WHEN target_state.due_at <= ? THEN 1 ELSE 0 END', [
        at,
      ]),
      pending: knex.raw(
        'CASE WHEN target_state.checked_at IS NULL THEN 1 ELSE 0 END',
      ),
    })
    .min({ due_since: 'target_state.due_at' })
    .groupByRaw('1, 2');
  return rows.map(row => ({
    collector: row.collector,
    cause: row.cause ?? undefined,
    count: Number(row.count),
    due: Number(row.due),
    pending: Number(row.pending),
    ...(row.due_since <= at && { dueSince: row.due_since }),
  }));
}

type TargetRow = {
  collector: string;
  cause: string | null;
  count: Counted;
  due: Counted;
  pending: Counted;
  due_since: string;
};

export type ComponentFigures = {
  count: number;
  due: number;
  pending: number;
  failing: number;
  /** As of targets. */
  dueSince?: string;
};

/** Counts components by how their assessment goes. */
export async function countComponentStates(
  knex: Knex,
  now: Date,
): Promise<ComponentFigures> {
  const at = now.toISOString();
  const [row] = await knex('component_state')
    .count({ count: '*' })
    .sum({
      due: knex.raw('CASE WHEN due_at <= ? THEN 1 ELSE 0 END', [at]),
      pending: knex.raw('CASE WHEN assessed_at IS NULL THEN 1 ELSE 0 END'),
      failing: knex.raw('CASE WHEN error IS NOT NULL THEN 1 ELSE 0 END'),
    })
    .min({ due_since: 'due_at' });
  return {
    count: Number(row.count),
    due: Number(row.due ?? 0),
    pending: Number(row.pending ?? 0),
    failing: Number(row.failing ?? 0),
    ...(row.due_since && row.due_since <= at && { dueSince: row.due_since }),
  };
}

/** Counts components by model and published level. */
export async function countLevels(
  knex: Knex,
): Promise<{ modelId: string; level: number; count: number }[]> {
  const rows: { model_id: string; level: number; count: Counted }[] =
    await knex('assessment')
      .select('model_id', 'level')
      .count({ count: '*' })
      .groupBy('model_id', 'level');
  return rows.map(row => ({
    modelId: row.model_id,
    level: Number(row.level),
    count: Number(row.count),
  }));
}

/** What is left of the scarcest rate limit of each host, 0..1. */
export async function readScarcestLimits(
  knex: Knex,
): Promise<{ collector: string; host: string; remaining: number }[]> {
  const rows: { collector: string; host: string; remaining: Counted }[] =
    await knex('rate_budget_state')
      .where('request_limit', '>', 0)
      .select('collector', 'host')
      .min({ remaining: knex.raw('remaining * 1.0 / request_limit') })
      .groupBy('collector', 'host');
  return rows.map(row => ({
    collector: row.collector,
    host: row.host,
    remaining: Number(row.remaining),
  }));
}
