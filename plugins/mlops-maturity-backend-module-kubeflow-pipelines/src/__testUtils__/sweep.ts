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
  loadKubeflowStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import {
  parseObservation,
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type PipelineData,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { KubeflowPipelinesCollector } from '../KubeflowPipelinesCollector';

export const token = 'kubeflow-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
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
  options: {
    now?: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    signal?: AbortSignal;
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
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host: 'ml', key },
    {
      now: options.now ?? now,
      signal: options.signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache,
    },
  );
  // The engine stores what the schemas say, so nothing may get lost there.
  expect(result.observations.map(parseObservation)).toEqual(
    result.observations.map(observation =>
      JSON.parse(JSON.stringify(observation)),
    ),
  );
  expect(JSON.stringify(result)).not.toContain(token);
  const { written } = cache.changes();
  return {
    ...result,
    cache: new Map([...(options.before ?? []), ...written]),
    pipelines: result.observations.flatMap(one =>
      one.kind === 'pipeline' ? [one.data] : [],
    ),
    runs: result.observations.flatMap(one =>
      one.kind === 'pipelineRun' ? [one.data] : [],
    ),
  };
}
