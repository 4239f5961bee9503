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

/** A group of an answer: by owner, groups name the one above them. */
export type Group = { value?: string; parent?: string };

/** A group as a row of a tree. */
export type GroupRow<T extends Group> = {
  group: T;
  depth: number;
  /** Whether groups are below it. */
  expandable: boolean;
  open: boolean;
};

/**
 * The groups that a tree begins with: the chosen ones where they are in the
 * answer, else those with nothing above them.
 */
export function topGroups<T extends Group>(
  groups: readonly T[],
  chosen: readonly string[],
): T[] {
  const known = new Map(groups.map(group => [group.value, group]));
  const isBelow = (group: T, above: ReadonlySet<string>) =>
    pathTo(known, group).some(({ value }) => value && above.has(value));
  const found = groups.filter(
    ({ value }) => value !== undefined && chosen.includes(value),
  );
  if (found.length > 0) {
    const values = new Set(found.flatMap(({ value }) => value ?? []));
    return found.filter(group => !isBelow(group, values));
  }
  return groups.filter(
    group => group.parent === undefined || !known.has(group.parent),
  );
}

/** The rows to show: the top groups, and what is below those that are open. */
export function groupRows<T extends Group>(
  groups: readonly T[],
  top: readonly T[],
  isOpen: (value: string) => boolean,
): GroupRow<T>[] {
  const below = new Map<string, T[]>();
  for (const group of groups) {
    if (group.parent === undefined || group.value === undefined) continue;
    below.set(group.parent, [...(below.get(group.parent) ?? []), group]);
  }
  const seen = new Set<T>();
  const rowsOf = (group: T, depth: number): GroupRow<T>[] => {
    // What is above itself, by a mistake in the catalog, would never end.
    if (seen.has(group)) return [];
    seen.add(group);
    const { value } = group;
    const children = (value !== undefined && below.get(value)) || [];
    const open = children.length > 0 && isOpen(value ?? '');
    return [
      { group, depth, expandable: children.length > 0, open },
      ...(open ? children.flatMap(child => rowsOf(child, depth + 1)) : []),
    ];
  };
  return top.flatMap(group => rowsOf(group, 0));
}

/** The groups above a group, the topmost first. */
export function pathTo<T extends Group>(
  known: ReadonlyMap<string | undefined, T>,
  group: T,
): T[] {
  const path: T[] = [];
  let above = group.parent === undefined ? undefined : known.get(group.parent);
  while (above && above !== group && !path.includes(above)) {
    path.unshift(above);
    above = above.parent === undefined ? undefined : known.get(above.parent);
  }
  return path;
}
