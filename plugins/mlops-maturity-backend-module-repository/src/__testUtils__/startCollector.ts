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

import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  mlopsMaturityCollectorsExtensionPoint,
  parseObservation,
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type Collector,
  type Observation,
  type ObservationData,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import mlopsMaturityModuleRepository from '..';

export const token = 'very-secret-token';

/** The collector as a backend makes it, with Backstage's own URL readers. */
export async function startCollector(
  port: number,
  repository: object = {},
): Promise<Collector> {
  const collectors: Collector[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        mlopsMaturityCollectorsExtensionPoint,
        { addCollector: (...added) => collectors.push(...added) },
      ],
    ],
    features: [
      mlopsMaturityModuleRepository,
      mockServices.rootConfig.factory({
        data: {
          integrations: {
            bitbucketServer: [
              {
                host: `localhost:${port}`,
                apiBaseUrl: `http://localhost:${port}/rest/api/1.0`,
                token,
              },
            ],
            gitea: [
              {
                host: `127.0.0.1:${port}`,
                baseUrl: `http://127.0.0.1:${port}`,
                password: token,
              },
            ],
          },
          mlopsMaturity: { repository },
        },
      }),
    ],
  });
  return collectors[0];
}

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  /** The data of all observations of a kind, by key. */
  all<Kind extends ObservationKind>(
    kind: Kind,
  ): Record<string, ObservationData[Kind]>;
};

/** Collects one repository, as the engine would. */
export async function sweep(
  collector: Collector,
  target: { host: string; key: string },
  options: { before?: Map<string, CachedAnswer>; signal?: AbortSignal } = {},
): Promise<Sweep> {
  const cache = new SourceCache(options.before);
  const result = await collector.collect(target, {
    now: new Date('2026-11-20T12:00:00Z'),
    signal: options.signal ?? new AbortController().signal,
    logger: mockServices.logger.mock(),
    cache,
  });
  const { written, unused } = cache.changes();
  const next = new Map([...(options.before ?? []), ...written]);
  for (const key of unused) {
    next.delete(key);
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
    all: <Kind extends ObservationKind>(kind: Kind) =>
      Object.fromEntries(
        result.observations
          .filter(
            (found): found is Extract<Observation, { kind: Kind }> =>
              found.kind === kind,
          )
          .map(({ key, data }) => [key, data]),
      ) as Record<string, ObservationData[Kind]>,
  };
}
