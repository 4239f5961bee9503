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

import type { RateLimit } from '../types';

const longestWaitMs = 24 * 60 * 60 * 1000;
const defaultWaitMs = 60 * 1000;

function header(headers: Headers, name: string): number | undefined {
  const text =
    headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`);
  return text && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/**
 * What the headers of an answer say of the rate limit; undefined when they say
 * nothing that can be relied on.
 */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = header(headers, 'limit');
  const remaining = header(headers, 'remaining');
  const reset = header(headers, 'reset');
  if (limit === undefined || remaining === undefined || reset === undefined) {
    return undefined;
  }
  return { limit, remaining, resetAt: new Date(reset * 1000).toISOString() };
}

function waitOf(headers: Headers, now: Date): number | undefined {
  const retryAfter = headers.get('retry-after');
  if (retryAfter && /^\d{1,9}$/.test(retryAfter)) {
    return Number(retryAfter) * 1000;
  }
  if (retryAfter && Number.isFinite(Date.parse(retryAfter))) {
    return Date.parse(retryAfter) - now.getTime();
  }
  const reset = header(headers, 'reset');
  if (header(headers, 'remaining') === 0 && reset !== undefined) {
    return reset * 1000 - now.getTime();
  }
  return undefined;
}

/**
 * Until when the source wants to be left alone; undefined when the answer
 * isn't about a rate limit. Some sources say 403 instead of 429, and tell it
 * from a missing permission only by headers or by words.
 */
export function readRetryAfter(
  answer: { status: number; headers: Headers; text: string },
  now: Date,
): Date | undefined {
  const wait = waitOf(answer.headers, now);
  const limited =
    answer.status === 429 ||
    (answer.status === 403 &&
      (wait !== undefined || /rate limit/i.test(answer.text)));
  if (!limited) {
    return undefined;
  }
  const bounded = Math.min(
    Math.max(wait ?? defaultWaitMs, 1000),
    longestWaitMs,
  );
  return new Date(now.getTime() + bounded);
}
