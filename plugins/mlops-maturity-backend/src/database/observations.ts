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
  type CachedAnswer,
  type Observation,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { addsNothing } from '../observations/addsNothing';
import { inBatches, upsertRows } from './batches';
import { contentHash } from './contentHash';

/** All observations of the given targets, by target. */
export async function readObservations(
  knex: Knex,
  targetIds: number[],
): Promise<Map<number, Observation[]>> {
  const byTarget = new Map<number, Observation[]>(
    targetIds.map(id => [id, []]),
  );
  if (targetIds.length === 0) return byTarget;
  const rows = await knex('observation')
    .whereIn('target_id', targetIds)
    .orderBy(['target_id', 'kind', 'key'])
    .select();
  for (const row of rows) {
    byTarget.get(Number(row.target_id))!.push(
      parseObservation({
        kind: row.kind,
        key: row.key,
        data: JSON.parse(row.data),
      }),
    );
  }
  return byTarget;
}

/** What is shown of the repositories among a component's targets, by target. */
export async function readRepositoryOutlines(
  knex: Knex,
  componentRef: string,
): Promise<Map<number, { url?: string; archived: boolean }>> {
  const rows = await knex('component_target')
    .join('observation', 'observation.target_id', 'component_target.target_id')
    .where('component_target.component_ref', componentRef)
    .where('observation.kind', 'repository')
    .select('observation.target_id', 'data');
  return new Map(
    rows.map(row => {
      const { url, archived } = JSON.parse(row.data);
      return [Number(row.target_id), { url, archived: archived === true }];
    }),
  );
}

type ObservationRow = {
  target_id: number;
  kind: ObservationKind;
  key_hash: string;
  key: string;
  hash: string;
  /** JSON. */
  data: string;
};

/**
 * Makes a target's observations those given: writes what is new or different,
 * removes what is gone, leaves the rest alone. Kinds in `kept` were not read in
 * full: of these nothing is removed, no field either that the given lack.
 *
 * @returns the number of rows written or removed
 */
export async function replaceObservations(
  tx: Knex,
  targetId: number,
  observations: Observation[],
  kept: ReadonlySet<ObservationKind>,
): Promise<number> {
  const before: { kind: ObservationKind; key: string; hash: string }[] =
    await tx('observation')
      .where('target_id', targetId)
      .select('kind', 'key', 'hash');
  const hashes = new Map(
    before.map(row => [JSON.stringify([row.kind, row.key]), row.hash]),
  );
  const added: ObservationRow[] = [];
  const different: ObservationRow[] = [];
  // Listings shift between pages, so that a source may tell something twice.
  const named = new Map(
    observations.map(one => [JSON.stringify([one.kind, one.key]), one]),
  );
  for (const [name, { kind, key, data }] of named) {
    const hash = contentHash(data);
    const known = hashes.get(name);
    if (known !== hash) {
      (known === undefined ? added : different).push({
        target_id: targetId,
        kind,
        key_hash: textHash(key),
        key,
        hash,
        data: JSON.stringify(data),
      });
    }
    hashes.delete(name);
  }
  const gone = [...hashes.keys()]
    .map(name => JSON.parse(name) as [ObservationKind, string])
    .filter(([kind]) => !kept.has(kind));
  const changed = [
    ...added,
    ...different.filter(({ kind }) => !kept.has(kind)),
    ...(await withoutPoorer(
      tx,
      targetId,
      different.filter(({ kind }) => kept.has(kind)),
    )),
  ];
  await upsertRows(
    tx,
    'observation',
    ['target_id', 'kind', 'key_hash'],
    changed,
  );
  for (const batch of inBatches(gone)) {
    await tx('observation')
      .where('target_id', targetId)
      .whereIn(
        ['kind', 'key_hash'],
        batch.map(([kind, key]) => [kind, textHash(key)]),
      )
      .delete();
  }
  return changed.length + gone.length;
}

/**
 * The rows that say something that those stored in their place don't. Where a
 * source couldn't tell all, what is left may be the same thing with less.
 */
async function withoutPoorer(
  tx: Knex,
  targetId: number,
  rows: ObservationRow[],
): Promise<ObservationRow[]> {
  const stored = new Map<string, string>();
  for (const batch of inBatches(rows)) {
    const found: Pick<ObservationRow, 'kind' | 'key_hash' | 'data'>[] =
      await tx('observation')
        .where('target_id', targetId)
        .whereIn(
          ['kind', 'key_hash'],
          batch.map(row => [row.kind, row.key_hash]),
        )
        .select('kind', 'key_hash', 'data');
    for (const row of found) {
      stored.set(`${row.kind} ${row.key_hash}`, row.data);
    }
  }
  return rows.filter(row => {
    const data = stored.get(`${row.kind} ${row.key_hash}`);
    return (
      data === undefined || !addsNothing(JSON.parse(row.data), JSON.parse(data))
    );
  });
}

/** What a target's source answered before, by request. */
export async function readSourceAnswers(
  knex: Knex,
  targetId: number,
): Promise<Map<string, CachedAnswer>> {
  const rows = await knex('source_answer')
    .where('target_id', targetId)
    .select();
  return new Map(
    rows.map(row => [
      row.request as string,
      {
        etag: row.etag ?? undefined,
        settled: Boolean(row.settled),
        value: JSON.parse(row.value),
      },
    ]),
  );
}

/** Stores new answers and drops those that were not asked for any more. */
export async function writeSourceAnswers(
  tx: Knex,
  targetId: number,
  changes: { written: Map<string, CachedAnswer>; unused: string[] },
): Promise<number> {
  const rows = [...changes.written].map(([request, answer]) => ({
    target_id: targetId,
    request_hash: textHash(request),
    request,
    etag: answer.etag ?? null,
    settled: answer.settled ?? false,
    value: JSON.stringify(answer.value),
  }));
  await upsertRows(tx, 'source_answer', ['target_id', 'request_hash'], rows);
  for (const batch of inBatches(changes.unused)) {
    await tx('source_answer')
      .where('target_id', targetId)
      .whereIn('request_hash', batch.map(textHash))
      .delete();
  }
  return rows.length + changes.unused.length;
}

function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
