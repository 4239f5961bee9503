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
  RELATION_API_CONSUMED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { attestationAnnotationPrefix } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { boundedText } from './boundedText';
import { isCodeAnnotation } from './codeLocation';
import { entityRole } from './entityRole';
import type { CatalogLookup } from './lookup';
import { maxAnnotationLength } from './componentSettings';
import { relatedEntity, sortedTags } from './relatedEntity';
import { relationTargets } from './relationTargets';
import type { MlComponent } from './types';

const maxAnnotations = 300;
const maxLinks = 50;

/**
 * An ML component with what the catalog says around it.
 *
 * @param merged - the models that are assessed with it, sorted by ref
 */
export function buildComponent(
  entity: Entity,
  merged: Entity[],
  lookup: CatalogLookup,
): MlComponent {
  const pair = [entity, ...merged];
  const owner = componentOwner(entity);
  const system = componentSystem(entity);
  const related = (refs: Iterable<string>) =>
    existing(refs, [entity], lookup).map(one => relatedEntity(one, lookup));
  return {
    ref: stringifyEntityRef(entity),
    uid: entityUid(entity),
    kind: entity.kind.toLowerCase(),
    namespace: entity.metadata.namespace ?? 'default',
    name: entity.metadata.name,
    title: boundedText(entity.metadata.title, 255),
    type: boundedText(entity.spec?.type, 100),
    lifecycle: boundedText(entity.spec?.lifecycle, 100),
    isModel:
      merged.length > 0 || ['model', 'server'].includes(entityRole(entity)),
    owner,
    ownerIsGroup:
      owner !== undefined &&
      owner.startsWith('group:') &&
      lookup.entities.has(owner),
    system,
    domain: systemDomain(system, lookup),
    tags: sortedTags(pair),
    links: pair.flatMap(webLinks).slice(0, maxLinks),
    annotations: annotationsOf(entity, merged),
    dependencies: related(targetsOf(pair, RELATION_DEPENDS_ON)),
    consumedApis: related(targetsOf(pair, RELATION_CONSUMES_API)),
    consumers: consumersOf(entity, merged, lookup).map(one =>
      relatedEntity(one, lookup),
    ),
  };
}

/** The catalog gives every entity a uid; the ref stands in where it didn't. */
export function entityUid(entity: Entity): string {
  return entity.metadata.uid ?? stringifyEntityRef(entity);
}

/** The owner's ref; a group goes before a user. */
export function componentOwner(entity: Entity): string | undefined {
  const owners = relationTargets(entity, RELATION_OWNED_BY);
  return owners.find(ref => ref.startsWith('group:')) ?? owners[0];
}

/** The ref of the system that a component is part of. */
export function componentSystem(entity: Entity): string | undefined {
  return relationTargets(entity, RELATION_PART_OF, 'system')[0];
}

/** The ref of the domain that a system is part of. */
export function systemDomain(
  system: string | undefined,
  lookup: CatalogLookup,
): string | undefined {
  const found = system && lookup.entities.get(system);
  return found && relationTargets(found, RELATION_PART_OF, 'domain')[0];
}

/**
 * The components that consume an API of the given one, or of the models
 * assessed with it, or that depend on them; sorted by ref.
 */
export function consumersOf(
  entity: Entity,
  merged: Entity[],
  lookup: CatalogLookup,
): Entity[] {
  const pair = [entity, ...merged];
  const apis = existing(targetsOf(pair, RELATION_PROVIDES_API), [], lookup);
  const refs = [
    ...targetsOf(pair, [RELATION_DEPENDENCY_OF, RELATION_API_CONSUMED_BY]),
    ...targetsOf(apis, RELATION_API_CONSUMED_BY),
  ].filter(ref => ref.startsWith('component:'));
  return existing(refs, pair, lookup);
}

function targetsOf(entities: Entity[], types: string | string[]): string[] {
  return entities.flatMap(entity => relationTargets(entity, types));
}

/** The entities of some refs other than those excepted, sorted by ref. */
function existing(
  refs: Iterable<string>,
  except: Entity[],
  lookup: CatalogLookup,
): Entity[] {
  const left = new Set(refs);
  for (const entity of except) left.delete(stringifyEntityRef(entity));
  return [...left].sort().flatMap(ref => lookup.entities.get(ref) ?? []);
}

/**
 * The component's own annotations, then those of the models assessed with it,
 * but for what says where they are described. Attestations are left out: they
 * are read on their own, and more of them count than these.
 */
function annotationsOf(
  entity: Entity,
  merged: Entity[],
): Record<string, string> {
  const ofModels = merged.flatMap(({ metadata }) =>
    Object.entries(metadata.annotations ?? {}).filter(
      ([name]) => !isCodeAnnotation(name) && !name.startsWith('backstage.io/'),
    ),
  );
  const annotations = new Map<string, string>();
  for (const [name, value] of [
    ...Object.entries(entity.metadata.annotations ?? {}),
    ...ofModels,
  ]) {
    if (
      !annotations.has(name) &&
      !name.startsWith(attestationAnnotationPrefix) &&
      value.length <= maxAnnotationLength
    ) {
      annotations.set(name, value);
    }
  }
  return Object.fromEntries(
    [...annotations]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, maxAnnotations),
  );
}

function webLinks({ metadata }: Entity): MlComponent['links'] {
  return (metadata.links ?? []).flatMap(({ url, title, type }) =>
    url.length <= 2000 &&
    URL.canParse(url) &&
    /^https?:$/.test(new URL(url).protocol)
      ? {
          url,
          title: boundedText(title, 200),
          type: boundedText(type, 100),
        }
      : [],
  );
}
