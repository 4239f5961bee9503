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
  type FeatureStoreData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { FeastCollector } from '../FeastCollector';

export const token = 'very-secret';

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  store?: FeatureStoreData;
};

/** Collects one project of a server, as the engine would. */
export async function sweep(
  baseUrl: string,
  project: string,
  options: {
    now?: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    uiUrl?: string;
    signal?: AbortSignal;
  } = {},
): Promise<Sweep> {
  const { uiUrl } = options;
  const collector = FeastCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        feast: {
          servers: [{ name: 'main', baseUrl, token, ...(uiUrl && { uiUrl }) }],
          ...options.limits,
        },
      },
    }),
  );
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host: 'main', key: project },
    {
      now: options.now ?? new Date(),
      signal: options.signal ?? new AbortController().signal,
      logger: mockServices.logger.mock(),
      cache,
    },
  );
  const { written, unused } = cache.changes();
  const next = new Map([...(options.before ?? []), ...written]);
  unused.forEach(request => next.delete(request));
  // The engine stores what the schemas say, so nothing may get lost there.
  expect(result.observations.map(parseObservation)).toEqual(
    result.observations,
  );
  const [first] = result.observations;
  return {
    ...result,
    cache: next,
    store: first?.kind === 'featureStore' ? first.data : undefined,
  };
}
