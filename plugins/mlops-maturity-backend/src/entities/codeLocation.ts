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
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
} from '@backstage/catalog-model';

/**
 * Annotations that say where an entity's code is. The last one says where the
 * entity is described, which collectors take for the code's place when nothing
 * better is there.
 */
const codeAnnotations: ReadonlySet<string> = new Set([
  ANNOTATION_SOURCE_LOCATION,
  'github.com/project-slug',
  'gitlab.com/project-slug',
  'gitlab.com/project-id',
  'gitlab.com/instance',
  'dev.azure.com/project-repo',
  'dev.azure.com/host-org',
  'bitbucket.org/project-slug',
  ANNOTATION_LOCATION,
]);

/** Whether an annotation says where an entity's code is. */
export function isCodeAnnotation(name: string): boolean {
  return codeAnnotations.has(name);
}

/** Whether an annotation says where an entity is described. */
export function isDescriptorAnnotation(name: string): boolean {
  return name === ANNOTATION_LOCATION;
}

/**
 * Whether the source location says no more than where the entity is described:
 * the catalog sets it so for each entity that has none.
 */
export function isSourceLocationDerived(entity: Entity): boolean {
  const annotations = entity.metadata.annotations ?? {};
  const [source, described] = [
    annotations[ANNOTATION_SOURCE_LOCATION],
    annotations[ANNOTATION_LOCATION],
  ].map(location => {
    const address = /^url:(.{1,2000})$/.exec(location ?? '')?.[1];
    return address && URL.canParse(address) ? new URL(address) : undefined;
  });
  return (
    source !== undefined &&
    described !== undefined &&
    asFolder(source) === asFolder(folderOf(described))
  );
}

/** The folder of a file; of one on Azure DevOps, whose path is in the query. */
function folderOf(file: URL): URL {
  const path = file.searchParams.get('path');
  const folder = new URL(path === null ? './' : '', file);
  if (path !== null) {
    folder.searchParams.set('path', path.replace(/[^/]*$/, ''));
  } else {
    folder.search = file.search;
  }
  return folder;
}

/** Hosts show a file and a folder under different words. */
function asFolder(address: URL): string {
  return address.href.replace(/\/(?:blob|edit|raw)\//, '/tree/');
}

/** The entity as it would be with only some of its annotations. */
export function withAnnotations(
  entity: Entity,
  keep: (name: string) => boolean,
): Entity {
  const annotations = Object.entries(entity.metadata.annotations ?? {});
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(
        annotations.filter(([name]) => keep(name)),
      ),
    },
  };
}
