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

import type { ScorecardMover } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Components with the sum of what their evidence moved them by. */
function moves(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string },
) {
  const query = knex('transition')
    .join('component', join =>
      // A component that had the ref before was another.
      join
        .on('component.ref', 'transition.component_ref')
        .on('component.uid', 'transition.component_uid'),
    )
    .join('assessment', join =>
      join
        .on('assessment.component_ref', 'transition.component_ref')
        .on('assessment.model_id', 'transition.model_id'),
    )
    .where('transition.model_id', options.modelId)
    .where('transition.at', '>=', options.since)
    .where('transition.cause', 'evidence');
  return inScope(query, knex, 'assessment', scope);
}

/** How levels in a model moved; of `rises` and `falls` only the largest. */
export type Movement = {
  risen: number;
  fallen: number;
  /** Components that a change of the rules moved, one of an announced day too. */
  byRules: number;
  rises: ScorecardMover[];
  falls: ScorecardMover[];
};

/**
 * How components rose and fell by their evidence since an instant, and how many
 * a change of the rules moved: one statement.
 *
 * @param options.limit - how many of those that rose, and that fell; the latest
 *   first among those that moved by as much
 */
export async function readMovement(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string; limit: number },
): Promise<Movement> {
  const shown = ['component_ref', 'title', 'owner', 'level'].map(
    column => `assessment.${column}`,
  );
  const moved = moves(knex, scope, options)
    .groupBy(shown)
    .select(shown)
    .select(
      knex.raw(
        'SUM(transition.to_level - transition.from_level) AS difference',
      ),
    )
    .max({ at: 'transition.at' });
  const columns = [
    ...['component_ref', 'title', 'owner', 'level', 'difference', 'at'],
    knex.raw(
      'ROW_NUMBER() OVER (PARTITION BY difference > 0 ORDER BY ABS(difference) DESC, at DESC, component_ref) AS place',
    ),
    knex.raw('COUNT(*) OVER (PARTITION BY difference > 0) AS count'),
  ];
  const ranked = knex('moved').whereNot('difference', 0).select(columns);
  const rows = (await knex
    .with('moved', moved)
    .with('ranked', ranked)
    .from('ranked')
    .where('place', '<=', options.limit)
    .select('*')
    .unionAll(
      movedByRules(knex, scope, options).select(
        knex.raw('NULL, NULL, NULL, NULL, NULL, NULL, NULL, COUNT(*)'),
      ),
    )) as unknown as MoverRow[];
  const rises = rows.filter(({ difference }) => Number(difference) > 0);
  const falls = rows.filter(({ difference }) => Number(difference) < 0);
  const byRules = rows.find(({ component_ref: ref }) => ref === null);
  return {
    risen: Number(rises[0]?.count ?? 0),
    fallen: Number(falls[0]?.count ?? 0),
    byRules: Number(byRules?.count ?? 0),
    rises: inOrder(rises),
    falls: inOrder(falls),
  };
}

function inOrder(rows: MoverRow[]): ScorecardMover[] {
  return [...rows]
    .sort((a, b) => Number(a.place) - Number(b.place))
    .map(row => ({
      entityRef: row.component_ref!,
      ...(row.title && { title: row.title }),
      ...(row.owner && { owner: row.owner }),
      from: row.level - Number(row.difference),
      to: row.level,
      at: row.at,
    }));
}

type MoverRow = {
  /** Absent in the row about changes of the rules. */
  component_ref: string | null;
  title: string | null;
  owner: string | null;
  level: number;
  difference: string | number | null;
  at: string;
  place: string | number;
  count: string | number;
};

function movedByRules(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string },
) {
  const query = knex('assessment')
    .where('assessment.model_id', options.modelId)
    .whereIn(
      'assessment.component_ref',
      knex('transition')
        .where('model_id', options.modelId)
        .whereIn('cause', ['rules-changed', 'enforced'])
        .where('at', '>=', options.since)
        .select('component_ref'),
    );
  return inScope(query, knex, 'assessment', scope);
}
