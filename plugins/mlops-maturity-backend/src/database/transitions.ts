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
import { inList } from './inList';
import { inScope, type ScorecardScope } from './scorecardScope';

/**
 * A component's transitions, newest first, those of one instant by model; there
 * is one per model at most. Those of an entity that had its ref
 * before it are another's.
 */
export async function readTransitions(
  knex: Knex,
  component: { ref: string; uid: string },
  options: {
    modelId?: string;
    limit: number;
    /** The last transition of the page before. */
    after?: { at: string; modelId: string };
  },
): Promise<Transition[]> {
  const query = knex('transition')
    .where({ component_ref: component.ref, component_uid: component.uid })
    .whereNotNull('to_level')
    .orderBy([{ column: 'at', order: 'desc' }, { column: 'model_id' }])
    .limit(options.limit);
  if (options.modelId) query.where('model_id', options.modelId);
  const { after } = options;
  if (after) {
    query.where(older =>
      older
        .where('at', '<', after.at)
        .orWhere(same =>
          same.where('at', after.at).where('model_id', '>', after.modelId),
        ),
    );
  }
  const rows = await query.select();
  return rows.map(row => ({
    modelId: row.model_id,
    ...(row.from_level === null ? {} : { from: row.from_level }),
    to: row.to_level,
    cause: row.cause,
    at: row.at,
    criteria: JSON.parse(row.criteria),
  }));
}

/**
 * Records that components left the catalog, against every model that they were
 * assessed against. As many statements however many components.
 */
export async function writeDepartures(
  tx: Knex,
  refs: string[],
  { at, generation }: { at: string; generation: number },
): Promise<void> {
  await tx('transition')
    .whereRaw(inList(tx, 'transition.component_ref', refs))
    .whereNull('transition.ended_at')
    .whereExists(
      tx('assessment')
        .join('component', 'component.ref', 'assessment.component_ref')
        .whereRaw('assessment.component_ref = transition.component_ref')
        .whereRaw('assessment.model_id = transition.model_id')
        .whereRaw('component.uid = transition.component_uid')
        .select(tx.raw('1')),
    )
    .update('ended_at', at);
  const shownBy = ['owner', 'system', 'domain', 'lifecycle', 'type'];
  const left = tx('assessment')
    .join('component', 'component.ref', 'assessment.component_ref')
    .whereRaw(inList(tx, 'assessment.component_ref', refs))
    .orderBy(['assessment.component_ref', 'assessment.model_id'])
    .select(
      ...['assessment.component_ref', 'component.uid'],
      ...['assessment.model_id', 'assessment.level'],
      ...shownBy.map(column => `component.${column}`),
      tx.raw("'left', CAST(? AS VARCHAR(24)), CAST(? AS INTEGER), '[]'", [
        at,
        generation,
      ]),
    );
  await tx
    .into(
      tx.raw('transition (??)', [
        [
          ...['component_ref', 'component_uid', 'model_id', 'from_level'],
          ...shownBy,
          ...['cause', 'at', 'generation', 'criteria'],
        ],
      ]),
    )
    .insert(left);
}

/**
 * Ends what a later transition ended. A replica of an older version, beside
 * newer ones, writes transitions without ending those before.
 */
export async function endSpans(knex: Knex): Promise<number> {
  const later = () =>
    knex('transition as later')
      .whereRaw('later.component_ref = transition.component_ref')
      .whereRaw('later.model_id = transition.model_id')
      .whereRaw('later.component_uid = transition.component_uid')
      .whereRaw('later.id > transition.id');
  return knex('transition')
    .whereNull('ended_at')
    .whereExists(later().select(knex.raw('1')))
    .update('ended_at', later().min('later.at'));
}

/** Components that stood at a level from one day to before another. */
export type LevelSpan = {
  level: number;
  /** Dates in UTC; the end is absent while it lasts. */
  from: string;
  until?: string;
  production: boolean;
  count: number;
};

/**
 * Who stood where in a span of days, counted. A component that goes to another
 * owner, system or the like leaves those that the filter asks for with its next
 * transition, as if it had left the catalog.
 */
export async function readLevelSpans(
  knex: Knex,
  { filter, readable }: ScorecardScope,
  /** Dates in UTC, both included. */
  options: { modelId: string; from: string; to: string },
): Promise<{ spans: LevelSpan[]; firstDay?: string }> {
  const { modelId, from, to } = options;
  const matching = () =>
    inScope(
      knex('transition')
        .where('transition.model_id', modelId)
        .where('transition.at', '<=', `${to}T23:59:59.999Z`),
      knex,
      'transition',
      { filter, readable },
    );
  const [{ first }] = await matching().min({ first: 'transition.at' });
  const start =
    'CASE WHEN transition.at < ? THEN ? ELSE SUBSTR(transition.at, 1, 10) END';
  const counted = () =>
    matching()
      .whereNotNull('transition.to_level')
      .select(
        'transition.to_level',
        knex.raw(`${start} AS start_day`, [from, from]),
        knex.raw('SUBSTR(transition.ended_at, 1, 10) AS end_day'),
        knex.raw(
          "CASE WHEN transition.lifecycle = 'production' THEN 1 ELSE 0 END AS in_production",
        ),
      )
      .count({ count: '*' })
      .groupByRaw('1, 2, 3, 4');
  // One range of an index each.
  const rows = [
    ...(await counted().whereNull('transition.ended_at')),
    ...(await counted().where('transition.ended_at', '>=', from)),
  ];
  return {
    ...(first && { firstDay: String(first).slice(0, 10) }),
    spans: (rows as unknown as SpanRow[]).map(row => ({
      level: Number(row.to_level),
      from: row.start_day,
      until: row.end_day ?? undefined,
      production: Boolean(Number(row.in_production)),
      count: Number(row.count),
    })),
  };
}

type SpanRow = {
  to_level: number;
  start_day: string;
  end_day: string | null;
  in_production: string | number;
  count: string | number;
};
