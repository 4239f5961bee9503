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

/**
 * Asks an API of a portal as the guest; posts what is given, if anything is.
 * Resolves to the status and the answer, also of what is refused.
 */
export async function askApi(portalUrl, pathAndQuery, send) {
  const session = await fetch(`${portalUrl}/api/auth/guest/refresh`, {
    method: 'POST',
  });
  const { backstageIdentity } = await session.json();
  const response = await fetch(`${portalUrl}/api/${pathAndQuery}`, {
    headers: {
      authorization: `Bearer ${backstageIdentity.token}`,
      'content-type': 'application/json',
    },
    ...(send && { method: 'POST', body: JSON.stringify(send) }),
  });
  return { status: response.status, body: await response.json() };
}

/** Reads from an API of a portal as the guest. */
export async function portalApi(portalUrl, pathAndQuery) {
  const { status, body } = await askApi(portalUrl, pathAndQuery);
  assert.equal(status, 200, pathAndQuery);
  return body;
}
