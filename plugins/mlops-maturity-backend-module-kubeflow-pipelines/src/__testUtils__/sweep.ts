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
  loadKubeflowStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import type {
  PipelineData,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { KubeflowPipelinesCollector } from '../KubeflowPipelinesCollector';

export const token = 'kubeflow-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export type Sweep = CheckedSweep & {
  pipelines: PipelineData[];
  runs: PipelineRunData[];
};

/** A server's stand-in with one pipeline called `sample`, at a fixed time. */
export async function serveKubeflow(scenario: string): Promise<ServedStandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'kubeflow-'));
  await writeFile(join(folder, 'sample.yaml'), scenario);
  return serveStandIn(loadKubeflowStandIn(folder), { now: () => now });
}

/** Collects one subject of a server, as the engine would. */
export async function sweep(
  url: string,
  key: string,
  options: SweepOptions & {
    limits?: Record<string, number>;
    server?: Record<string, string>;
  } = {},
): Promise<Sweep> {
  const server = { name: 'ml', baseUrl: url, uiUrl: url, token };
  const collector = KubeflowPipelinesCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        kubeflowPipelines: {
          servers: [{ ...server, ...options.server }],
          ...options.limits,
        },
      },
    }),
  );
  const swept = await checkedSweep(
    collector,
    { host: 'ml', key },
    { ...options, now: options.now ?? now, secret: token },
  );
  return {
    ...swept,
    pipelines: swept.list('pipeline'),
    runs: swept.list('pipelineRun'),
  };
}
