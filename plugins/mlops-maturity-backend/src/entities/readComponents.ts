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

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  FactDefinition,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { type BuiltComponent, buildContents } from './buildContents';
import { groupAncestors, groupTree } from './groupTree';
import { mergePairs } from './mergePairs';
import { readRelated } from './readRelated';

/** The ML components of the catalog, and how its groups are nested. */
export type CatalogSnapshot = {
  /** Sorted by ref. */
  components: BuiltComponent[];
  /** Each group with itself and every group above it. */
  groupAncestors: { group: string; ancestor: string }[];
};

export type ReadComponentsOptions = {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  /** Which entities are ML components. */
  filter: FilterPredicate;
  collectors: readonly Collector[];
  /** The facts that can be attested, by id. */
  definitions: ReadonlyMap<string, FactDefinition>;
  /** The models that annotations can name. */
  models: readonly MaturityModel[];
};

const componentFields = [
  'kind',
  'metadata.uid',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.annotations',
  'metadata.tags',
  'metadata.links',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

const groupFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.parent',
  'spec.children',
];

/**
 * Reads the ML components and everything around them from the catalog. The
 * same catalog gives the same snapshot, whatever the order in which it answers
 * and whatever the time.
 */
export async function readComponents(
  options: ReadComponentsOptions,
): Promise<CatalogSnapshot> {
  const { catalog, credentials, filter, collectors } = options;
  const components = await readAll(filter, componentFields, options);
  const groups = await readAll({ kind: 'group' }, groupFields, options);
  const lookup = await readRelated({
    catalog,
    credentials,
    components,
    groups,
  });
  const tree = groupTree(groups);
  return {
    components: buildContents({
      ...options,
      components,
      pairs: mergePairs(components, collectors),
      lookup,
      tree,
    }),
    groupAncestors: groupAncestors(tree),
  };
}

/** By ref: an entity that moves between pages while they are read counts once. */
async function readAll(
  query: FilterPredicate,
  fields: string[],
  options: { catalog: CatalogService; credentials: BackstageCredentials },
): Promise<Map<string, Entity>> {
  const { catalog, credentials } = options;
  const entities = new Map<string, Entity>();
  const pages = catalog.streamEntities({ query, fields }, { credentials });
  for await (const page of pages) {
    for (const entity of page) entities.set(stringifyEntityRef(entity), entity);
  }
  return entities;
}
