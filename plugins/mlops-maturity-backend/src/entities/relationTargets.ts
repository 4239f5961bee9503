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

/**
 * The lower-case refs that an entity is related to by any of the given
 * relations, of the given kind if there is one; sorted, each once.
 */
export function relationTargets(
  entity: Entity,
  types: string | string[],
  kind?: string,
): string[] {
  const wanted = [types].flat();
  const refs = (entity.relations ?? [])
    .filter(relation => wanted.includes(relation.type))
    .map(relation => relation.targetRef.toLowerCase())
    .filter(ref => kind === undefined || ref.startsWith(`${kind}:`));
  return [...new Set(refs)].sort();
}
