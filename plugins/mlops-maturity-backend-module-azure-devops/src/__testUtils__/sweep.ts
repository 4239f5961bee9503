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
import { AzureDevOpsCollector } from '../AzureDevOpsCollector';

export const token = 'pat-very-secret';

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  /** The data of all observations of a kind. */
  all<Kind extends ObservationKind>(kind: Kind): ObservationData[Kind][];
};

export function collectorFor(
  url: string,
  limits: Record<string, number> = {},
): AzureDevOpsCollector {
  const { host } = new URL(url);
  return AzureDevOpsCollector.fromConfig(
    new ConfigReader({
      integrations: {
        azure: [{ host, credentials: [{ personalAccessToken: token }] }],
      },
      mlopsMaturity: {
        azureDevOps: { hosts: [{ host, baseUrl: url }], ...limits },
      },
    }),
  );
}

/** Collects one target of a server, as the engine would. */
export async function sweep(
  url: string,
  key: string,
  options: {
    now?: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    signal?: AbortSignal;
  } = {},
): Promise<Sweep> {
  const cache = new SourceCache(options.before);
  const result = await collectorFor(url, options.limits).collect(
    { host: new URL(url).host, key },
    {
      now: options.now ?? new Date(),
      signal: options.signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache,
    },
  );
  const { written, unused } = cache.changes();
  const next = new Map([...(options.before ?? []), ...written]);
  for (const unusedKey of unused) {
    next.delete(unusedKey);
  }
  // The engine stores what the schemas say, so nothing may get lost there.
  expect(result.observations.map(parseObservation)).toEqual(
    result.observations.map(one => JSON.parse(JSON.stringify(one))),
  );
  return {
    ...result,
    cache: next,
    all: <Kind extends ObservationKind>(kind: Kind) =>
      result.observations
        .filter(
          (one): one is Extract<Observation, { kind: Kind }> =>
            one.kind === kind,
        )
        .map(({ data }) => data) as ObservationData[Kind][],
  };
}
