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

import { readBody } from './readBody';
import { SourceError, UnavailableError } from './SourceError';
import type { SourceClientOptions } from './SourceClient';

/** An answer as it came, whatever its status. */
export type Answer = { status: number; headers: Headers; text: string };

/** What to send. */
export type Sending = { url: URL; etag?: string; body?: string };

/**
 * Sends one request, POST where there is a body, and reads the answer under the limits of time and
 * size. Redirects are not followed.
 *
 * @throws UnavailableError, AnswerTooLargeError, or the reason of the signal
 */
export async function readAnswer(
  { url, etag, body }: Sending,
  options: Pick<
    SourceClientOptions,
    'headers' | 'signal' | 'timeoutMs' | 'maxAnswerBytes' | 'fetch'
  >,
): Promise<Answer> {
  const { signal, timeoutMs } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const headers = new Headers({ accept: 'application/json' });
    for (const [name, value] of Object.entries(await options.headers())) {
      headers.set(name, value);
    }
    if (etag) {
      headers.set('if-none-match', etag);
    }
    if (body !== undefined) {
      headers.set('content-type', 'application/json');
    }
    const response = await (options.fetch ?? fetch)(url, {
      headers,
      ...(body === undefined ? {} : { method: 'POST', body }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    return {
      status: response.status,
      headers: response.headers,
      text: await readBody(response, options.maxAnswerBytes),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) {
      throw error;
    }
    // What the platform says may name the address, so it isn't passed on.
    throw new UnavailableError(
      timeout.aborted
        ? `no answer within ${timeoutMs / 1000} seconds`
        : 'the connection failed',
    );
  }
}
