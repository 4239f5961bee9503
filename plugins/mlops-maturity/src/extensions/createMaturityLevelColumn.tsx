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

import type { Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { createLevelColumn } from '../catalog/createLevelColumn';
import { RoutedLinks } from './RoutedLinks';

/**
 * A column with the level of ML components, for the catalog's table and others
 * whose rows hold an entity. A page of the table asks for all of its levels
 * with one request.
 *
 * @public
 */
export function createMaturityLevelColumn<
  Row extends { entity: Entity },
>(options?: {
  /** Id of the model; without it, the one that the user looked at last. */
  model?: string;
}): TableColumn<Row> {
  return createLevelColumn<Row>({ ...options, Links: RoutedLinks });
}
