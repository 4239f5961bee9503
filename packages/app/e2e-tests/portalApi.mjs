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

/** Asks an API of a portal as the guest. */
export async function portalApi(portalUrl, pathAndQuery) {
  const session = await fetch(`${portalUrl}/api/auth/guest/refresh`, {
    method: 'POST',
  });
  const { backstageIdentity } = await session.json();
  const response = await fetch(`${portalUrl}/api/${pathAndQuery}`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  assert.equal(response.status, 200, pathAndQuery);
  return response.json();
}
