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
import { parseId, parsePath } from './api/parseProject';
import type { GitlabHosts } from './GitlabHosts';

const slugAnnotation = 'gitlab.com/project-slug';
const idAnnotation = 'gitlab.com/project-id';
const instanceAnnotation = 'gitlab.com/instance';

type SourceFolder = { host: string; path: string; pathPrefix?: string };

/**
 * The project that an entity points at, by `gitlab.com/project-slug` or
 * `gitlab.com/project-id`, else by its source location, else by the location
 * that it was read from. Only hosts that the integrations name are targets: an
 * annotation mustn't be able to send requests, or tokens, anywhere else.
 */
export function gitlabTargets(
  entity: Entity,
  hosts: GitlabHosts,
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const source = readLocation(annotations[ANNOTATION_SOURCE_LOCATION], hosts);
  const managedBy = readLocation(annotations[ANNOTATION_LOCATION], hosts);
  const slug = annotations[slugAnnotation];
  const id = annotations[idAnnotation];
  if (slug !== undefined || id !== undefined) {
    const path = slug === undefined ? undefined : parsePath(slug);
    const key = slug === undefined ? parseId(id) : path;
    const instance = annotations[instanceAnnotation];
    const host =
      instance === undefined
        ? (source?.host ?? managedBy?.host ?? hosts.first?.host)
        : hosts.byInstance(instance)?.host;
    if (!key || !host) {
      return [];
    }
    // A number can't be compared with the path that the location names.
    const isSame =
      source?.host === host && (path === undefined || source.path === path);
    return [toTarget(host, key, isSame ? source.pathPrefix : undefined)];
  }
  const location =
    annotations[ANNOTATION_SOURCE_LOCATION] === undefined ? managedBy : source;
  return location
    ? [toTarget(location.host, location.path, location.pathPrefix)]
    : [];
}

function toTarget(
  host: string,
  key: string,
  pathPrefix: string | undefined,
): EntityTarget {
  return { host, key, ...(pathPrefix ? { pathPrefix } : {}) };
}

const views = new Set(['tree', 'blob', 'edit', 'raw']);

/**
 * Reads `url:https://host/group/project[/-/(tree|blob|edit|raw)/branch/path]`,
 * also as GitLab wrote it before 12, without the dash. A branch name with a
 * slash can't be told from a path; default branches hardly ever have one.
 */
function readLocation(
  location: string | undefined,
  hosts: GitlabHosts,
): SourceFolder | undefined {
  const target = location?.match(/^url:(https?:\/\/.{1,2000})$/i)?.[1];
  const url = target && URL.canParse(target) ? new URL(target) : undefined;
  const found = url && !url.username ? hosts.byUrl(url) : undefined;
  const segments = found && decodeNames(found.path);
  if (!segments) {
    return undefined;
  }
  const { host } = found.host;
  const dash = segments.indexOf('-');
  // A project's path has two segments at least.
  const view = segments.findIndex((one, at) => at >= 2 && views.has(one));
  const end = [dash, view].filter(at => at >= 0);
  const path = parsePath(
    segments.slice(0, end.length > 0 ? Math.min(...end) : undefined).join('/'),
  );
  if (!path) {
    return undefined;
  }
  if (view === -1 || (dash !== -1 && view !== dash + 1)) {
    return { host, path };
  }
  const inside = segments.slice(view + 2);
  const folder = segments[view] === 'tree' ? inside : inside.slice(0, -1);
  return { host, path, pathPrefix: folder.join('/') };
}
