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

import type { ScorecardMovement } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  countMovedByRules,
  countMovers,
  readMovers,
} from '../database/scorecardMovement';
import type { ScorecardScope } from '../database/scorecardScope';

const mostMovers = 5;

/** How levels in a model moved since an instant. */
export async function movementOf(
  knex: Knex,
  scope: ScorecardScope,
  options: { modelId: string; since: string },
): Promise<ScorecardMovement> {
  const counted = await countMovers(knex, scope, options);
  const movers = (moved: 'up' | 'down') =>
    readMovers(knex, scope, { ...options, moved, limit: mostMovers });
  return {
    since: options.since,
    ...counted,
    byRules: await countMovedByRules(knex, scope, options),
    rises: counted.risen > 0 ? await movers('up') : [],
    falls: counted.fallen > 0 ? await movers('down') : [],
  };
}
