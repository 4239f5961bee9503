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

import { useState } from 'react';
import { groupRows, pathTo, topGroups, type Group } from './groupRows';

const fewRows = 10;

/**
 * Groups as a tree that opens in place: which rows to show, and what opens and
 * closes them.
 */
export function useGroupTree<T extends Group>(
  groups: readonly T[],
  /** Values of the groups that the page is narrowed to. */
  chosen: readonly string[],
) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const top = topGroups(groups, chosen);
  const named = top.filter(({ value }) => value !== undefined);
  const [only] = named.length === 1 ? named : [];
  // A single group says little without what is below it.
  const isOpen = (value: string) =>
    toggled.has(value) !== (value === only?.value);
  const known = new Map(groups.map(group => [group.value, group]));
  const narrowed = only?.value !== undefined && chosen.includes(only.value);
  return {
    rows: groupRows(groups, all ? top : top.slice(0, fewRows), isOpen),
    /** The groups above the one that the page is narrowed to. */
    path: narrowed ? pathTo(known, only) : [],
    narrowed,
    toggle: (value: string) => {
      const changed = new Set(toggled);
      if (!changed.delete(value)) changed.add(value);
      setToggled(changed);
    },
    total: top.length,
    hasMore: top.length > fewRows,
    all,
    toggleAll: () => setAll(!all),
  };
}

/** What {@link useGroupTree} tells. */
export type GroupTree<T extends Group> = ReturnType<typeof useGroupTree<T>>;
