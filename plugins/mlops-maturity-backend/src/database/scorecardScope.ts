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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { apart } from './apart';
import { onlyReadable, type ReadableSet } from './readable';

/** Which rows of the scorecard a caller asks for, and may see. */
export type ScorecardScope = {
  filter: ScorecardFilter;
  readable: ReadableSet;
  /** Since when a change of level counts as a movement, ISO 8601 UTC. */
  movedSince?: string;
  /** The model that is asked about; without it, movements in every one count. */
  modelId?: string;
  /**
   * The highest rank of a model. Throws where there is no such model.
   */
  highestOf?: (modelId: string) => number;
};

/** Narrows a query on `assessment` or `component` to what is asked for. */
export function inScope<Query extends Knex.QueryBuilder>(
  query: Query,
  knex: Knex,
  table: 'assessment' | 'component' | 'transition',
  scope: ScorecardScope,
): Query {
  const { filter, readable } = scope;
  const refColumn = table === 'component' ? 'ref' : 'component_ref';
  onlyReadable(query, knex, `${table}.${refColumn}`, readable);
  for (const field of ['system', 'domain', 'lifecycle', 'type'] as const) {
    const values = filter[field];
    const without = filter.without?.includes(field);
    if (!values?.length && !without) continue;
    query.where(either => {
      if (values?.length) either.whereIn(`${table}.${field}`, values);
      if (without) either.orWhereNull(`${table}.${field}`);
    });
  }
  const owners = filter.owner;
  const ownerless = filter.without?.includes('owner');
  if (owners?.length || ownerless) {
    query.where(either => {
      if (ownerless) either.whereNull(`${table}.owner`);
      if (!owners?.length) return;
      either
        .orWhereIn(`${table}.owner`, owners)
        .orWhereIn(
          `${table}.owner`,
          knex('group_ancestor')
            .whereIn('ancestor_ref', owners)
            .select('group_ref'),
        );
    });
  }
  if (table === 'assessment') {
    byResult(query, knex, filter);
    byOtherModels(query, knex, scope);
    if (filter.moved) byMovement(query, knex, filter.moved, scope);
  }
  if (filter.search) {
    query.whereRaw(
      `LOWER(COALESCE(${table}.title, '') || ' ' || ${table}.name) LIKE LOWER(?) ESCAPE '!'`,
      [`%${filter.search.replace(/[!%_]/g, '!$&')}%`],
    );
  }
  return query;
}

/** What only an assessment can be asked. */
function byResult(
  query: Knex.QueryBuilder,
  knex: Knex,
  filter: ScorecardFilter,
): void {
  const ofThis = (table: string) =>
    knex(`${table} as own`)
      .whereRaw('own.component_ref = assessment.component_ref')
      .whereRaw('own.model_id = assessment.model_id')
      .select(knex.raw('1'));
  if (filter.level?.length) query.whereIn('assessment.level', filter.level);
  const { blockedBy, blockedFor } = filter;
  if (blockedBy?.length || blockedFor) {
    const blockers = () => {
      const own = ofThis('blocker');
      return blockedBy?.length
        ? own.whereIn('own.criterion_id', blockedBy)
        : own;
    };
    const unmet = () => blockers().whereNot('own.outcome', 'unknown');
    if (blockedFor === 'not-met') query.whereExists(unmet());
    else query.whereExists(blockers());
    if (blockedFor === 'no-data') {
      query.whereNotExists(unmet());
      query.whereNotExists(blockers().whereNull('own.outcome'));
    }
  }
  if (filter.weakIn) {
    query.whereExists(
      ofThis('assessment_dimension')
        .where('own.dimension', filter.weakIn)
        .where('own.holds_back', true),
    );
  }
  if (filter.target) {
    const comparison = filter.target === 'below' ? '<' : '>=';
    query.whereRaw(`assessment.level ${comparison} assessment.target_level`);
  }
  if (filter.undecided) {
    query.whereRaw('assessment.potential_level > assessment.level');
  }
  if (filter.atRisk) query.whereNotNull('assessment.at_risk_since');
  if (filter.noData) query.where('assessment.no_data', true);
}

/** Where the same component stands in other models. */
function byOtherModels(
  query: Knex.QueryBuilder,
  knex: Knex,
  { filter, modelId, highestOf }: ScorecardScope,
): void {
  const inOther = (otherId: string) =>
    knex('assessment as other')
      .whereRaw('other.component_ref = assessment.component_ref')
      .where('other.model_id', otherId)
      .select(knex.raw('1'));
  for (const also of filter.also ?? []) {
    const [otherId, level] = also.split('=');
    query.whereExists(inOther(otherId).where('other.level', Number(level)));
  }
  for (const [withModelId, higher] of [
    [filter.higherThan, true],
    [filter.lowerThan, false],
  ] as const) {
    if (withModelId === undefined || !modelId || !highestOf) continue;
    const pair = {
      ...{ modelId, highest: highestOf(modelId) },
      ...{ withModelId, withHighest: highestOf(withModelId) },
    };
    query.whereExists(apart(inOther(withModelId), pair, higher));
  }
}

/** Those whose level rose or fell in all by their evidence. */
function byMovement(
  query: Knex.QueryBuilder,
  knex: Knex,
  moved: 'up' | 'down',
  { movedSince = '', modelId }: ScorecardScope,
): void {
  const comparison = moved === 'up' ? '>' : '<';
  // Read once, not for every assessment.
  const movers = knex('transition as moving')
    .join('component as mover', join =>
      // A component that had the ref before was another.
      join
        .on('mover.ref', 'moving.component_ref')
        .on('mover.uid', 'moving.component_uid'),
    )
    .where('moving.cause', 'evidence')
    .where('moving.at', '>=', movedSince)
    .groupBy('moving.component_ref', 'moving.model_id')
    .havingRaw(`SUM(moving.to_level - moving.from_level) ${comparison} 0`)
    .select('moving.component_ref', 'moving.model_id');
  if (modelId) movers.where('moving.model_id', modelId);
  query.whereIn(['assessment.component_ref', 'assessment.model_id'], movers);
}
