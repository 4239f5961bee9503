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

import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';

/** One configured host of Azure DevOps. */
export type AzureDevOpsHost = {
  /** As `integrations.azure` names it, such as `dev.azure.com`. */
  host: string;
  /** Where its organizations are, without a slash at the end. */
  baseUrl: string;
  /** Of the REST API, such as `7.1`. */
  apiVersion: string;
};

/** The configured hosts, and which organization an annotation means. */
export type AzureDevOpsHosts = {
  byName: ReadonlyMap<string, AzureDevOpsHost>;
  /** Where an annotation names a project and nothing tells whose. */
  standard?: { host: string; organization: string };
};

const key = 'mlopsMaturity.azureDevOps.hosts';

/**
 * Reads the hosts of `integrations.azure`, what `mlopsMaturity.azureDevOps`
 * says of them, and the default organization of the Azure DevOps plugin.
 *
 * @throws InputError when an address or version isn't one, or a host isn't
 * configured
 */
export function readAzureDevOpsHosts(
  config: Config,
  integrations: ScmIntegrations,
): AzureDevOpsHosts {
  const byName = new Map<string, AzureDevOpsHost>(
    integrations.azure
      .list()
      .map(({ config: { host } }) => [
        host,
        { host, baseUrl: `https://${host}`, apiVersion: '7.1' },
      ]),
  );
  for (const [index, section] of (
    config.getOptionalConfigArray(key) ?? []
  ).entries()) {
    const host = section.getString('host');
    const known = byName.get(host);
    if (!known) {
      throw new InputError(
        `${key}[${index}].host: ${host} isn't a host of integrations.azure; add it there with its credentials`,
      );
    }
    const baseUrl = section.getOptionalString('baseUrl') ?? known.baseUrl;
    if (!isBaseUrl(baseUrl)) {
      throw new InputError(
        `${key}[${index}].baseUrl must be an http or https address without credentials, query and fragment`,
      );
    }
    const apiVersion =
      section.getOptionalString('apiVersion') ?? known.apiVersion;
    if (!/^\d{1,2}\.\d$/.test(apiVersion)) {
      throw new InputError(
        `${key}[${index}].apiVersion must be a version of the REST API in quotes, such as '7.1'`,
      );
    }
    byName.set(host, {
      host,
      baseUrl: baseUrl.replace(/\/{1,10}$/, ''),
      apiVersion,
    });
  }
  return { byName, standard: readStandard(config) };
}

/** `azureDevOps` belongs to the Azure DevOps plugin, which may not be there. */
function readStandard(config: Config): AzureDevOpsHosts['standard'] {
  const section = config.getOptionalConfig('azureDevOps');
  const organization = section?.getOptionalString('organization');
  return organization
    ? {
        host: section?.getOptionalString('host') ?? 'dev.azure.com',
        organization,
      }
    : undefined;
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) {
    return false;
  }
  const url = new URL(text);
  return (
    /^https?:$/.test(url.protocol) &&
    !url.username &&
    !url.password &&
    !url.search &&
    !url.hash
  );
}
