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

import { setTimeout as delay } from 'node:timers/promises';

/** Longer waits end the sweep, and the next one begins after them. */
const longestWaitMs = 5_000;

/**
 * Sends requests as Azure DevOps wants them sent.
 *
 * - To credentials that it doesn't take it answers with status 203 and a page,
 *   or leads to its sign-in page; both become 401.
 * - To a token without the scope for something it says 401, too. Once anything
 *   was answered the token is known to be right, and 401 becomes 403.
 * - Before it blocks a client it asks it, in good answers, to wait.
 */
export function azureFetch(now: () => Date): typeof fetch {
  let isKnown = false;
  let waitUntil = 0;
  return async (input, init) => {
    const wait = waitUntil - now().getTime();
    if (wait > longestWaitMs) {
      const seconds = String(Math.ceil(wait / 1000));
      return new Response(null, {
        status: 429,
        headers: { 'retry-after': seconds },
      });
    }
    if (wait > 0) {
      await delay(wait, undefined, { signal: init?.signal ?? undefined });
    }
    const response = await fetch(input, init);
    const seconds = response.headers.get('retry-after');
    if (response.ok && seconds && /^\d{1,6}$/.test(seconds)) {
      waitUntil = now().getTime() + Number(seconds) * 1000;
    }
    if (isSignIn(response) || response.status === 401) {
      await response.body?.cancel();
      return new Response(null, { status: isKnown ? 403 : 401 });
    }
    isKnown ||= response.ok;
    return response;
  };
}

function isSignIn(response: Response): boolean {
  const location = response.headers.get('location') ?? '';
  return (
    response.status === 203 ||
    (response.status >= 300 &&
      response.status < 400 &&
      /\/_signin\b|\/oauth2\/authorize\b|login\.microsoftonline/i.test(
        location,
      ))
  );
}
