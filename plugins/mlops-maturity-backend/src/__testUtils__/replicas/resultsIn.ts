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

/** All that was stored about the components, without times of looking. */
export async function resultsIn(knex: Knex) {
  const rows = async (
    table: string,
    columns: string[],
    narrowed = (query: Knex.QueryBuilder) => query,
  ): Promise<string[]> => {
    const found: object[] = await narrowed(knex(table)).select(columns);
    return found
      .map(row => Object.values(row).join(' '))
      .sort((a, b) => (a < b ? -1 : 1));
  };
  return {
    observations: await rows(
      'observation',
      ['target.key as target', 'kind', 'observation.key_hash', 'hash'],
      query => query.join('target', 'target.id', 'observation.target_id'),
    ),
    facts: await rows('fact', ['component_ref', 'fact_id', 'status']),
    assessments: await rows('assessment', [
      ...['component_ref', 'model_id', 'level', 'verified_level'],
      'potential_level',
    ]),
    blockers: await rows('blocker', [
      ...['component_ref', 'model_id', 'criterion_id'],
    ]),
    transitions: await rows('transition', [
      ...['component_ref', 'model_id', 'from_level', 'to_level', 'cause'],
    ]),
  };
}

export type Results = Awaited<ReturnType<typeof resultsIn>>;
