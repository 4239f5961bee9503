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
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

const matchesDefault =
  filterPredicateToFilterFunction<Entity>(defaultEntityFilter);

/**
 * For `EntitySwitch` and `EntityLayout`: whether the entity is an ML component,
 * by the filter that the backend has too unless it is configured otherwise.
 */
export function isMlComponent(entity: Entity): boolean {
  return matchesDefault(entity);
}

const groupKinds = ['group', 'system', 'domain'];

/**
 * For `EntitySwitch` and `EntityLayout`: whether components can belong to the
 * entity, so that a card may sum up over them.
 */
export function isMlComponentGroup(entity: Entity): boolean {
  return groupKinds.includes(entity.kind.toLocaleLowerCase('en-US'));
}
