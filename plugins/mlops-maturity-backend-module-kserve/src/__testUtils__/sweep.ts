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
import { ConfigReader } from '@backstage/config';
import {
  loadKubernetesStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import type { ServingEndpointData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { KserveCollector } from '../KserveCollector';

export const token = 'cluster-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export type Sweep = CheckedSweep & {
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
  options: SweepOptions & {
    limits?: Record<string, number>;
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
  const swept = await checkedSweep(
    collector,
    { host: 'grid-west', key },
    { ...options, now: options.now ?? now, secret: token },
  );
  return { ...swept, endpoints: swept.all('servingEndpoint') };
}
