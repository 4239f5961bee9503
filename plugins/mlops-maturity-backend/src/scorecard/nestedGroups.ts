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

/** Rows of a group and of all groups below it. */
export type NestedGroup<Row> = {
  /** Absent for rows without a group. */
  value?: string;
  /** The nearest group above it that has rows too. */
  parent?: string;
  rows: Row[];
};

/**
 * Rows by group, in the order of the groups' names; without one they come last.
 * A row of a group counts for each group above it.
 *
 * @param ancestors - of each group, itself among them; without them no group is
 *   above another
 */
export function nestedGroups<Row extends { group?: string }>(
  rows: readonly Row[],
  ancestors: ReadonlyMap<string, readonly string[]> = new Map(),
): NestedGroup<Row>[] {
  const byGroup = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const above =
      row.group === undefined ? undefined : ancestors.get(row.group);
    for (const group of above ?? [row.group]) {
      const known = byGroup.get(group);
      if (known) known.push(row);
      else byGroup.set(group, [row]);
    }
  }
  return [...byGroup]
    .sort(([a = '\uffff'], [b = '\uffff']) => (a < b ? -1 : 1))
    .map(([value, ofGroup]) => {
      const parent = value && nearestAbove(value, ancestors, byGroup);
      return {
        ...(value !== undefined && { value }),
        ...(parent && { parent }),
        rows: ofGroup,
      };
    });
}

/** The deepest of the groups above one that have rows. */
function nearestAbove(
  group: string,
  ancestors: ReadonlyMap<string, readonly string[]>,
  having: ReadonlyMap<string | undefined, unknown>,
): string | undefined {
  const depth = (one: string) => ancestors.get(one)?.length ?? 0;
  return ancestors
    .get(group)
    ?.filter(one => one !== group && having.has(one))
    .reduce<string | undefined>(
      (nearest, one) =>
        nearest === undefined || depth(one) > depth(nearest) ? one : nearest,
      undefined,
    );
}
