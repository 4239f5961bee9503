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

import { decodeSegments } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { AzureDevOpsHosts } from './azureDevOpsHosts';
import { isName } from './targetKey';

/** A folder of a repository that an address leads to. */
export type SourceFolder = {
  host: string;
  organization: string;
  project: string;
  repository: string;
  pathPrefix?: string;
};

/**
 * Reads an entity's location:
 * `url:https://dev.azure.com/organization/project/_git/repository?path=/folder`,
 * the same without a project that is named like its repository, and the old
 * form `https://organization.visualstudio.com/project/_git/repository`, which
 * is the same organization of dev.azure.com. Undefined for hosts that aren't
 * configured. The branch isn't looked at: the default branch is what is read.
 */
export function readLocation(
  location: string | undefined,
  hosts: AzureDevOpsHosts,
): SourceFolder | undefined {
  const target = location?.match(/^url:(https?:\/\/.{1,2000})$/i)?.[1];
  if (!target || !URL.canParse(target)) {
    return undefined;
  }
  const url = new URL(target);
  const names = readNames(url, hosts);
  if (!names) {
    return undefined;
  }
  const folder = readFolder(url.searchParams.get('path'));
  return folder === undefined
    ? undefined
    : { ...names, ...(folder ? { pathPrefix: folder } : {}) };
}

/** The repository that a web address leads to, on a configured host. */
export function readNames(
  url: URL,
  hosts: AzureDevOpsHosts,
): Omit<SourceFolder, 'pathPrefix'> | undefined {
  const old = /^([a-z0-9-]{1,100})\.visualstudio\.com$/.exec(url.host);
  const host = old ? 'dev.azure.com' : url.host;
  const configured = hosts.byName.get(host);
  const segments = decodeSegments(url.pathname);
  if (!configured || !segments) {
    return undefined;
  }
  const base = new URL(configured.baseUrl).pathname.split('/').filter(Boolean);
  const isBelow = base.every((segment, index) => segments[index] === segment);
  const below = old
    ? [
        old[1],
        ...(segments[0] === 'DefaultCollection' ? segments.slice(1) : segments),
      ]
    : segments.slice(isBelow ? base.length : 0);
  const at = below.indexOf('_git');
  if (at !== 1 && at !== 2) {
    return undefined;
  }
  const repository = below[at + 1];
  const organization = below[0];
  const project = at === 2 ? below[1] : repository;
  return isName(organization) && isName(project) && isName(repository)
    ? { host, organization, project, repository }
    : undefined;
}

/** A path without slashes around it; of a file, its folder. */
function readFolder(path: string | null): string | undefined {
  const segments = (path ?? '').split('/').filter(segment => segment !== '');
  if (/\.ya?ml$/i.test(segments.at(-1) ?? '')) {
    segments.pop();
  }
  const sound = segments.every(
    segment => !/[\\\p{Cc}]/u.test(segment) && !/^\.{1,2}$/.test(segment),
  );
  return sound ? segments.join('/') : undefined;
}
