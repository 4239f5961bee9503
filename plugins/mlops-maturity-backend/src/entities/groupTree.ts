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

import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** The groups of the catalog, and how they are nested. */
export type GroupTree = {
  /** By lower-case ref. */
  groups: ReadonlyMap<string, Entity>;
  /** A group's ref with those above it, the nearest first. */
  lineage(ref: string): string[];
};

/**
 * Builds the tree from `spec.parent` and `spec.children`, which say the same
 * as the groups' relations without a relation for every member.
 */
export function groupTree(groups: ReadonlyMap<string, Entity>): GroupTree {
  const parents = new Map<string, Set<string>>();
  const addParent = (child: string | undefined, parent: string | undefined) => {
    if (!child || !parent || !groups.has(child) || !groups.has(parent)) return;
    parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  };
  for (const [ref, group] of groups) {
    addParent(ref, groupRef(group.spec?.parent, group));
    const children = group.spec?.children;
    for (const child of Array.isArray(children) ? children : []) {
      addParent(groupRef(child, group), ref);
    }
  }

  return {
    groups,
    lineage(start) {
      if (!groups.has(start)) return [];
      // A set holds its members in the order of their addition, and gives those
      // added during the iteration too; so this ends even where groups are
      // nested in a circle.
      const found = new Set([start]);
      for (const ref of found) {
        for (const parent of [...(parents.get(ref) ?? [])].sort()) {
          found.add(parent);
        }
      }
      return [...found];
    },
  };
}

/** Each group with itself and every group above it. */
export function groupAncestors(
  tree: GroupTree,
): { group: string; ancestor: string }[] {
  return [...tree.groups.keys()]
    .sort()
    .flatMap(group =>
      tree.lineage(group).map(ancestor => ({ group, ancestor })),
    );
}

function groupRef(value: unknown, from: Entity): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'Group',
        defaultNamespace: from.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
