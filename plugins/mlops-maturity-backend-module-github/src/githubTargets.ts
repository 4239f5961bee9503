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
import {
  decodeNames,
  type EntityTarget,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { parseSlug } from './api/parseSlug';

const slugAnnotation = 'github.com/project-slug';

type SourceFolder = { host: string; slug: string; pathPrefix?: string };

/**
 * The repository that an entity points at, by `github.com/project-slug`, else
 * by its source location, else by the location that it was read from. Only
 * hosts that the integrations name are targets: an annotation mustn't be able
 * to send requests, or credentials, anywhere else.
 */
export function githubTargets(
  entity: Entity,
  hosts: ReadonlySet<string>,
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const source = readLocation(annotations[ANNOTATION_SOURCE_LOCATION], hosts);
  const managedBy = readLocation(annotations[ANNOTATION_LOCATION], hosts);

  if (annotations[slugAnnotation] !== undefined) {
    // The annotation carries no host: it is the host that the code is on.
    const host = source?.host ?? managedBy?.host ?? 'github.com';
    const slug = parseSlug(annotations[slugAnnotation])?.slug;
    if (!slug || !hosts.has(host)) {
      return [];
    }
    const folder = source?.slug === slug ? source.pathPrefix : undefined;
    return [toTarget({ host, slug, pathPrefix: folder })];
  }
  if (annotations[ANNOTATION_SOURCE_LOCATION] !== undefined) {
    return source ? [toTarget(source)] : [];
  }
  return managedBy ? [toTarget(managedBy)] : [];
}

function toTarget({ host, slug, pathPrefix }: SourceFolder): EntityTarget {
  return { host, key: slug, ...(pathPrefix ? { pathPrefix } : {}) };
}

/**
 * Reads `url:https://host/owner/name[/(tree|blob|edit|raw)/branch/path]`.
 * A branch name with a slash can't be told from a path; default branches
 * hardly ever have one.
 */
function readLocation(
  location: string | undefined,
  hosts: ReadonlySet<string>,
): SourceFolder | undefined {
  const target = location?.match(/^url:(https?:\/\/.{1,2000})$/i)?.[1];
  if (!target || !URL.canParse(target)) {
    return undefined;
  }
  const url = new URL(target);
  const segments = decodeNames(url.pathname) ?? [];
  const slug = parseSlug(segments.slice(0, 2).join('/'))?.slug;
  const [type, , ...path] = segments.slice(2);
  if (!slug || !hosts.has(url.host)) {
    return undefined;
  }
  if (type === 'tree') {
    return { host: url.host, slug, pathPrefix: path.join('/') };
  }
  if (type === 'blob' || type === 'edit' || type === 'raw') {
    return { host: url.host, slug, pathPrefix: path.slice(0, -1).join('/') };
  }
  return { host: url.host, slug };
}
