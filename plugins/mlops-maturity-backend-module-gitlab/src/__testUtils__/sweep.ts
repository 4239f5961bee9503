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

import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import {
  parseObservation,
  SourceCache,
  type CachedAnswer,
  type CollectionResult,
  type Observation,
  type ObservationData,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { GitlabCollector } from '../GitlabCollector';

export const token = 'glpat-very-secret';

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  written: number;
  /** The data of all observations of a kind, by key. */
  all<Kind extends ObservationKind>(
    kind: Kind,
  ): Record<string, ObservationData[Kind]>;
};

/** Collects one project of a test server, as the engine would. */
export async function sweep(
  server: { url: string },
  options: {
    project: string;
    now: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    signal?: AbortSignal;
    /** Without a token. */
    anonymous?: boolean;
  },
): Promise<Sweep> {
  const { host } = new URL(server.url);
  const collector = GitlabCollector.fromConfig(
    new ConfigReader({
      integrations: {
        gitlab: [
          {
            host,
            baseUrl: server.url,
            apiBaseUrl: `${server.url}/api/v4`,
            ...(options.anonymous ? {} : { token }),
          },
        ],
      },
      mlopsMaturity: { gitlab: options.limits ?? {} },
    }),
  );
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host, key: options.project },
    {
      now: options.now,
      signal: options.signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache,
    },
  );
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
  return {
    ...result,
    cache: next,
    written: written.size,
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
