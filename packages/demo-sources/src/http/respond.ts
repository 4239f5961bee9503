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

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './Answer';

/**
 * Sends an answer, or 304 where the client already has it.
 *
 * @returns the status that was sent; 0 where nothing was
 */
export function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: (status: number) => Record<string, string>,
): number {
  if (answer.hang) return 0;
  const body = Buffer.isBuffer(answer.body)
    ? answer.body
    : Buffer.from(JSON.stringify(answer.body));
  const wanted = answer.status ?? 200;
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const tagged = wanted === 200 && !answer.noEtag;
  const unchanged = tagged && sameTag(request.headers['if-none-match'], etag);
  const status = unchanged ? 304 : wanted;
  response.writeHead(status, {
    'content-type': answer.contentType ?? 'application/json; charset=utf-8',
    'cache-control': 'private, max-age=60, s-maxage=60',
    vary: 'Accept, Authorization',
    ...(tagged && { etag }),
    ...(answer.link && { link: answer.link }),
    ...(answer.cut && { 'content-length': body.length }),
    ...headers(status),
    ...answer.headers,
  });
  if (answer.cut) {
    response.write(body.subarray(0, Math.ceil(body.length / 2)), () =>
      response.destroy(),
    );
    return status;
  }
  response.end(unchanged ? undefined : body);
  return status;
}

/** Weak comparison: the same content, whether or not marked as weak. */
function sameTag(sent: string | undefined, etag: string): boolean {
  return (sent ?? '')
    .split(',')
    .some(tag => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
