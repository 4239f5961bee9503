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
import type { ComponentContent } from '../entities/content';
import { entityScope } from '../push/entityScope';
import { inBatches, upsertRows } from './batches';
import { inList } from './inList';
import { isPostgres } from './isPostgres';
import { scopeHash } from './kept';
import { assessmentTables } from './results';
import type { ComponentTarget } from './targets';

/** A component as stored. */
export type StoredComponent = {
  ref: string;
  uid: string;
  assessedWith?: string;
  contentHash: string;
  content: ComponentContent;
};

/** Refs with the hash of what is stored of each, for finding what changed. */
export async function readContentHashes(
  knex: Knex,
): Promise<Map<string, { uid: string; contentHash: string }>> {
  const rows = await knex('component').select('ref', 'uid', 'content_hash');
  return new Map(
    rows.map(row => [row.ref, { uid: row.uid, contentHash: row.content_hash }]),
  );
}

/** One component; undefined when it isn't stored. */
export async function readComponent(
  knex: Knex,
  ref: string,
): Promise<StoredComponent | undefined> {
  const row = await knex('component').where('ref', ref).first();
  return row && asComponent(row);
}

function asComponent(row: {
  ref: string;
  uid: string;
  assessed_with: string | null;
  content_hash: string;
  content: string;
}): StoredComponent {
  return {
    ref: row.ref,
    uid: row.uid,
    assessedWith: row.assessed_with ?? undefined,
    contentHash: row.content_hash,
    content: JSON.parse(row.content),
  };
}

/**
 * The component that an entity is assessed as: itself, or the one that stands
 * for it; absent when it is no ML component.
 */
export async function readAssessedRef(
  knex: Knex,
  ref: string,
): Promise<string | undefined> {
  const row = await knex('component')
    .where('ref', ref)
    .first('ref', 'assessed_with');
  return row && (row.assessed_with ?? row.ref);
}

/** A component as it is shown: what is stored, and how its assessing goes. */
export type ShownComponent = StoredComponent & ComponentState;

/**
 * The component that an entity is assessed as, itself or the one that stands
 * for it; undefined when it is no ML component.
 */
export async function readShownComponent(
  knex: Knex,
  entityRef: string,
): Promise<ShownComponent | undefined> {
  const row = await knex('component as asked')
    .where('asked.ref', entityRef)
    .joinRaw(
      'JOIN component AS shown ON shown.ref = COALESCE(asked.assessed_with, asked.ref)',
    )
    .leftJoin('component_state', 'component_state.ref', 'shown.ref')
    .first('shown.*', 'assessed_at', 'error', 'channel');
  return row && { ...asComponent(row), ...asComponentState(row) };
}

/**
 * When a component was assessed last, why a later try failed, and where changes
 * are signalled.
 */
export async function readComponentState(
  knex: Knex,
  ref: string,
): Promise<ComponentState | undefined> {
  const row = await knex('component_state').where('ref', ref).first();
  return row && asComponentState(row);
}

/** How the assessing of a component goes. */
export type ComponentState = {
  assessedAt?: string;
  error?: string;
  channel?: string;
};

function asComponentState(row: {
  assessed_at: string | null;
  error: string | null;
  channel: string | null;
}): ComponentState {
  return {
    assessedAt: row.assessed_at ?? undefined,
    error: row.error ?? undefined,
    channel: row.channel ?? undefined,
  };
}

/** Writes components that are new or changed, and makes them due. */
export async function writeComponents(
  tx: Knex,
  components: StoredComponent[],
  now: Date,
): Promise<void> {
  await upsertRows(
    tx,
    'component',
    ['ref'],
    components.map(({ ref, uid, assessedWith, contentHash, content }) => ({
      ref,
      uid,
      name: content.component.name,
      title: content.component.title ?? null,
      type: content.component.type ?? null,
      lifecycle: content.component.lifecycle ?? null,
      owner: content.component.owner ?? null,
      system: content.component.system ?? null,
      domain: content.component.domain ?? null,
      assessed_with: assessedWith ?? null,
      content_hash: contentHash,
      content: JSON.stringify(content),
    })),
  );
  for (const batch of inBatches(components)) {
    await tx('component_state')
      .insert(batch.map(({ ref }) => ({ ref, due_at: now.toISOString() })))
      .onConflict()
      .ignore();
  }
}

/** Makes a component's targets those given. */
export async function replaceComponentTargets(
  tx: Knex,
  componentRef: string,
  targets: ComponentTarget[],
  idOf: (target: ComponentTarget) => number,
): Promise<void> {
  await tx('component_target').where('component_ref', componentRef).delete();
  const rows = targets.map(target => ({
    component_ref: componentRef,
    target_id: idOf(target),
    via: target.via,
    path_prefix: target.pathPrefix ?? null,
    described: target.described ?? false,
  }));
  for (const batch of inBatches(rows)) {
    await tx('component_target').insert(batch).onConflict().ignore();
  }
}

/**
 * Removes what is current about components that left the catalog, what was
 * pushed about them included. Their transitions stay. As many statements
 * however many components.
 *
 * @returns which of them were there
 */
export async function removeComponents(
  tx: Knex,
  refs: string[],
): Promise<string[]> {
  const present = await lockComponents(tx, refs);
  const gone = present.map(({ ref }) => ref);
  if (gone.length === 0) return gone;
  await removeResults(tx, gone);
  await tx('component_target')
    .whereRaw(inList(tx, 'component_ref', gone))
    .delete();
  const scopes = present.map(one => scopeHash(entityScope(one)));
  await tx('kept_observation')
    .whereRaw(inList(tx, 'scope_hash', scopes))
    .delete();
  for (const table of ['component_state', 'component']) {
    await tx(table)
      .whereRaw(inList(tx, 'ref', gone))
      .delete();
  }
  return gone;
}

/**
 * Makes those wait that would write about the components, until the transaction
 * ends, in the order in which others lock them.
 */
export async function lockComponents(
  tx: Knex,
  refs: string[],
): Promise<{ ref: string; uid: string }[]> {
  const states = tx('component_state')
    .whereRaw(inList(tx, 'ref', refs))
    .orderBy('ref')
    .select('ref');
  const components = tx('component')
    .whereRaw(inList(tx, 'ref', refs))
    .orderBy('ref')
    .select('ref', 'uid');
  if (!isPostgres(tx)) return components;
  await states.forUpdate();
  return components.forUpdate();
}

/** Removes the facts and assessments of components. */
export async function removeResults(tx: Knex, refs: string[]): Promise<void> {
  for (const table of ['fact', ...assessmentTables]) {
    await tx(table)
      .whereRaw(inList(tx, 'component_ref', refs))
      .delete();
  }
}

/** Makes the closure of the group tree the one given. */
export async function replaceGroupAncestors(
  tx: Knex,
  pairs: { group: string; ancestor: string }[],
): Promise<void> {
  const wanted = new Set(pairs.map(pair => `${pair.group} ${pair.ancestor}`));
  const rows = await tx('group_ancestor').select();
  const stored = new Set(
    rows.map(row => `${row.group_ref} ${row.ancestor_ref}`),
  );
  const gone = rows.filter(
    row => !wanted.has(`${row.group_ref} ${row.ancestor_ref}`),
  );
  for (const batch of inBatches(gone)) {
    await tx('group_ancestor')
      .whereIn(
        ['group_ref', 'ancestor_ref'],
        batch.map(row => [row.group_ref, row.ancestor_ref]),
      )
      .delete();
  }
  const added = pairs
    .filter(pair => !stored.has(`${pair.group} ${pair.ancestor}`))
    .map(pair => ({ group_ref: pair.group, ancestor_ref: pair.ancestor }));
  for (const batch of inBatches(added)) {
    await tx('group_ancestor').insert(batch).onConflict().ignore();
  }
}
