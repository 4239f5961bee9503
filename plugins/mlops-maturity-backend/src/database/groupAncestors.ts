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

/** For each group that is known, itself and the groups above it. */
export async function readGroupAncestors(
  knex: Knex,
): Promise<Map<string, string[]>> {
  const rows: { group_ref: string; ancestor_ref: string }[] = await knex(
    'group_ancestor',
  ).select('group_ref', 'ancestor_ref');
  const ancestors = new Map<string, string[]>();
  for (const { group_ref: group, ancestor_ref: ancestor } of rows) {
    const known = ancestors.get(group);
    if (known) known.push(ancestor);
    else ancestors.set(group, [ancestor]);
  }
  return ancestors;
}
