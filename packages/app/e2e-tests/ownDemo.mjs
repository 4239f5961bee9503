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

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { portalUrl } from './browser.mjs';

const {
  SOURCES_URL: sourcesUrl,
  E2E_PUSH_TOKEN: pushToken,
  E2E_STRANGER_TOKEN: strangerToken,
  E2E_WEBHOOK_SECRET: webhookSecret,
} = process.env;

export { sourcesUrl, pushToken, strangerToken };

/** For tests that write into the portal: why they can't, or nothing. */
export const skip =
  sourcesUrl && pushToken && strangerToken && webhookSecret
    ? false
    : 'needs SOURCES_URL and the secrets of app-config.e2e.yaml';

/** Sends what GitHub sends for its webhook; resolves to the status. */
export async function sendWebhook(event, payload, secret = webhookSecret) {
  const body = JSON.stringify(payload);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const response = await fetch(`${portalUrl}/api/events/http/github`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-hub-signature-256': `sha256=${signature}`,
    },
    body,
  });
  return response.status;
}

/** Pushes observations the way a CI job does. */
export async function push(body, token = pushToken) {
  const response = await fetch(`${portalUrl}/api/mlops-maturity/observations`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** How many requests the demo sources answered about a repository. */
export async function requestsAbout(slug) {
  const { repositories } = await (
    await fetch(`${sourcesUrl}/_requests`)
  ).json();
  return Object.values(repositories[slug] ?? {}).reduce((a, b) => a + b, 0);
}

/** Resolves to what `read` finds once it finds something. */
export async function waitFor(read, what, timeoutMs = 30_000) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const found = await read();
    if (found) return found;
    await sleep(200);
  }
  return assert.fail(`${what} after ${timeoutMs / 1000} seconds`);
}

/**
 * Resolves once a page listens for changes of its component: a signal that
 * comes earlier is lost. To be called before the page is opened.
 */
export async function listening(page) {
  let subscribed = false;
  page.on('websocket', socket =>
    socket.on('framesent', ({ payload }) => {
      const { action, channel } = JSON.parse(payload);
      subscribed ||=
        action === 'subscribe' && channel.startsWith('mlops-maturity:');
    }),
  );
  await waitFor(async () => subscribed, 'The page does not listen');
}

/** Has the report of a test say how long something took. */
export function reportSeconds(test, what, since) {
  test.diagnostic(`${what}: ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

/**
 * How many criteria an open card says are missing to level 1, once it is not
 * `before`.
 */
export async function stepsToLevel1(page, before) {
  const heading = page.getByText(/^\d+ criteri\w+ to Level 1/).first();
  const read = async () => {
    const steps = Number.parseInt(await heading.innerText(), 10);
    return steps !== before && steps;
  };
  return waitFor(read, 'The card says the same');
}
