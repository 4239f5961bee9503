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

import { readFile } from 'node:fs/promises';
import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  createSourceClient,
  GapRecorder,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type ObservationKind,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { ClusterApi } from './api/ClusterApi';
import { tlsFetch } from './api/tlsFetch';
import { readClusters, type Cluster } from './clusters';
import { EndpointHistory } from './history/EndpointHistory';
import { readKserveLimits, type KserveLimits } from './kserveLimits';
import { kserveTargets } from './kserveTargets';
import { observeEndpoints } from './observeEndpoints';
import { parseSelectionKey } from './selection';

const podAccount = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Reads what serves models in the clusters of the Kubernetes plugin. */
export class KserveCollector implements Collector {
  readonly id = 'kserve';
  readonly title = 'KServe';
  readonly kinds: ObservationKind[] = ['servingEndpoint'];

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): KserveCollector {
    return new KserveCollector(readClusters(config), readKserveLimits(config));
  }

  private constructor(
    private readonly clusters: readonly Cluster[],
    private readonly limits: KserveLimits,
  ) {}

  targetsOf(entity: Entity): EntityTarget[] {
    return kserveTargets(
      entity,
      this.clusters.map(({ name }) => name),
    );
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const cluster = this.clusters.find(({ name }) => name === target.host);
    const selection = parseSelectionKey(target.key);
    const history = new EndpointHistory(context.cache);
    if (!cluster || !selection) {
      return toEmptyResult(
        ['servingEndpoint'],
        'not-found',
        cluster
          ? 'The target selects nothing.'
          : `No cluster is configured under the name ${target.host} (kubernetes.clusterLocatorMethods).`,
      );
    }
    const account = await readAccount(cluster);
    if (account.token === undefined) {
      return toEmptyResult(
        ['servingEndpoint'],
        'not-found',
        `The cluster ${cluster.name} has no serviceAccountToken, and the backend runs in no pod with an account of its own.`,
      );
    }
    const { limits } = this;
    const { now } = context;
    const { ca, skipTlsVerify } = { ...cluster, ca: account.ca };
    const client = createSourceClient(context, limits, {
      baseUrl: cluster.url,
      headers: { authorization: `Bearer ${account.token}` },
      ...(cluster.url.startsWith('https:') && (ca || skipTlsVerify)
        ? { fetch: tlsFetch({ ca, skipTlsVerify }) }
        : {}),
    });
    const gaps = new GapRecorder('The Kubernetes cluster');
    const endpoints = await observeEndpoints(
      new ClusterApi(client, limits.maxEndpoints),
      selection,
      { gaps, history, now },
    );
    return toCollectionResult(
      endpoints.map(({ key, data }) => ({
        kind: 'servingEndpoint',
        key,
        data,
      })),
      gaps,
      client,
    );
  }
}

/**
 * The token and the authority to ask with. Without a configured token they are
 * those of the pod that the backend runs in, read anew because Kubernetes
 * replaces them.
 */
async function readAccount(
  cluster: Cluster,
): Promise<{ token?: string; ca?: string }> {
  if (cluster.token !== undefined) return cluster;
  const read = (name: string) =>
    readFile(`${podAccount}/${name}`, 'utf8').catch(() => undefined);
  return {
    token: (await read('token'))?.trim(),
    ca: cluster.ca ?? (await read('ca.crt')),
  };
}
