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

import type {
  CollectionGap,
  RateLimit,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { inBatches } from './batches';
import { inList } from './inList';
import { isPostgres } from './isPostgres';
import { onlyReadable, type ReadableSet } from './readable';

/** A target as stored. */
export type StoredTarget = {
  id: number;
  collector: string;
  host: string;
  key: string;
};

/** A gap with the instant since which it has been there. */
export type StandingGap = CollectionGap & { since: string };

/** How the collection of a target goes. */
export type TargetState = {
  checkedAt?: string;
  collectedAt?: string;
  gaps: StandingGap[];
  rateLimit?: RateLimit;
  /** Requests that the source counted in the last sweep. */
  requests?: number;
  /** What was asked for up to the last sweep; -1 before the first. */
  doneVersion: number;
  due: boolean;
};

/** That a component takes evidence from a target. */
export type ComponentTarget = {
  collector: string;
  host: string;
  key: string;
  /** The component itself, or the consumer whose target it is. */
  via: string;
  pathPrefix?: string;
  /** The entity names no place for its code; here it is only described. */
  described?: boolean;
};

/** Ids of the given targets; those that weren't known yet become due. */
export async function ensureTargets(
  tx: Knex,
  targets: Omit<StoredTarget, 'id'>[],
  now: Date,
): Promise<Map<string, number>> {
  for (const batch of inBatches(targets)) {
    await tx('target').insert(batch).onConflict().ignore();
  }
  const known = new Map<string, number>();
  for (const batch of inBatches(targets)) {
    const rows: StoredTarget[] = await tx('target')
      .whereIn(
        ['collector', 'host', 'key'],
        batch.map(({ collector, host, key }) => [collector, host, key]),
      )
      .select();
    for (const row of rows) known.set(targetName(row), row.id);
  }
  const ids = targets.map(target => known.get(targetName(target))!);
  for (const batch of inBatches(ids)) {
    await tx('target_state')
      .insert(batch.map(id => ({ target_id: id, due_at: now.toISOString() })))
      .onConflict()
      .ignore();
  }
  return known;
}

/** Names a target in a map, as its row is unique in the table. */
export function targetName(target: Omit<StoredTarget, 'id'>): string {
  return `${target.collector}|${target.host}|${target.key}`;
}

/**
 * Removes targets that no component points at, with all that was collected. As
 * many statements however many targets.
 */
export async function removeUnusedTargets(tx: Knex): Promise<number> {
  const ids: number[] = await tx('target')
    .whereNotExists(
      tx('component_target')
        .whereRaw('component_target.target_id = target.id')
        .select(tx.raw('1')),
    )
    .pluck('id');
  if (ids.length === 0) return 0;
  // A sweep that is ending is waited for; one that ends later writes nothing.
  if (isPostgres(tx)) {
    await tx('target_state')
      .whereRaw(inList(tx, 'target_id', ids))
      .orderBy('target_id')
      .forUpdate()
      .select('target_id');
  }
  for (const table of ['target_state', 'observation', 'source_answer']) {
    await tx(table)
      .whereRaw(inList(tx, 'target_id', ids))
      .delete();
  }
  await tx('target')
    .whereRaw(inList(tx, 'id', ids))
    .delete();
  return ids.length;
}

/**
 * One target with its state, for who is about to collect it: `due` isn't told.
 */
export async function readTarget(
  knex: Knex,
  id: number,
): Promise<(StoredTarget & TargetState) | undefined> {
  const row = await knex('target')
    .join('target_state', 'target_state.target_id', 'target.id')
    .where('target.id', id)
    .first();
  return row && { ...asTarget(row), ...asState(row, new Date(0)) };
}

/** The targets of one component, its consumers' included. */
export async function readTargetsOfComponent(
  knex: Knex,
  componentRef: string,
  now: Date,
): Promise<
  (StoredTarget &
    TargetState &
    Pick<ComponentTarget, 'via' | 'pathPrefix' | 'described'>)[]
> {
  const rows = await knex('component_target')
    .join('target', 'target.id', 'component_target.target_id')
    .join('target_state', 'target_state.target_id', 'target.id')
    .where('component_target.component_ref', componentRef)
    .orderBy(['collector', 'host', 'key'])
    .select();
  return rows.map(row => ({
    ...asTarget(row),
    ...asState(row, now),
    via: row.via,
    pathPrefix: row.path_prefix ?? undefined,
    // SQLite has no booleans.
    described: Boolean(row.described),
  }));
}

/** Every target with its state, for the collectors' health. */
export async function readAllTargets(
  knex: Knex,
  now: Date,
): Promise<(StoredTarget & TargetState)[]> {
  const rows = await knex('target')
    .join('target_state', 'target_state.target_id', 'target.id')
    .orderBy(['collector', 'host', 'key'])
    .select();
  return rows.map(row => ({ ...asTarget(row), ...asState(row, now) }));
}

/**
 * The targets of components that a caller may read; not those of their
 * consumers, which may be hidden.
 */
export async function readReadableTargetIds(
  knex: Knex,
  readable: ReadableSet,
): Promise<'all' | Set<number>> {
  if (readable === 'all') return 'all';
  const own = knex('component_target')
    .where('via', knex.ref('component_ref'))
    .distinct();
  const ids = await onlyReadable(own, knex, 'component_ref', readable).pluck(
    'target_id',
  );
  return new Set(ids.map(Number));
}

/** The id of a target; undefined where no component points at it. */
export async function readTargetId(
  knex: Knex,
  { collector, host, key }: Omit<StoredTarget, 'id'>,
): Promise<number | undefined> {
  const row = await knex('target').where({ collector, host, key }).first('id');
  return row?.id;
}

/** The targets of a host that have a key, whichever collector reads them. */
export async function readTargetsNamed(
  knex: Knex,
  host: string,
  key: string,
): Promise<StoredTarget[]> {
  const rows = await knex('target').where({ host, key }).orderBy('collector');
  return rows.map(asTarget);
}

/** The components whose results rest on a target. */
export async function componentsOfTarget(
  knex: Knex,
  targetId: number,
): Promise<string[]> {
  return knex('component_target')
    .where('target_id', targetId)
    .distinct()
    .pluck('component_ref');
}

type TargetRow = {
  id?: number;
  target_id?: number;
  collector: string;
  host: string;
  key: string;
};

type StateRow = {
  checked_at: string | null;
  collected_at: string | null;
  gaps: string;
  rate_limit: string | null;
  requests: number | null;
  done_version: number;
  due_at: string;
};

function asTarget(row: TargetRow): StoredTarget {
  return {
    id: Number(row.target_id ?? row.id),
    collector: row.collector,
    host: row.host,
    key: row.key,
  };
}

function asState(row: StateRow, now: Date): TargetState {
  return {
    checkedAt: row.checked_at ?? undefined,
    collectedAt: row.collected_at ?? undefined,
    gaps: JSON.parse(row.gaps),
    rateLimit: row.rate_limit ? JSON.parse(row.rate_limit) : undefined,
    requests: row.requests ?? undefined,
    doneVersion: row.done_version,
    due: row.due_at <= now.toISOString(),
  };
}
