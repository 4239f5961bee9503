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

import { randomBytes } from 'node:crypto';
import { startPortalProcess } from './portalProcess.mjs';

/** What app-config.e2e.yaml has in place of secrets, new for each demo. */
function makeSecrets() {
  const names = ['E2E_PUSH_TOKEN', 'E2E_STRANGER_TOKEN', 'E2E_WEBHOOK_SECRET'];
  return Object.fromEntries(
    names.map(name => [name, randomBytes(24).toString('base64url')]),
  );
}

/**
 * Starts the demo, with what app-config.e2e.yaml adds. `env` is what tests need
 * to know of it, see ownDemo.mjs.
 */
export async function startDemo() {
  const secrets = makeSecrets();
  const { url, output, stop } = await startPortalProcess({
    config: 'app-config.e2e.yaml',
    env: secrets,
  });
  const [, sourcesPort] = output.match(/demo sources on port (\d+)/);
  return {
    env: {
      ...secrets,
      PORTAL_URL: url,
      SOURCES_URL: `http://localhost:${sourcesPort}`,
    },
    stop,
  };
}
