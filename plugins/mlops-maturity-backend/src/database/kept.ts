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

import {
  parseObservation,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { laterOf } from '../observations/laterOf';
import { inBatches, upsertRows } from './batches';
import { contentHash } from './contentHash';
import { isPostgres } from './isPostgres';

/** Whose observations are kept: a target, by name. */
export type KeptScope = { collector: string; host: string; key: string };

/** Who told it: an event of the source, or a job that pushed it. */
export type KeptOrigin = 'event' | 'push';

/** An observation that no sweep returned. */
export type KeptObservation = {
  observation: Observation;
  origin: KeptOrigin;
  /** When it last changed, ISO 8601 UTC. */
  keptAt: string;
};

/** What is told again and again is written down as seen so often. */
const seenEveryMs = 86_400_000;

/** Names a scope in the table, and in maps. */
export function scopeHash({ collector, host, key }: KeptScope): string {
  return contentHash([collector, host, key]);
}

/** What is kept of each of the given scopes, by {@link scopeHash}. */
export async function readKept(
  knex: Knex,
  scopes: KeptScope[],
): Promise<Map<string, KeptObservation[]>> {
  const kept = new Map<string, KeptObservation[]>();
  for (const batch of inBatches(scopes.map(scopeHash), 500)) {
    const rows = await knex('kept_observation')
      .whereIn('scope_hash', batch)
      .orderBy(['scope_hash', 'kind', 'key_hash', 'origin'])
      .select('scope_hash', 'kind', 'key', 'origin', 'data', 'kept_at');
    for (const row of rows) {
      const observation = understood(row);
      if (!observation) continue;
      const all = kept.get(row.scope_hash) ?? [];
      kept.set(row.scope_hash, all);
      all.push({ observation, origin: row.origin, keptAt: row.kept_at });
    }
  }
  return kept;
}

/** When something was last kept of a scope; undefined where nothing is. */
export async function readKeptAt(
  knex: Knex,
  scope: KeptScope,
): Promise<string | undefined> {
  const row = await knex('kept_observation')
    .where('scope_hash', scopeHash(scope))
    .max({ at: 'kept_at' })
    .first();
  return row?.at ?? undefined;
}

/**
 * Keeps observations of a scope. A pushed one takes the place of what was
 * pushed before; events may come in any order, so that one that tells less
 * doesn't undo what is known. Of one thing that is told twice at once, the last
 * counts. What is told again unchanged writes nothing, but once a day, that it
 * was seen.
 *
 * @param knex - a transaction, where it is part of more
 * @returns how many were new or different; being seen again counts as neither
 */
export async function keepObservations(
  knex: Knex,
  scope: KeptScope,
  options: { origin: KeptOrigin; observations: Observation[]; now: Date },
): Promise<number> {
  const { origin, now } = options;
  const at = now.toISOString();
  const hash = scopeHash(scope);
  const told = new Map(options.observations.map(one => [nameOf(one), one]));
  return knex.transaction(async tx => {
    await lockScope(tx, hash);
    const rows = [];
    let changed = 0;
    for (const batch of inBatches([...told.values()], 200)) {
      const before = await tx('kept_observation')
        .where({ scope_hash: hash, origin })
        .whereIn(
          'key_hash',
          batch.map(({ key }) => contentHash(key)),
        )
        .select('kind', 'key', 'hash', 'data', 'kept_at', 'seen_at');
      const known = new Map(before.map(row => [nameOf(row), row]));
      for (const one of batch) {
        const row = known.get(nameOf(one));
        const earlier = row && origin === 'event' ? understood(row) : undefined;
        const { kind, key, data } = earlier ? laterOf(earlier, one) : one;
        const dataHash = contentHash(data);
        const isSame = row?.hash === dataHash;
        if (isSame && now.getTime() < Date.parse(row.seen_at) + seenEveryMs) {
          continue;
        }
        if (!isSame) changed += 1;
        rows.push({
          scope_hash: hash,
          collector: scope.collector,
          host: scope.host,
          target_key: scope.key,
          kind,
          key_hash: contentHash(key),
          key,
          origin,
          hash: dataHash,
          data: JSON.stringify(data),
          kept_at: isSame ? row.kept_at : at,
          seen_at: at,
        });
      }
    }
    await upsertRows(
      tx,
      'kept_observation',
      ['scope_hash', 'kind', 'key_hash', 'origin'],
      rows,
    );
    return changed;
  });
}

/**
 * Removes what was last told before an instant, and of each scope all but what
 * was told last.
 *
 * @returns how many rows went
 */
export async function purgeKept(
  knex: Knex,
  options: { before: Date; most: number },
): Promise<number> {
  // It may have been told until just before it would be written down again.
  const seenBefore = new Date(options.before.getTime() - seenEveryMs);
  const old = await knex('kept_observation')
    .where('seen_at', '<', seenBefore.toISOString())
    .delete();
  const columns = ['scope_hash', 'kind', 'key_hash', 'origin'];
  const ranked = knex('kept_observation')
    .select(columns)
    .rowNumber('position', function newestFirst() {
      this.partitionBy('scope_hash')
        .orderBy('seen_at', 'desc')
        .orderBy('kept_at', 'desc')
        .orderBy('kind')
        .orderBy('key_hash');
    })
    .as('ranked');
  const surplus = await knex('kept_observation')
    .whereIn(
      columns,
      knex.from(ranked).where('position', '>', options.most).select(columns),
    )
    .delete();
  return old + surplus;
}

/**
 * Makes others wait that keep something of the same scope, until the
 * transaction ends: they read before they write, and would undo each other. A
 * row can't be locked that isn't there yet. SQLite has one connection only.
 */
async function lockScope(tx: Knex, hash: string): Promise<void> {
  if (!isPostgres(tx)) return;
  await tx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [hash]);
}

function nameOf({ kind, key }: { kind: string; key: string }): string {
  return JSON.stringify([kind, key]);
}

/** Undefined for what an older version kept in another shape. */
function understood(row: {
  kind: string;
  key: string;
  data: string;
}): Observation | undefined {
  try {
    return parseObservation({ ...row, data: JSON.parse(row.data) });
  } catch {
    return undefined;
  }
}
