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

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  loadKubernetesStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import {
  parseObservation,
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type ServingEndpointData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { KserveCollector } from '../KserveCollector';

export const token = 'cluster-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  /** Entries of the cache that were written. */
  written: number;
  endpoints: Record<string, ServingEndpointData>;
};

/** A cluster's stand-in with one scenario, at a fixed time. */
export async function serveCluster(scenario: string): Promise<ServedStandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-'));
  await writeFile(join(folder, 'sample.yaml'), scenario);
  return serveStandIn(loadKubernetesStandIn(folder), { now: () => now });
}

/** Collects one selection of a cluster, as the engine would. */
export async function sweep(
  url: string,
  key: string,
  options: {
    now?: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    signal?: AbortSignal;
    cluster?: Record<string, string | boolean>;
  } = {},
): Promise<Sweep> {
  const cluster = {
    name: 'grid-west',
    url,
    authProvider: 'serviceAccount',
    serviceAccountToken: token,
    ...options.cluster,
  };
  const collector = KserveCollector.fromConfig(
    new ConfigReader({
      kubernetes: {
        clusterLocatorMethods: [{ type: 'config', clusters: [cluster] }],
      },
      mlopsMaturity: { kserve: options.limits ?? {} },
    }),
  );
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host: 'grid-west', key },
    {
      now: options.now ?? now,
      signal: options.signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache,
    },
  );
  const { written, unused } = cache.changes();
  const next = new Map([...(options.before ?? []), ...written]);
  for (const one of unused) {
    next.delete(one);
  }
  // The engine stores what the schemas say, so nothing may get lost there.
  expect(result.observations.map(parseObservation)).toEqual(
    result.observations.map(observation =>
      JSON.parse(JSON.stringify(observation)),
    ),
  );
  expect(JSON.stringify(result)).not.toContain(token);
  return {
    ...result,
    cache: next,
    written: written.size,
    endpoints: Object.fromEntries(
      result.observations.flatMap(one =>
        one.kind === 'servingEndpoint' ? [[one.key, one.data]] : [],
      ),
    ),
  };
}
