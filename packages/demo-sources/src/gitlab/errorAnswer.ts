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

import type { Answer } from '../http/Answer';

/**
 * An error in GitLab's shape. What is used up is always told with 429, and the
 * headers of its rate limit have no `x-`.
 */
export function gitlabError(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  const limited = /rate limit/i.test(message);
  const renamed = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/^x-ratelimit-/, 'ratelimit-'),
      value,
    ]),
  );
  return limited
    ? {
        status: status === 403 ? 429 : status,
        body: Buffer.from('Retry later\n'),
        contentType: 'text/plain',
        headers: renamed,
      }
    : { status, body: { message: `${status} ${message}` }, headers: renamed };
}

/** What GitLab answers to a parameter that it refuses. */
export function badRequest(error: string): Answer {
  return { status: 400, body: { error } };
}
