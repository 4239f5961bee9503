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

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { seededComponent } from '../src/__testUtils__/manyComponents/copyProfiles';
import { connect } from './DatabaseServer';

const rowsPerStatement = 60;
const farAway = '2099-01-01 00:00:00';
const types = ['ml-model', 'service', 'data-pipeline'];

/** Says more about an entity than its name. */
export type Described = (number: number) => {
  annotations?: Record<string, string>;
};

/**
 * Fills a catalog's database with the components of a seeded portal, as its
 * processing would have left them.
 */
export async function seedCatalog(
  address: string,
  components: number,
  describe: Described = () => ({}),
): Promise<void> {
  const knex = connect(address);
  await knex.migrate.latest({
    directory: resolvePackagePath(
      '@backstage/plugin-catalog-backend',
      'migrations',
    ),
  });
  await knex.transaction(async tx => {
    for (let start = 0; start < components; start += rowsPerStatement) {
      const entities = Array.from(
        { length: Math.min(rowsPerStatement, components - start) },
        (_, index) => entityOf(start + index, describe),
      );
      await tx('refresh_state').insert(entities.map(refreshState));
      await tx('final_entities').insert(entities.map(finalEntity));
      for (const entity of entities)
        await tx('search').insert(searched(entity));
    }
  });
  if (/^postgres/.test(address)) await knex.raw('VACUUM ANALYZE');
  await knex.destroy();
}

const refOf = ({ metadata }: Entity) => `component:default/${metadata.name}`;

function entityOf(number: number, describe: Described): Entity {
  const { name, title, owner, system } = seededComponent(number);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      ...{ name, namespace: 'default', uid: `uid-${name}`, etag: name },
      ...(title && { title }),
      ...(number % 2 === 0 && {
        description: `Predicts things, number ${number}`,
      }),
      ...(number % 5 === 0 && { tags: ['ml', 'python'] }),
      annotations: {
        'backstage.io/managed-by-location': 'url:https://example.com/all.yaml',
        ...(number % 4 === 0 && { 'backstage.io/techdocs-ref': 'dir:.' }),
        ...describe(number).annotations,
      },
    },
    spec: {
      type: types[number % types.length],
      lifecycle: number % 4 === 0 ? 'experimental' : 'production',
      ...(owner && { owner }),
      ...(system && { system }),
    },
    relations: [
      ...(owner ? [{ type: 'ownedBy', targetRef: owner }] : []),
      ...(system ? [{ type: 'partOf', targetRef: system }] : []),
    ],
  };
}

function refreshState(entity: Entity) {
  return {
    entity_id: entity.metadata.uid,
    entity_ref: refOf(entity),
    unprocessed_entity: JSON.stringify(entity),
    errors: '[]',
    next_update_at: farAway,
    last_discovery_at: farAway,
  };
}

function finalEntity(entity: Entity) {
  return {
    entity_id: entity.metadata.uid,
    entity_ref: refOf(entity),
    hash: entity.metadata.etag,
    final_entity: JSON.stringify(entity),
    last_updated_at: farAway,
  };
}

/** What the catalog can be asked by. */
function searched(entity: Entity) {
  const { annotations = {}, name, title, tags = [] } = entity.metadata;
  const spec = entity.spec as JsonObject;
  const pairs: [string, unknown][] = [
    ['kind', entity.kind],
    ['metadata.name', name],
    ['metadata.namespace', 'default'],
    ['metadata.uid', entity.metadata.uid],
    ['metadata.title', title],
    ...tags.map((tag): [string, unknown] => ['metadata.tags', tag]),
    ...Object.entries(annotations).map(([key, value]): [string, unknown] => [
      `metadata.annotations.${key}`,
      value,
    ]),
    ...['type', 'lifecycle', 'owner', 'system'].map(
      (key): [string, unknown] => [`spec.${key}`, spec[key]],
    ),
    ...entity.relations!.map(({ type, targetRef }): [string, unknown] => [
      `relations.${type}`,
      targetRef,
    ]),
  ];
  return pairs
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({
      entity_id: entity.metadata.uid,
      key: key.toLowerCase(),
      value: String(value).toLowerCase(),
      original_value: String(value),
    }));
}
