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
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  Collector,
  EntityTarget,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** An entity as its author writes it, from `kind:name` and some of the rest. */
export function anEntity(
  ref: string,
  parts: Partial<Entity['metadata']> & { spec?: Entity['spec'] } = {},
): Entity {
  const { spec = {}, ...metadata } = parts;
  const { kind, namespace, name } = parseEntityRef(ref, {
    defaultNamespace: 'default',
  });
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace, name, uid: `uid-${ref}`, ...metadata },
    spec,
  };
}

const relationsBySpec: Record<string, [string, string, string]> = {
  owner: ['group', 'ownedBy', 'ownerOf'],
  system: ['system', 'partOf', 'hasPart'],
  domain: ['domain', 'partOf', 'hasPart'],
  dependsOn: ['component', 'dependsOn', 'dependencyOf'],
  consumesApis: ['api', 'consumesApi', 'apiConsumedBy'],
  providesApis: ['api', 'providesApi', 'apiProvidedBy'],
};

/** The entities with the relations that a catalog derives from their specs. */
export function related(entities: Entity[]): Entity[] {
  const relations = entities.flatMap(entity =>
    Object.entries(relationsBySpec).flatMap(([field, [kind, there, back]]) =>
      [entity.spec?.[field] ?? []].flat().flatMap(value => {
        const from = stringifyEntityRef(entity);
        const to = stringifyEntityRef(
          parseEntityRef(String(value), {
            defaultKind: kind,
            defaultNamespace: 'default',
          }),
        );
        return [
          { from, type: there, targetRef: to },
          { from: to, type: back, targetRef: from },
        ];
      }),
    ),
  );
  return entities.map(entity => ({
    ...entity,
    relations: relations
      .filter(({ from }) => from === stringifyEntityRef(entity))
      .map(({ type, targetRef }) => ({ type, targetRef })),
  }));
}

export function byRef(entities: Entity[]): Map<string, Entity> {
  return new Map(entities.map(one => [stringifyEntityRef(one), one]));
}

/** Reads `owner/name[/folder]` from an annotation, or from the location. */
export function aCollector(
  id = 'github',
  annotation = 'github.com/project-slug',
): Collector {
  return {
    id,
    title: 'GitHub',
    kinds: ['repository'],
    targetsOf: ({ metadata: { annotations = {} } }): EntityTarget[] => {
      const place =
        annotations[annotation] ??
        annotations['backstage.io/managed-by-location']?.replace('url:', '');
      if (!place) return [];
      const [owner, name, ...folder] = place.split('/');
      const pathPrefix = folder.join('/') || undefined;
      return [{ host: 'github.com', key: `${owner}/${name}`, pathPrefix }];
    },
    collect: async () => ({
      observations: [],
      gaps: [],
      requests: { sent: 0, notModified: 0 },
    }),
  };
}
