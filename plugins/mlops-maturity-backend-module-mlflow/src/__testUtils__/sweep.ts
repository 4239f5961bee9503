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
  type ExperimentData,
  type RegisteredModelData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { MlflowCollector } from '../MlflowCollector';

export const token = 'very-secret';

export type Sweep = CollectionResult & {
  /** What the next sweep is handed. */
  cache: Map<string, CachedAnswer>;
  experiment?: ExperimentData;
  model?: RegisteredModelData;
};

/** Collects one target of a server, as the engine would. */
export async function sweep(
  baseUrl: string,
  key: string,
  options: {
    now?: Date;
    before?: Map<string, CachedAnswer>;
    limits?: Record<string, number>;
    server?: Record<string, string | boolean>;
    signal?: AbortSignal;
  } = {},
): Promise<Sweep> {
  const collector = MlflowCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        mlflow: {
          servers: [{ name: 'main', baseUrl, token, ...options.server }],
          ...options.limits,
        },
      },
    }),
  );
  const cache = new SourceCache(options.before);
  const result = await collector.collect(
    { host: 'main', key },
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
    experiment: first?.kind === 'experiment' ? first.data : undefined,
    model: first?.kind === 'registeredModel' ? first.data : undefined,
  };
}
