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

import type { Knex } from 'knex';
import { isPostgres } from './database/isPostgres';
import type { LoadedModel } from './models';
import type { Figures } from './metrics/StoredFigures';

/** What a backend starts with, in a line of the log. */
export function startSummary(options: {
  knex: Knex;
  models: readonly LoadedModel[];
  facts: number;
  collectors: readonly { id: string }[];
  generation: number;
  figures: Figures;
}): string {
  const { knex, models, facts, collectors, generation, figures } = options;
  const targetsOf = (id: string) =>
    figures.targets
      .filter(({ collector }) => collector === id)
      .reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${models.length} models (${models
      .map(({ model }) => `${model.id} ${model.version}`)
      .join(', ')})`,
    `${facts} facts`,
    `${collectors.length} collectors (${
      collectors
        .map(({ id }) => `${id}: ${targetsOf(id)} targets`)
        .join(', ') || 'install a module to collect evidence'
    })`,
    `${figures.components.count} ML components, ${figures.components.due} due`,
    `${isPostgres(knex) ? 'PostgreSQL' : 'SQLite'}, rules of generation ${generation}`,
  ];
  return `Started with ${parts.join('; ')}`;
}
