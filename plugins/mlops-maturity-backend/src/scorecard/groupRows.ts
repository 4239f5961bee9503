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

/** Rows by their group, in the order of its name; without one they come last. */
export function groupRows<Row extends { group?: string }>(
  rows: readonly Row[],
): [string | undefined, Row[]][] {
  const byGroup = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const sameGroup = byGroup.get(row.group);
    if (sameGroup) sameGroup.push(row);
    else byGroup.set(row.group, [row]);
  }
  return [...byGroup].sort(([a = '\uffff'], [b = '\uffff']) =>
    a < b ? -1 : 1,
  );
}

/** The nearest group above one that is among those given too. */
export function parentWithin(
  group: string | undefined,
  groups: ReadonlySet<string | undefined>,
  parents: ReadonlyMap<string, string> | undefined,
): { parent?: string } {
  const seen = new Set<string>();
  let parent = group === undefined ? undefined : parents?.get(group);
  while (parent !== undefined && !seen.has(parent)) {
    if (groups.has(parent)) return { parent };
    seen.add(parent);
    parent = parents?.get(parent);
  }
  return {};
}
