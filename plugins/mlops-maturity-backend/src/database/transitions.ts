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

import type { Transition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inScope, type ScorecardScope } from './scorecard';

/**
 * A component's transitions, newest first. Those of an entity that had its ref
 * before it are another's.
 */
export async function readTransitions(
  knex: Knex,
  component: { ref: string; uid: string },
  options: { modelId?: string; limit: number; before?: number },
): Promise<(Transition & { id: number })[]> {
  const query = knex('transition')
    .where({ component_ref: component.ref, component_uid: component.uid })
    .whereNotNull('to_level')
    .orderBy('id', 'desc')
    .limit(options.limit);
  if (options.modelId) query.where('model_id', options.modelId);
  if (options.before !== undefined) query.where('id', '<', options.before);
  const rows = await query.select();
  return rows.map(row => ({
    id: row.id,
    modelId: row.model_id,
    ...(row.from_level === null ? {} : { from: row.from_level }),
    to: row.to_level,
    cause: row.cause,
    at: row.at,
    criteria: JSON.parse(row.criteria),
  }));
}

/** One step of the organization's history. */
export type LevelChange = {
  componentRef: string;
  uid: string;
  at: string;
  /** Absent when the component left. */
  to?: number;
  production: boolean;
};

/**
 * All changes against a model up to an instant, oldest first. A component that
 * goes to another owner, system or the like leaves those that the filter asks
 * for, as if it had left the catalog.
 */
export async function readLevelChanges(
  knex: Knex,
  { filter, readable }: ScorecardScope,
  options: { modelId: string; until: string },
): Promise<LevelChange[]> {
  const changes = () =>
    knex('transition')
      .where('transition.model_id', options.modelId)
      .where('transition.at', '<=', options.until);
  const matching = await inScope(changes(), knex, 'transition', {
    filter,
    readable,
  }).pluck<number[]>('transition.id');
  const matches = new Set(matching);
  const rows = await inScope(changes(), knex, 'transition', {
    filter: {},
    readable,
  })
    .orderBy('transition.id')
    .select(
      'id',
      'component_ref',
      'component_uid',
      'at',
      'to_level',
      'lifecycle',
    );
  // Before the first that matches there is nothing to leave.
  const first = rows.findIndex(row => matches.has(row.id));
  return rows.slice(first < 0 ? rows.length : first).map(row => ({
    componentRef: row.component_ref,
    uid: row.component_uid,
    at: row.at,
    to: matches.has(row.id) ? (row.to_level ?? undefined) : undefined,
    production: row.lifecycle === 'production',
  }));
}
