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
import type { EntityTarget } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryHost } from './hosts/RepositoryHost';

const maxKeyLength = 250;

/**
 * The repository that an entity points at by its source location, else by the
 * location that it was read from. Only hosts that are read are targets: an
 * annotation mustn't be able to send credentials anywhere else.
 */
export function repositoryTargets(
  entity: Entity,
  hosts: ReadonlyMap<string, RepositoryHost>,
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const source = annotations[ANNOTATION_SOURCE_LOCATION];
  const target =
    source === undefined
      ? readLocation(annotations[ANNOTATION_LOCATION], hosts, true)
      : readLocation(source, hosts, false);
  return target ? [target] : [];
}

/** The repository and the branch that a target's key names. */
export function parseKey(
  key: string,
): { slug: string; ref?: string } | undefined {
  const [, slug, ref] =
    /^([\w.~-]{1,200}(?:\/[\w.~-]{1,200}){0,20})(?:@(.{1,200}))?$/.exec(key) ??
    [];
  const isSound =
    slug !== undefined &&
    slug.split('/').every(name => !/^\.+$/.test(name)) &&
    isRef(ref);
  return isSound ? { slug, ...(ref ? { ref } : {}) } : undefined;
}

/** What Git allows in the name of a branch, and a little less. */
function isRef(ref: string | undefined): boolean {
  return (
    ref === undefined ||
    (/^[\w.#+@/=-]{1,200}$/.test(ref) && !/\.\.|\/\/|^[/.-]|\/$/.test(ref))
  );
}

function readLocation(
  location: unknown,
  hosts: ReadonlyMap<string, RepositoryHost>,
  isFile: boolean,
): EntityTarget | undefined {
  const address =
    typeof location === 'string'
      ? location.match(/^url:(https?:\/\/.{1,2000})$/i)?.[1]
      : undefined;
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  for (const host of hosts.values()) {
    const found = host.locate(url);
    if (found) {
      const key = found.ref ? `${found.slug}@${found.ref}` : found.slug;
      const folder = folderOf(found.path, url, isFile).join('/');
      return key.length <= maxKeyLength && parseKey(key)
        ? { host: host.host, key, ...(folder ? { pathPrefix: folder } : {}) }
        : undefined;
    }
  }
  return undefined;
}

/** A location ends in a slash where it is a folder, but not always. */
function folderOf(path: string[], url: URL, isFile: boolean): string[] {
  const namesFile =
    isFile ||
    (!url.pathname.endsWith('/') && /\.(ya?ml|json)$/i.test(url.pathname));
  return namesFile ? path.slice(0, -1) : path;
}
