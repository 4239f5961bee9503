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
  factsOf,
  type MaturityModel,
  type ScorecardGapsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { countBlockers, countByLevel } from '../database/scorecard';
import type { ScorecardScope } from '../database/scorecardScope';

/** The criteria of a model that block most components. */
export async function blockingGaps(
  knex: Knex,
  scope: ScorecardScope,
  { model, limit }: { model: MaturityModel; limit: number },
): Promise<ScorecardGapsResponse> {
  const criteria = new Map(model.criteria.map(one => [one.id, one]));
  const modelId = model.id;
  const counted = await countBlockers(knex, scope, { modelId, limit });
  const rows = await countByLevel(knex, scope, { modelId });
  return {
    modelId,
    total: rows.reduce((sum, row) => sum + row.count, 0),
    items: counted.flatMap(({ criterionId, blocked, only }) => {
      const criterion = criteria.get(criterionId);
      if (!criterion) return [];
      return {
        criterionId,
        title: criterion.title,
        level: criterion.from,
        dimension: criterion.dimension,
        factIds: factsOf(criterion.requires),
        blocked,
        only,
        liftsTo: criterion.from,
      };
    }),
  };
}
