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

import type {
  ServingEndpointData,
  SourceCache,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { SeenEndpoint } from '../endpoints/SeenEndpoint';
import { remember, remembered, type Remembered } from './remember';

const cacheKey = 'history of endpoints';

/**
 * A cluster shows only how things are now. What has to be known of the past is
 * remembered here from sweep to sweep, in the cache of the target.
 */
export class EndpointHistory {
  readonly #cache: SourceCache;
  readonly #before: Record<string, Remembered>;

  constructor(cache: SourceCache) {
    this.#cache = cache;
    // Asked for in every sweep, failed ones too: what isn't, is forgotten.
    const stored = z
      .record(z.string(), remembered)
      .safeParse(cache.get(cacheKey)?.value);
    this.#before = stored.success ? stored.data : {};
  }

  /**
   * The endpoints with their past, which is kept for the next sweep.
   *
   * @param options - `complete` says whether these are all there are, so that
   * others are forgotten
   */
  addTo(
    seen: readonly SeenEndpoint[],
    options: { now: Date; complete: boolean },
  ): { key: string; data: ServingEndpointData }[] {
    const after: Record<string, Remembered> = options.complete
      ? {}
      : { ...this.#before };
    const told = seen.map(endpoint => {
      const past = remember(this.#before[endpoint.key], endpoint, options.now);
      after[endpoint.key] = past;
      return { key: endpoint.key, data: withPast(endpoint.data, past) };
    });
    if (JSON.stringify(after) !== JSON.stringify(this.#before)) {
      this.#cache.set(cacheKey, { settled: true, value: after });
    }
    return told;
  }
}

function withPast(
  data: ServingEndpointData,
  { splitAt, promotedAt, older, models }: Remembered,
): ServingEndpointData {
  return {
    ...data,
    traffic: data.traffic.map(share => {
      const modelUri = share.modelUri ?? models[share.version];
      return modelUri === undefined ? share : { ...share, modelUri };
    }),
    ...(splitAt === undefined ? {} : { splitAt }),
    ...(promotedAt === undefined ? {} : { promotedAt }),
    previousVersion: data.previousVersion ?? older?.[0],
  };
}
