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

import { SourceError } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/**
 * What an error of a URL reader means. Readers throw plain errors, whose words
 * alone tell the status; they also tell addresses, so they aren't passed on.
 */
export function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) {
    return error;
  }
  const { name, message, code } = (error ?? {}) as {
    name?: string;
    message?: string;
    code?: string;
  };
  const text = String(message ?? '').slice(0, 5_000);
  const status = statusOf(text);
  if (/rate limit|too many requests/i.test(text) || status === 429) {
    return new SourceError('the rate limit is used up', 'rate-limited', 429);
  }
  if (
    /^(NotAllowed|Authentication|Forbidden)Error$/.test(name ?? '') ||
    status === 401 ||
    status === 403
  ) {
    return new SourceError('access is refused', 'forbidden', status);
  }
  if (name === 'NotFoundError' || status === 404) {
    return new SourceError('it was not found', 'not-found', 404);
  }
  if (status !== undefined && status >= 500) {
    return new SourceError(
      `the host answered with status ${status}`,
      'unavailable',
      status,
    );
  }
  if (/^(TAR_|Z_)/.test(code ?? '')) {
    return new SourceError('the archive is damaged', 'invalid');
  }
  return new SourceError('the reader could not get it', 'unavailable');
}

/** A status stands behind the address, or at the end with its name. */
function statusOf(text: string): number | undefined {
  const words =
    /(?:,|status|response|with|:)\s{1,3}([45]\d\d)\b/i.exec(text) ??
    /\b([45]\d\d)\s[A-Z][A-Za-z ]{2,40}$/.exec(text);
  return words ? Number(words[1]) : undefined;
}
