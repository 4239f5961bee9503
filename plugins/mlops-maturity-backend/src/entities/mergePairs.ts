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
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  isCodeAnnotation,
  isDescriptorAnnotation,
  withAnnotations,
} from './codeLocation';
import { type CollectorTarget, entityTargets } from './componentTargets';
import { entityRole } from './entityRole';
import { relationTargets } from './relationTargets';

/**
 * Finds the models that are assessed with their server: a model that the
 * catalog describes as a Resource, that has no repository of its own, and that
 * an ML component serving or using it depends on. Counted on its own it would
 * be counted twice, once without any evidence.
 *
 * Where several depend on it, one stands for it: sooner one with a repository,
 * sooner a server than an application, sooner one of the model's owner, and
 * then the first by ref.
 *
 * @param entities - the ML components, by ref
 * @returns the server's ref by the model's
 */
export function mergePairs(
  entities: ReadonlyMap<string, Entity>,
  collectors: readonly Collector[],
): Map<string, string> {
  const candidates = new Map<string, string[]>();
  for (const [ref, entity] of entities) {
    if (canStandForModel(entity)) {
      for (const model of relationTargets(entity, RELATION_DEPENDS_ON)) {
        candidates.set(model, [...(candidates.get(model) ?? []), ref]);
      }
    }
  }

  const pairs = new Map<string, string>();
  for (const [ref, model] of entities) {
    if (isModelResource(model)) {
      const servers = (candidates.get(ref) ?? [])
        .map(server => ({ ref: server, entity: entities.get(server)! }))
        .filter(({ entity }) => sharesRepository(model, entity, collectors))
        .map(server => ({
          ref: server.ref,
          rank: serverRank(server.entity, model, collectors),
        }))
        .sort((a, b) => b.rank - a.rank || (a.ref < b.ref ? -1 : 1));
      if (servers.length > 0) pairs.set(ref, servers[0].ref);
    }
  }
  return pairs;
}

function isResource(entity: Entity): boolean {
  return entity.kind.toLowerCase() === 'resource';
}

function isModelResource(entity: Entity): boolean {
  return isResource(entity) && entityRole(entity) === 'model';
}

function canStandForModel(entity: Entity): boolean {
  return (
    !isResource(entity) &&
    ['server', 'application'].includes(entityRole(entity))
  );
}

function serverRank(
  server: Entity,
  model: Entity,
  collectors: readonly Collector[],
): number {
  const [owner] = relationTargets(model, RELATION_OWNED_BY);
  return (
    (codeTargets(server, collectors).length > 0 ? 4 : 0) +
    (entityRole(server) === 'server' ? 2 : 0) +
    (relationTargets(server, RELATION_OWNED_BY).includes(owner) ? 1 : 0)
  );
}

/**
 * Whether a model has no repository other than its server's. The catalog gives
 * every entity a source location, that of its description; so a repository
 * where both are merely described doesn't count as the model's.
 */
function sharesRepository(
  model: Entity,
  server: Entity,
  collectors: readonly Collector[],
): boolean {
  const code = codeTargets(server, collectors);
  const descriptor = entityTargets(
    withAnnotations(server, isDescriptorAnnotation),
    collectors,
  );
  return codeTargets(model, collectors).every(target => {
    const inSameRepository = code.filter(other => isSame(target, other));
    return inSameRepository.length > 0
      ? inSameRepository.some(other => isNested(target, other))
      : descriptor.some(other => isSame(target, other));
  });
}

function codeTargets(
  entity: Entity,
  collectors: readonly Collector[],
): CollectorTarget[] {
  return entityTargets(withAnnotations(entity, isCodeAnnotation), collectors);
}

function isSame(a: CollectorTarget, b: CollectorTarget): boolean {
  return a.collector === b.collector && a.host === b.host && a.key === b.key;
}

/** Whether one folder holds the other, or both are the same. */
function isNested(a: CollectorTarget, b: CollectorTarget): boolean {
  const [x, y] = [a, b].map(({ pathPrefix }) =>
    pathPrefix ? `${pathPrefix}/` : '',
  );
  return x.startsWith(y) || y.startsWith(x);
}
