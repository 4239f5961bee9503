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

import { startPortalProcess } from './portalProcess.mjs';

/** Starts the demo, in which nobody may see what one team owns. */
export async function startHidden() {
  const { url, stop } = await startPortalProcess({
    config: 'app-config.hidden.yaml',
  });
  // As in app-config.hidden.yaml.
  return { env: { PORTAL_URL: url, HIDDEN_TEAM: 'grid-team' }, stop };
}
