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
  let last;
  const check = async () => {
    const response = await fetch(
      `${portalUrl}/api/mlops-maturity/scorecard/summary`,
      { headers: { authorization: `Bearer ${token}` }, signal },
    );
    if (!response.ok) {
      throw new Error(
        `The scorecard answers ${response.status}: ${await response.text()}`,
      );
    }
    const { components, pending } = await response.json();
    // Entities arrive one by one: only a number that stays is the whole.
    const settled = components > 0 && pending === 0 && last === components;
    if (last !== components || pending > 0) {
      onProgress({ assessed: components - pending, components });
    }
    last = components;
    return settled;
  };
  await poll(check, {
    timeoutMs,
    what: 'Not every component has been assessed',
    signal,
  });
  return last;
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
