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

import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  parseObservation,
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type Observation,
  type ObservationData,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { PrometheusCollector } from '../PrometheusCollector';

export const token = 'prometheus-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export const workloadKey = '{namespace="grid",pod=~"transformer-health(-.*)?"}';

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  /** The data of all observations of a kind, by key. */
  all<Kind extends ObservationKind>(
    kind: Kind,
  ): Record<string, ObservationData[Kind]>;
};

/** Collects one workload of a server, as the engine would. */
export async function sweep(
  url: string,
  options: {
    key?: string;
    now?: Date;
    before?: Map<string, CachedAnswer>;
    config?: Record<string, string | number | Record<string, string>>;
    signal?: AbortSignal;
  } = {},
): Promise<Sweep> {
  const collector = PrometheusCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        prometheus: {
          servers: [{ name: 'grid', baseUrl: url, uiUrl: url, token }],
          ...options.config,
        },
      },
    }),
  );
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host: 'grid', key: options.key ?? workloadKey },
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
  return {
    ...result,
    cache: cache.changes().written,
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
