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
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogLookup } from './lookup';
import { relationTargets } from './relationTargets';
import { securitySchemes } from './securitySchemes';

/** What is read of the entities around ML components. */
const relatedFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'metadata.tags',
  'spec.type',
  'spec.lifecycle',
  'relations',
];

const identifyingFields = ['kind', 'metadata.namespace', 'metadata.name'];

/** Definitions are large, so that only so many are held at a time. */
const definitionsPerRead = 50;

/**
 * Reads what is around the ML components, in as many rounds as relations are
 * followed and not per component: first what they are related to, then what
 * that is related to (the domains of systems, the consumers of APIs), then
 * owners that aren't groups, and the definitions of the consumed APIs.
 */
export async function readRelated(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  components: ReadonlyMap<string, Entity>;
  groups: ReadonlyMap<string, Entity>;
}): Promise<CatalogLookup> {
  const { catalog, credentials, components, groups } = options;
  const entities = new Map([...groups, ...components]);

  const read = async (refs: Iterable<string>, fields: string[]) => {
    const entityRefs = [...new Set(refs)]
      .filter(ref => !entities.has(ref))
      .sort();
    if (entityRefs.length === 0) return;
    const request = { entityRefs, fields };
    const { items } = await catalog.getEntitiesByRefs(request, { credentials });
    for (const entity of items) {
      if (entity) entities.set(stringifyEntityRef(entity), entity);
    }
  };

  await read(
    [...components.values()].flatMap(component => [
      ...relationTargets(component, RELATION_PART_OF, 'system'),
      ...relationTargets(component, [
        RELATION_DEPENDS_ON,
        RELATION_DEPENDENCY_OF,
        RELATION_CONSUMES_API,
        RELATION_API_CONSUMED_BY,
        RELATION_PROVIDES_API,
      ]),
    ]),
    relatedFields,
  );
  const provided = new Set(
    [...components.values()].flatMap(component =>
      relationTargets(component, RELATION_PROVIDES_API),
    ),
  );
  await read(
    [...entities].flatMap(([ref, entity]) => [
      ...(ref.startsWith('system:')
        ? relationTargets(entity, RELATION_PART_OF, 'domain')
        : []),
      ...(provided.has(ref)
        ? relationTargets(entity, RELATION_API_CONSUMED_BY)
        : []),
    ]),
    relatedFields,
  );
  await read(
    [...entities.values()].flatMap(entity =>
      relationTargets(entity, RELATION_OWNED_BY).filter(
        ref => !ref.startsWith('group:'),
      ),
    ),
    identifyingFields,
  );
  return {
    entities,
    securitySchemes: await readSecuritySchemes({
      catalog,
      credentials,
      apis: new Set(
        [...components.values()].flatMap(component =>
          relationTargets(component, RELATION_CONSUMES_API),
        ),
      ),
    }),
  };
}

async function readSecuritySchemes(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  apis: ReadonlySet<string>;
}): Promise<Map<string, boolean>> {
  const { catalog, credentials } = options;
  const apis = [...options.apis].sort();
  const found = new Map<string, boolean>();
  for (let start = 0; start < apis.length; start += definitionsPerRead) {
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: apis.slice(start, start + definitionsPerRead),
        fields: [...identifyingFields, 'spec.definition'],
      },
      { credentials },
    );
    for (const entity of items) {
      const secured = securitySchemes(entity?.spec?.definition);
      if (entity && secured !== undefined) {
        found.set(stringifyEntityRef(entity), secured);
      }
    }
  }
  return found;
}
