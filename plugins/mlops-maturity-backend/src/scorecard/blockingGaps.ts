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

import type {
  FactDefinition,
  MaturityModel,
  ScorecardFixOrder,
  ScorecardGapsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { countByLevel } from '../database/scorecard';
import { countBlockedSets } from '../database/scorecardBlockers';
import type { ScorecardScope } from '../database/scorecardScope';
import { blockingCriteria } from './blockingCriteria';
import { fixesOf } from './fixesOf';

/** What blocks most components, by criterion and by what one fix covers. */
export async function blockingGaps(
  knex: Knex,
  scope: ScorecardScope,
  options: {
    model: MaturityModel;
    facts: ReadonlyMap<string, FactDefinition>;
    sort: ScorecardFixOrder;
    limit: number;
  },
): Promise<ScorecardGapsResponse> {
  const { model, limit } = options;
  const modelId = model.id;
  const sets = await countBlockedSets(knex, scope, { modelId });
  const rows = await countByLevel(knex, scope, { modelId });
  return {
    modelId,
    total: rows.reduce((sum, row) => sum + row.count, 0),
    items: blockingCriteria(sets, options).slice(0, limit),
    fixes: fixesOf(sets, options),
  };
}
