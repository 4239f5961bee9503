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

import type { CollectorHealth } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

export type RateLimitHealth = CollectorHealth['rateLimits'][number];

/** The share of a limit that the schedule leaves for what people ask for. */
const reserve = 0.1;

/** Whether a source asked to be left alone, and the time isn't over. */
export function isBlocked(
  { blockedUntil }: RateLimitHealth,
  now: number,
): boolean {
  return blockedUntil !== undefined && Date.parse(blockedUntil) > now;
}

/** Whether the schedule waits for a limit to be reset. */
export function isExhausted(
  { limit, remaining, resetAt }: RateLimitHealth,
  now: number,
): boolean {
  return (
    limit !== undefined &&
    remaining !== undefined &&
    remaining <= limit * reserve &&
    Date.parse(resetAt ?? '') > now
  );
}
