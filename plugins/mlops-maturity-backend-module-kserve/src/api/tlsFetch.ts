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

import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';

/**
 * `fetch` for https with a certificate authority of one's own, which the one of
 * Node can't be told. Only what reading JSON needs: GET and POST of a text, no
 * redirects, no compression.
 */
export function tlsFetch(options: {
  /** PEM. */
  ca?: string;
  skipTlsVerify: boolean;
}): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return new Promise<Response>((resolve, reject) => {
      const sent = request(
        url,
        {
          method: init?.method ?? 'GET',
          headers: Object.fromEntries(new Headers(init?.headers)),
          ca: options.ca,
          rejectUnauthorized: !options.skipTlsVerify,
          signal: init?.signal ?? undefined,
        },
        message => {
          try {
            resolve(toResponse(message));
          } catch (error) {
            // A status that HTTP doesn't know, for example.
            message.destroy();
            reject(error);
          }
        },
      );
      sent.once('error', reject);
      sent.end(typeof init?.body === 'string' ? init.body : undefined);
    });
  };
}

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304]);

/** @throws RangeError or TypeError for an answer that isn't HTTP */
function toResponse(message: IncomingMessage): Response {
  const status = message.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    headers.set(name, String(value));
  }
  const empty = bodiless.has(status);
  if (empty) message.resume();
  const body = empty
    ? null
    : (Readable.toWeb(message) as ReadableStream<Uint8Array>);
  return new Response(body, { status, headers });
}
