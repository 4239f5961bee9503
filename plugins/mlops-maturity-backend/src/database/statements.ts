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

import type { StatedAttestation } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';

/** Whose statements: an entity that is made again has none of the old one's. */
export type StatementOwner = { ref: string; uid: string };

/** Who stated something, when, until when, and what shows it. */
type Authorship = Pick<StatedAttestation, 'evidence' | 'by' | 'on' | 'until'>;

/** The columns that tell whose a statement is. */
export function ownerColumns({ ref, uid }: StatementOwner) {
  return { component_ref: ref, component_uid: uid };
}

/** The columns that tell who stated something. */
export function authorColumns({ evidence, by, on, until }: Authorship) {
  return {
    evidence: evidence ?? null,
    stated_by: by,
    stated_at: on,
    valid_until: until,
    left_at: null,
  };
}

/** Reads {@link authorColumns}. */
export function authorshipOf(row: Record<string, string | null>): Authorship {
  return {
    ...(row.evidence !== null && { evidence: row.evidence }),
    by: row.stated_by!,
    on: row.stated_at!,
    until: row.valid_until!,
  };
}

/**
 * Removes what ended before an instant, and what is about components that had
 * left by then. Those that come back in time find what was stated of them: the
 * catalog may have been incomplete.
 *
 * @returns how many rows went
 */
export async function purgeStatements(
  knex: Knex,
  options: { now: Date; before: Date },
): Promise<number> {
  const before = options.before.toISOString();
  let removed = 0;
  for (const table of ['attestation', 'waiver']) {
    const isThere = knex('component')
      .whereRaw('component.ref = ??', [`${table}.component_ref`])
      .whereRaw('component.uid = ??', [`${table}.component_uid`])
      .select(knex.raw('1'));
    await knex(table)
      .whereNotNull('left_at')
      .whereExists(isThere.clone())
      .update('left_at', null);
    await knex(table)
      .whereNull('left_at')
      .whereNotExists(isThere.clone())
      .update('left_at', options.now.toISOString());
    removed += await knex(table)
      .where('valid_until', '<', before)
      .orWhere('left_at', '<', before)
      .delete();
  }
  return removed;
}
