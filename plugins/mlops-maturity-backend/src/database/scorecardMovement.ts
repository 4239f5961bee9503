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

/** How many components rose and fell by their evidence since an instant. */
export async function countMovers(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string },
): Promise<{ risen: number; fallen: number }> {
  const moved = moves(knex, scope, options)
    .groupBy('transition.component_ref')
    .select(
      knex.raw(
        'SUM(transition.to_level - transition.from_level) AS difference',
      ),
    )
    .as('moved');
  const [row] = await knex(moved).sum({
    risen: knex.raw('CASE WHEN difference > 0 THEN 1 ELSE 0 END'),
    fallen: knex.raw('CASE WHEN difference < 0 THEN 1 ELSE 0 END'),
  });
  return { risen: Number(row.risen ?? 0), fallen: Number(row.fallen ?? 0) };
}

/** Those that rose or fell most, the latest first among equals. */
export async function readMovers(
  knex: Knex,
  scope: ScorecardScope,
  options: {
    modelId: string;
    since: string;
    moved: 'up' | 'down';
    limit: number;
  },
): Promise<ScorecardMover[]> {
  const sum = 'SUM(transition.to_level - transition.from_level)';
  const shown = ['component_ref', 'title', 'owner', 'level'].map(
    column => `assessment.${column}`,
  );
  const rows = await moves(knex, scope, options)
    .groupBy(shown)
    .select(shown)
    .select(knex.raw(`${sum} AS difference`))
    .max({ at: 'transition.at' })
    .havingRaw(`${sum} ${options.moved === 'up' ? '>' : '<'} 0`)
    .orderByRaw(`ABS(${sum}) DESC, MAX(transition.at) DESC`)
    .orderBy('assessment.component_ref')
    .limit(options.limit);
  return (rows as unknown as MoverRow[]).map(row => ({
    entityRef: row.component_ref,
    ...(row.title && { title: row.title }),
    ...(row.owner && { owner: row.owner }),
    from: row.level - Number(row.difference),
    to: row.level,
    at: row.at,
  }));
}

type MoverRow = {
  component_ref: string;
  title: string | null;
  owner: string | null;
  level: number;
  difference: string | number;
  at: string;
};

/** How many components a change of the rules moved since an instant. */
export async function countMovedByRules(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string },
): Promise<number> {
  const query = knex('assessment')
    .where('assessment.model_id', options.modelId)
    .whereIn(
      'assessment.component_ref',
      knex('transition')
        .where('model_id', options.modelId)
        .where('cause', 'rules-changed')
        .where('at', '>=', options.since)
        .select('component_ref'),
    );
  const [row] = await inScope(query, knex, 'assessment', scope).count({
    count: '*',
  });
  return Number(row.count);
}
