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

import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  DefaultAzureDevOpsCredentialsProvider,
  ScmIntegrations,
  type AzureDevOpsCredentialsProvider,
} from '@backstage/integration';
import {
  createSourceClient,
  GapRecorder,
  sweepClock,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type CollectorEvents,
  type EntityTarget,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { azureFetch } from './api/azureFetch';
import { azureDevOpsKinds, pipelineKinds } from './api/endpoints';
import { ProjectApi } from './api/ProjectApi';
import { azureDevOpsEvents } from './azureDevOpsEvents';
import {
  readAzureDevOpsHosts,
  type AzureDevOpsHosts,
} from './azureDevOpsHosts';
import {
  readAzureDevOpsLimits,
  type AzureDevOpsLimits,
} from './azureDevOpsLimits';
import { azureDevOpsTargets } from './azureDevOpsTargets';
import { observeSubject } from './observeSubject';
import { parseKey } from './targetKey';

/**
 * Reads repositories and pipelines of the hosts that `integrations.azure`
 * names, with the credentials that it holds.
 */
export class AzureDevOpsCollector implements Collector {
  readonly id = 'azure-devops';
  readonly title = 'Azure DevOps';
  readonly kinds = azureDevOpsKinds;
  readonly events: CollectorEvents;

  readonly #hosts: AzureDevOpsHosts;
  readonly #credentials: AzureDevOpsCredentialsProvider;
  readonly #limits: AzureDevOpsLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): AzureDevOpsCollector {
    const integrations = ScmIntegrations.fromConfig(config);
    return new AzureDevOpsCollector(
      readAzureDevOpsHosts(config, integrations),
      DefaultAzureDevOpsCredentialsProvider.fromIntegrations(integrations),
      readAzureDevOpsLimits(config),
    );
  }

  private constructor(
    hosts: AzureDevOpsHosts,
    credentials: AzureDevOpsCredentialsProvider,
    limits: AzureDevOpsLimits,
  ) {
    this.#hosts = hosts;
    this.#credentials = credentials;
    this.#limits = limits;
    this.events = azureDevOpsEvents(hosts);
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return azureDevOpsTargets(entity, this.#hosts);
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const subject = parseKey(target.key);
    const host = this.#hosts.byName.get(target.host);
    if (!subject || !host) {
      return toEmptyResult(
        azureDevOpsKinds,
        'forbidden',
        subject
          ? `The host ${target.host} is no longer configured (integrations.azure).`
          : 'The target names neither a repository nor a pipeline.',
      );
    }
    const { organization, project } = subject;
    const kinds = subject.repository ? azureDevOpsKinds : pipelineKinds;
    const headers = await this.#headersFor(target.host, organization, context);
    if (!headers) {
      return toEmptyResult(
        kinds,
        'forbidden',
        `No credentials for the organization ${organization} of ${target.host} (integrations.azure[].credentials).`,
      );
    }

    const limits = this.#limits;
    const client = createSourceClient(context, limits, {
      baseUrl: host.baseUrl,
      headers,
      fetch: azureFetch(sweepClock(context)),
    });
    const gaps = new GapRecorder('Azure DevOps');
    const observations = await observeSubject(
      new ProjectApi({
        client,
        host: target.host,
        webUrl: host.baseUrl,
        organization,
        project,
        apiVersion: host.apiVersion,
        limits,
        now: context.now,
      }),
      gaps,
      subject,
    );
    return toCollectionResult(observations, gaps, client);
  }

  /** Undefined when there are no credentials although there should be. */
  async #headersFor(
    host: string,
    organization: string,
    context: CollectionContext,
  ): Promise<(() => Promise<Record<string, string>>) | undefined> {
    const url = this.#credentialsUrl(host, organization);
    const headers = async () => {
      // The scheme isn't looked at; tokens of Entra are renewed in time.
      const credentials = await this.#credentials.getCredentials({ url });
      return {
        ...credentials?.headers,
        // Without it, a wrong token leads to a page for signing in.
        'x-tfs-fedauthredirect': 'Suppress',
      };
    };
    try {
      await headers();
      return headers;
    } catch (error) {
      context.signal.throwIfAborted();
      context.logger.warn(
        `No Azure DevOps credentials for ${organization} on ${host}`,
        { error: error instanceof Error ? error.name : 'unknown' },
      );
      return undefined;
    }
  }

  /** An organization's old host may be the one that holds its token. */
  #credentialsUrl(host: string, organization: string): string {
    const old = `${organization.toLowerCase()}.visualstudio.com`;
    return host === 'dev.azure.com' && this.#hosts.byName.has(old)
      ? `https://${old}/`
      : `https://${host}/${encodeURIComponent(organization)}/`;
  }
}
