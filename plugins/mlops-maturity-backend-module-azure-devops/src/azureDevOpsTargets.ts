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
import type { AzureDevOpsHosts } from './azureDevOpsHosts';
import { readLocation, type SourceFolder } from './readLocation';
import { toKey } from './targetKey';

const projectRepo = 'dev.azure.com/project-repo';
const projectName = 'dev.azure.com/project';
const buildDefinition = 'dev.azure.com/build-definition';
const hostOrganization = 'dev.azure.com/host-org';

/** They say that the code is on another host than the entity's file. */
const otherHosts = ['github.com/project-slug', 'gitlab.com/project-slug'];

const maxDefinitions = 20;

/**
 * What an entity points at: the repository of `dev.azure.com/project-repo`,
 * else of its source location, else of the location that it was read from; and
 * the pipelines of `dev.azure.com/build-definition` in the project of
 * `dev.azure.com/project`, unless that is the repository's own project, whose
 * pipelines are read with it. Only hosts that the integrations name are
 * targets: an annotation mustn't be able to send requests, or credentials,
 * anywhere else.
 */
export function azureDevOpsTargets(
  entity: Entity,
  hosts: AzureDevOpsHosts,
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const located = locate(annotations, hosts);
  const owner = ownerOf(annotations, hosts, located);
  const code = codeOf(annotations, owner, located);
  const project = annotations[projectName]?.trim();
  const definitions = (annotations[buildDefinition] ?? '')
    .split(',')
    .map(one => one.trim())
    .filter(one => one !== '')
    .slice(0, maxDefinitions);
  const isOwnProject =
    code?.host === owner?.host &&
    code?.organization.toLowerCase() === owner?.organization.toLowerCase() &&
    code?.project.toLowerCase() === project?.toLowerCase();

  const targets: EntityTarget[] = [];
  const codeKey = code && toKey(code);
  if (code && codeKey) {
    const { host, pathPrefix } = code;
    targets.push({ host, key: codeKey, ...(pathPrefix ? { pathPrefix } : {}) });
  }
  if (owner && project && !isOwnProject) {
    const keys = definitions.flatMap(
      definition =>
        toKey({ organization: owner.organization, project, definition }) ?? [],
    );
    targets.push(...[...new Set(keys)].map(key => ({ host: owner.host, key })));
  }
  return targets;
}

type Annotations = Readonly<Record<string, string>>;

function locate(
  annotations: Annotations,
  hosts: AzureDevOpsHosts,
): SourceFolder | undefined {
  if (annotations[ANNOTATION_SOURCE_LOCATION] !== undefined) {
    return readLocation(annotations[ANNOTATION_SOURCE_LOCATION], hosts);
  }
  return readLocation(annotations[ANNOTATION_LOCATION], hosts);
}

/** The organization that annotations without one are about. */
function ownerOf(
  annotations: Annotations,
  hosts: AzureDevOpsHosts,
  located: SourceFolder | undefined,
): { host: string; organization: string } | undefined {
  const written = annotations[hostOrganization];
  const owner =
    written === undefined
      ? (hosts.standard ?? located)
      : readHostOrganization(written);
  return owner && hosts.byName.has(owner.host) ? owner : undefined;
}

/** `host/organization`; servers may have a virtual directory in between. */
function readHostOrganization(
  text: string,
): { host: string; organization: string } | undefined {
  const [host, ...path] = text.trim().split('/');
  const organization = path.at(-1);
  return organization && path.length <= 2 ? { host, organization } : undefined;
}

function codeOf(
  annotations: Annotations,
  owner: { host: string; organization: string } | undefined,
  located: SourceFolder | undefined,
): SourceFolder | undefined {
  const written = annotations[projectRepo];
  if (written !== undefined) {
    const [project, repository, ...rest] = written.trim().split('/');
    if (!owner || !repository || rest.length > 0) {
      return undefined;
    }
    const { host, organization } = owner;
    const code = { host, organization, project, repository };
    const isLocated = located?.host === host && toKey(located) === toKey(code);
    return { ...code, pathPrefix: isLocated ? located.pathPrefix : undefined };
  }
  const isElsewhere =
    annotations[ANNOTATION_SOURCE_LOCATION] === undefined &&
    [...otherHosts, buildDefinition].some(
      name => annotations[name] !== undefined,
    );
  return isElsewhere ? undefined : located;
}
