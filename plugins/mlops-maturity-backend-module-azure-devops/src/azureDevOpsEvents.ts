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

import type {
  CollectorEvents,
  EventOutcome,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { AzureDevOpsHosts } from './azureDevOpsHosts';
import { readNames } from './readLocation';
import { toKey } from './targetKey';

const project = z.object({ name: z.string() });
const container = z.object({ baseUrl: z.string().nullish() }).nullish();

const payloadSchema = z.object({
  resource: z.object({
    definition: z
      .object({ name: z.string(), project: project.nullish() })
      .nullish(),
    pipeline: z.object({ name: z.string() }).nullish(),
    project: project.nullish(),
    repository: z
      .object({
        name: z.string().nullish(),
        type: z.string().nullish(),
        url: z.string().nullish(),
        remoteUrl: z.string().nullish(),
        project: project.nullish(),
      })
      .nullish(),
    repositories: z.array(z.object({ url: z.string().nullish() })).nullish(),
    url: z.string().nullish(),
  }),
  resourceContainers: z
    .object({ collection: container, account: container, project: container })
    .nullish(),
});

type Payload = z.infer<typeof payloadSchema>;

/**
 * What service hooks tell: which pipeline ran, which repository was pushed to.
 * The organization stands only in addresses, and addresses count only on
 * configured hosts.
 */
export function azureDevOpsEvents(hosts: AzureDevOpsHosts): CollectorEvents {
  return {
    topics: [
      'azureDevOps.build.complete',
      'azureDevOps.git.push',
      'azureDevOps.ms.vss-pipelines.run-state-changed-event',
    ],
    read: ({ eventPayload }) => {
      const parsed = payloadSchema.safeParse(eventPayload);
      return parsed.success ? targetsIn(parsed.data, hosts) : [];
    },
  };
}

function targetsIn(payload: Payload, hosts: AzureDevOpsHosts): EventOutcome[] {
  const { resource } = payload;
  const { repository } = resource;
  // The repositories of a run may be on other hosts: then they tell nothing.
  const code = [
    repository?.remoteUrl,
    repository?.url,
    ...(resource.repositories ?? []).slice(0, 10).map(({ url }) => url),
  ].flatMap(address => {
    const url = toUrl(address);
    return (url && readNames(url, hosts)) ?? [];
  });
  const owner = ownerIn(payload, hosts) ?? code[0];
  if (!owner) {
    return [];
  }
  const { host, organization } = owner;
  const projectName =
    resource.project?.name ??
    resource.definition?.project?.name ??
    repository?.project?.name ??
    code[0]?.project;
  const definition = resource.definition?.name ?? resource.pipeline?.name;
  const isOwnCode = !repository?.type || /^tfsgit$/i.test(repository.type);
  const keys = [
    projectName && definition
      ? toKey({ organization, project: projectName, definition })
      : undefined,
    projectName && repository?.name && isOwnCode
      ? toKey({
          organization,
          project: projectName,
          repository: repository.name,
        })
      : undefined,
    ...(repository?.name ? [] : code.map(toKey)),
  ];
  return [...new Set(keys.flatMap(key => key ?? []))].map(key => ({
    target: { host, key },
  }));
}

/** Whose event it is: the address of its collection, or of the thing itself. */
function ownerIn(
  { resource, resourceContainers }: Payload,
  hosts: AzureDevOpsHosts,
): { host: string; organization: string } | undefined {
  const addresses = [
    resourceContainers?.collection?.baseUrl,
    resourceContainers?.account?.baseUrl,
    resourceContainers?.project?.baseUrl,
    resource.url,
  ];
  for (const address of addresses) {
    const url = toUrl(address);
    if (!url) {
      continue;
    }
    // Any repository will do: only who owns it is looked at.
    const first = new URL(url);
    first.pathname = `${url.pathname.split('/_')[0].replace(/\/{1,10}$/, '')}/_git/x`;
    const names = readNames(first, hosts);
    if (names) {
      return { host: names.host, organization: names.organization };
    }
  }
  return undefined;
}

function toUrl(address: string | null | undefined): URL | undefined {
  return address && address.length <= 2000 && URL.canParse(address)
    ? new URL(address)
    : undefined;
}
