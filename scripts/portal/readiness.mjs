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

import { setTimeout as sleep } from 'node:timers/promises';

const pollEveryMs = 500;

// Entities reach the catalog one by one, and the scorecard with its next look
// at the catalog: only numbers that stay longer than that are the last ones.
const quietMs = 4_000;

async function poll(check, { timeoutMs, what, signal }) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    try {
      if (await check()) return;
    } catch (error) {
      // Refused or broken off: whatever answers there is still starting.
      if (!(error instanceof TypeError)) throw error;
    }
    await sleep(pollEveryMs, undefined, { signal });
  }
  const seconds = Math.round(timeoutMs / 1000);
  throw new Error(`${what} after ${seconds} seconds`);
}

/** Resolves when the address answers with a status of success. */
export async function waitForAnswer(url, { timeoutMs, what, signal }) {
  const check = async () => (await fetch(url, { signal })).ok;
  await poll(check, { timeoutMs, what, signal });
}

/**
 * Resolves when the catalog is read and each of its ML components has been
 * assessed once; resolves to how many there are.
 */
export async function waitForComponents(
  portalUrl,
  { timeoutMs, onProgress, signal },
) {
  const token = await guestToken(portalUrl, signal);
  const read = async path => {
    const response = await fetch(`${portalUrl}/api/${path}`, {
      headers: { authorization: `Bearer ${token}` },
      signal,
    });
    if (!response.ok) {
      const text = await response.text();
      throw new Error(`${path} answers ${response.status}: ${text}`);
    }
    return response.json();
  };

  let known = 0;
  let seen;
  let sameSince;
  const check = async () => {
    const catalog = await read('catalog/entities/by-query?limit=0');
    const { components, pending } = await read(
      'mlops-maturity/scorecard/summary?model=automation-ladder',
    );
    const now = `${catalog.totalItems} ${components} ${pending}`;
    if (now !== seen) {
      seen = now;
      sameSince = Date.now();
      known = components;
      if (components > 0) {
        onProgress({ assessed: components - pending, components });
      }
    }
    return components > 0 && pending === 0 && Date.now() - sameSince > quietMs;
  };
  await poll(check, {
    timeoutMs,
    what: 'Not every component has been assessed',
    signal,
  });
  return known;
}

async function guestToken(portalUrl, signal) {
  const response = await fetch(`${portalUrl}/api/auth/guest/refresh`, {
    method: 'POST',
    signal,
  });
  if (!response.ok) {
    throw new Error(`The portal refuses guests: ${await response.text()}`);
  }
  const { backstageIdentity } = await response.json();
  return backstageIdentity.token;
}
