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
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { boundedText } from './boundedText';
import type { CatalogLookup } from './lookup';
import { relationTargets } from './relationTargets';
import type { RelatedEntity } from './types';

const maxTags = 100;

/** What facts ask about an entity that an ML component is related to. */
export function relatedEntity(
  entity: Entity,
  lookup: CatalogLookup,
): RelatedEntity {
  const ref = stringifyEntityRef(entity);
  return {
    ref,
    kind: entity.kind.toLowerCase(),
    type: boundedText(entity.spec?.type, 100),
    lifecycle: boundedText(entity.spec?.lifecycle, 100),
    owner: relationTargets(entity, RELATION_OWNED_BY).find(owner =>
      lookup.entities.has(owner),
    ),
    tags: sortedTags([entity]),
    securitySchemes: lookup.securitySchemes.get(ref),
  };
}

/** The tags of entities that are assessed together, each once. */
export function sortedTags(entities: Entity[]): string[] {
  const tags = entities.flatMap(({ metadata }) => metadata.tags ?? []);
  return [...new Set(tags.flatMap(tag => boundedText(tag, 100) ?? []))]
    .sort()
    .slice(0, maxTags);
}
