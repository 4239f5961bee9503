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

import type { ComponentLevelsResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { onlyReadable, type ReadableSet } from './readable';

/**
 * The levels of components in a model; of one that another stands for, that
 * one's, where both may be seen.
 */
export async function readComponentLevels(
  knex: Knex,
  options: { modelId: string; refs: string[]; readable: ReadableSet },
): Promise<ComponentLevelsResponse['items']> {
  const { modelId, refs, readable } = options;
  const query = knex('component')
    .join('assessment', join =>
      join.on(
        'assessment.component_ref',
        knex.raw('COALESCE(component.assessed_with, component.ref)'),
      ),
    )
    .where('assessment.model_id', modelId)
    .select('component.ref', 'assessment.level', 'assessment.target_level')
    .orderBy('component.ref');
  onlyReadable(query, knex, 'component.ref', { refs });
  onlyReadable(query, knex, 'component.ref', readable);
  onlyReadable(query, knex, 'assessment.component_ref', readable);
  const rows = await query;
  return rows.map(row => ({
    entityRef: row.ref,
    level: row.level,
    ...(row.target_level !== null && { targetLevel: row.target_level }),
  }));
}
