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

import type { ScorecardLack } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { inScope, type ScorecardScope } from './scorecardScope';

/** Components that the same criteria block for the same reasons. */
export type BlockedSet = {
  blockers: {
    criterionId: string;
    /** Absent where an older version assessed. */
    lack?: ScorecardLack;
  }[];
  count: number;
};

// Ids of criteria have neither.
const between = ' ';
const beforeLack = '=';

const blocker = `blocker.criterion_id || CASE
  WHEN blocker.outcome IS NULL THEN ''
  WHEN blocker.outcome = 'unknown' THEN '${beforeLack}no-data'
  ELSE '${beforeLack}not-met' END`;

/**
 * What blocks components in a model, all of it together, with how many
 * components it blocks: who is lifted by a fix depends on what else blocks.
 * There are far fewer of these than components.
 */
export async function countBlockedSets(
  knex: Knex,
  scope: ScorecardScope,
  { modelId }: { modelId: string },
): Promise<BlockedSet[]> {
  // In the order of the index; out of order they would be counted apart.
  const together = isPostgres(knex)
    ? `STRING_AGG(${blocker}, '${between}' ORDER BY blocker.criterion_id)`
    : `GROUP_CONCAT(${blocker}, '${between}')`;
  const perComponent = knex('blocker')
    .join('assessment', join =>
      join
        .on('assessment.component_ref', 'blocker.component_ref')
        .on('assessment.model_id', 'blocker.model_id'),
    )
    .where('blocker.model_id', modelId)
    .groupBy('blocker.component_ref')
    .select(knex.raw(`${together} AS blockers`));
  inScope(perComponent, knex, 'assessment', scope);
  const rows = (await knex
    .from(perComponent.as('per_component'))
    .groupBy('blockers')
    .select('blockers')
    .count({ count: '*' })) as unknown as SetRow[];
  return rows.map(row => ({
    blockers: row.blockers.split(between).map(one => {
      const [criterionId, lack] = one.split(beforeLack);
      return { criterionId, ...(lack && { lack: lack as ScorecardLack }) };
    }),
    count: Number(row.count),
  }));
}

type SetRow = { blockers: string; count: string | number };
