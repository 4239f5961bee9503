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

import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** A table of rows that replicas claim, and the column that names a row. */
export type ClaimTable =
  | { name: 'target_state'; key: 'target_id' }
  | { name: 'component_state'; key: 'ref' };

/** Targets to collect. */
export const targetClaims = { name: 'target_state', key: 'target_id' } as const;
/** Components to assess. */
export const componentClaims = { name: 'component_state', key: 'ref' } as const;

/** A row that this replica works on until the claim is completed or ends. */
export type Claim<Key> = {
  key: Key;
  token: string;
  /** What the work was asked for when it was claimed. */
  wantedVersion: number;
};

/**
 * Takes up to `limit` due rows for this replica. The due time moves to the end
 * of the claim, so that another replica takes over what this one never
 * completes. On PostgreSQL rows that somebody else is claiming are skipped.
 */
export async function claimDue<Key extends string | number>(
  knex: Knex,
  table: ClaimTable,
  options: {
    now: Date;
    limit: number;
    claimForMs: number;
    /** Asked once rows are locked: nobody can ask for them again meanwhile. */
    allowed?: (tx: Knex) => Promise<boolean>;
  },
): Promise<Claim<Key>[]> {
  const { now, limit, claimForMs, allowed } = options;
  const token = randomUUID();
  return knex.transaction(async tx => {
    const due = tx(table.name)
      .where('due_at', '<=', now.toISOString())
      .orderBy('due_at')
      .limit(limit)
      .select(table.key, 'wanted_version');
    const rows: Record<string, string | number>[] = await (isPostgres(knex)
      ? due.forUpdate().skipLocked()
      : due);
    if (rows.length === 0 || !(await (allowed?.(tx) ?? true))) return [];
    await tx(table.name)
      .whereIn(
        table.key,
        rows.map(row => row[table.key]),
      )
      .update({
        claim_token: token,
        due_at: new Date(now.getTime() + claimForMs).toISOString(),
        due_again_at: null,
      });
    return rows.map(row => ({
      key: row[table.key] as Key,
      token,
      wantedVersion: Number(row.wanted_version),
    }));
  });
}

/**
 * Ends a claim and sets when the row is due next; as early as was asked for if
 * somebody asked for the work again since it was claimed.
 *
 * @returns false when the claim was lost: then nothing may be written
 */
export async function completeClaim<Key extends string | number>(
  tx: Knex,
  table: ClaimTable,
  claim: Claim<Key>,
  options: { now: Date; dueAt: Date; columns?: Record<string, unknown> },
): Promise<boolean> {
  const updated = await tx(table.name)
    .where({ [table.key]: claim.key, claim_token: claim.token })
    .update({
      ...options.columns,
      claim_token: null,
      done_version: claim.wantedVersion,
      due_at: tx.raw(
        'CASE WHEN wanted_version > ? THEN COALESCE(due_again_at, ?) ELSE ? END',
        [
          claim.wantedVersion,
          options.now.toISOString(),
          options.dueAt.toISOString(),
        ],
      ),
      due_again_at: null,
    });
  return updated === 1;
}

/**
 * Gives a claim back undone; the row is due again at the given time, or when
 * somebody asked for it since it was claimed.
 */
export async function releaseClaim<Key extends string | number>(
  tx: Knex,
  table: ClaimTable,
  claim: Claim<Key>,
  options: { dueAt: Date; columns?: Record<string, unknown> },
): Promise<void> {
  const dueAt = options.dueAt.toISOString();
  await tx(table.name)
    .where({ [table.key]: claim.key, claim_token: claim.token })
    .update({
      ...options.columns,
      claim_token: null,
      due_again_at: null,
      due_at: tx.raw(
        'CASE WHEN wanted_version > ? AND due_again_at < ? THEN due_again_at ELSE ? END',
        [claim.wantedVersion, dueAt, dueAt],
      ),
    });
}

/**
 * Asks for rows to be worked on again by a time, now or later. An earlier due
 * time stands, so that asking again and again never puts the work off. A row
 * that is claimed becomes due when its claim is completed, at that time at the
 * earliest.
 */
export async function invalidate<Key extends string | number>(
  knex: Knex,
  table: ClaimTable,
  keys: Key[] | 'all',
  by: Date,
): Promise<void> {
  const at = by.toISOString();
  const rows = knex(table.name);
  const wanted = knex(table.name).select(table.key);
  if (keys !== 'all') wanted.whereIn(table.key, keys);
  // Locked in one order, two that ask for the same rows never wait for each
  // other.
  if (isPostgres(knex)) {
    rows.whereIn(table.key, wanted.orderBy(table.key).forUpdate());
  } else if (keys !== 'all') rows.whereIn(table.key, keys);
  await rows.update({
    wanted_version: knex.raw('wanted_version + 1'),
    due_at: knex.raw(
      'CASE WHEN claim_token IS NULL AND due_at > ? THEN ? ELSE due_at END',
      [at, at],
    ),
    due_again_at: knex.raw(
      `CASE WHEN claim_token IS NULL THEN NULL
            WHEN due_again_at < ? THEN due_again_at
            ELSE ? END`,
      [at, at],
    ),
  });
}

/** What was asked for and what is done of rows, by key; those that exist. */
export async function readVersions<Key extends string | number>(
  knex: Knex,
  table: ClaimTable,
  keys: Key[],
): Promise<Map<Key, { wanted: number; done: number }>> {
  const rows: Record<string, string | number>[] = await knex(table.name)
    .whereIn(table.key, keys)
    .select(table.key, 'wanted_version', 'done_version');
  return new Map(
    rows.map(row => [
      row[table.key] as Key,
      { wanted: Number(row.wanted_version), done: Number(row.done_version) },
    ]),
  );
}
