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

import type { ServerResponse } from 'node:http';
import type { GapCode } from '../collectors';
import type { SourceListener } from './serveSource';

/** Something that goes wrong with every request, and what may come of it. */
export type SourceFault = {
  name: string;
  listener: SourceListener;
  /** The codes that tell it truthfully. */
  codes: GapCode[];
};

const waitSeconds = 600;

function answer(
  response: ServerResponse,
  code: number,
  body: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(code, {
    'content-type': 'application/json',
    ...headers,
  });
  response.end(body);
}

function status(
  code: number,
  codes: GapCode[],
  headers: () => Record<string, string> = () => ({}),
  name = `status ${code}`,
): SourceFault {
  return {
    name,
    codes,
    listener: (_, response) =>
      answer(response, code, '{"message":"refused"}', headers()),
  };
}

/** A page for people where an answer should be. */
export function brokenPage(_: unknown, response: ServerResponse): void {
  answer(response, 200, '<!doctype html><title>Sign in</title>', {
    'content-type': 'text/html',
  });
}

/** The rate limit is used up for a while. */
export function rateLimited(_: unknown, response: ServerResponse): void {
  answer(response, 429, '{}', { 'retry-after': String(waitSeconds) });
}

/** Every way in which a source is known to fail. */
export const sourceFaults: SourceFault[] = [
  status(401, ['forbidden']),
  status(403, ['forbidden']),
  status(404, ['not-found']),
  status(500, ['unavailable']),
  status(503, ['unavailable']),
  status(
    429,
    ['rate-limited'],
    () => ({ 'retry-after': String(waitSeconds) }),
    'status 429 with seconds',
  ),
  status(
    429,
    ['rate-limited'],
    () => ({
      'retry-after': new Date(Date.now() + waitSeconds * 1000).toUTCString(),
    }),
    'status 429 with a date',
  ),
  status(429, ['rate-limited'], undefined, 'status 429 without a word'),
  {
    name: 'HTML instead of JSON',
    codes: ['invalid', 'forbidden', 'unavailable'],
    listener: brokenPage,
  },
  {
    name: 'a body that ends too soon',
    codes: ['invalid', 'unavailable'],
    listener: (_, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': '1000',
      });
      response.write('{"items": [', () => response.destroy());
    },
  },
  {
    name: 'JSON of another form',
    codes: ['invalid', 'not-found'],
    listener: (_, response) => answer(response, 200, '[["?"], 17]'),
  },
  {
    name: 'a connection that breaks',
    codes: ['unavailable'],
    listener: request => request.socket.destroy(),
  },
];

/** Never answers. */
export const hangs: SourceListener = () => {};
