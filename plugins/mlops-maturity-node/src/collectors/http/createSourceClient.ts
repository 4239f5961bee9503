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

import type { CollectionContext } from '../types';
import { SourceClient, type SourceClientOptions } from './SourceClient';

/**
 * How much a client may ask for in one sweep.
 *
 * @public
 */
export type SourceLimits = {
  requestsPerSweep: number;
  /** Requests under way at the same time. */
  concurrency: number;
  timeoutSeconds: number;
  /** Of one answer, after decompression. */
  maxAnswerBytes: number;
};

/**
 * Makes the client with which a collector reads one target.
 *
 * @param context - of the sweep
 * @param source - where the source is and how it is asked
 * @public
 */
export function createSourceClient(
  context: CollectionContext,
  limits: SourceLimits,
  source: Pick<SourceClientOptions, 'baseUrl' | 'fetch'> & {
    /** Credentials and whatever else each request carries. */
    headers: Record<string, string> | SourceClientOptions['headers'];
  },
): SourceClient {
  const { headers } = source;
  return new SourceClient({
    ...source,
    headers: typeof headers === 'function' ? headers : async () => headers,
    cache: context.cache,
    signal: context.signal,
    now: sweepClock(context),
    concurrency: limits.concurrency,
    maxRequests: limits.requestsPerSweep,
    timeoutMs: limits.timeoutSeconds * 1000,
    maxAnswerBytes: limits.maxAnswerBytes,
  });
}

/**
 * Tells the time during a sweep: from the moment that the sweep is said to
 * begin at, as fast as real time passes.
 *
 * @public
 */
export function sweepClock({
  now,
}: Pick<CollectionContext, 'now'>): () => Date {
  const startedAt = performance.now();
  return () => new Date(now.getTime() + performance.now() - startedAt);
}
