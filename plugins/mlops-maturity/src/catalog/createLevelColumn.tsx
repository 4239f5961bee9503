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

import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';

// Portals import the column statically: what draws it comes with the table.
const CachedLevelCell = lazy(async () => {
  const { loadLevelColumn } = await import('../loaders');
  return { default: (await loadLevelColumn()).CachedLevelCell };
});
const LevelColumnTitle = lazy(async () => {
  const { loadLevelColumn } = await import('../loaders');
  return { default: (await loadLevelColumn()).LevelColumnTitle };
});

/**
 * A column with the level of ML components, for tables of other plugins. A page
 * of the table asks for all of its levels at once.
 */
export function createLevelColumn<Row extends { entity: Entity }>(options: {
  /** Id of the model; else the one that the user looked at last. */
  model?: string;
  /** Tells the cells where the plugin's screens are. */
  Links: ComponentType<{ children: ReactNode }>;
}): TableColumn<Row> {
  const { model, Links } = options;
  return {
    title: (
      <Suspense fallback={null}>
        <LevelColumnTitle />
      </Suspense>
    ),
    // The table holds one page of many and could sort and search only that.
    sorting: false,
    searchable: false,
    width: '110px',
    render: ({ entity }) => (
      <Suspense fallback={null}>
        <Links>
          <CachedLevelCell entity={entity} model={model} />
        </Links>
      </Suspense>
    ),
  };
}
