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

import type { Response } from 'supertest';

/** What an answer says of hidden things, apart from what it was asked. */
export function hiddenTextOf({ headers, text }: Response): string[] {
  let said = text;
  try {
    const { request: _, ...body } = JSON.parse(text);
    said = JSON.stringify(body);
  } catch {
    // A table of comma-separated values.
  }
  return (
    (JSON.stringify(headers) + said + cursorsIn(said)).match(
      /zzhidden[^"]{0,40}/gi,
    ) ?? []
  );
}

function cursorsIn(text: string): string {
  return [...text.matchAll(/"nextCursor":"([^"]+)"/g)]
    .map(([, cursor]) => Buffer.from(cursor, 'base64url').toString())
    .join();
}

/** An answer without what no two backends have alike: times and channels. */
export function comparable({ status, text }: Response): unknown {
  const timeless = text
    .replace(/"nextCursor":"([^"]+)"/g, (_, cursor) =>
      Buffer.from(cursor, 'base64url').toString(),
    )
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T')
    .replace(/"channel":"[^"]+"/g, '"channel":""')
    .replace(/"stack":"[^"]*",?/g, '');
  return [status, timeless];
}
