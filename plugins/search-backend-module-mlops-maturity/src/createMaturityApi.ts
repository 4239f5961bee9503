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

import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { MlopsMaturityClient } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

const timeoutMs = 30_000;

/** Asks the MLOps maturity plugin on behalf of the search, not of a user. */
export function createMaturityApi(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): MlopsMaturityClient {
  const { auth, discovery } = options;
  return new MlopsMaturityClient({
    discoveryApi: discovery,
    fetchApi: {
      fetch: async (input, init) => {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'mlops-maturity',
        });
        const headers = new Headers(init?.headers);
        headers.set('authorization', `Bearer ${token}`);
        return fetch(input, {
          ...init,
          headers,
          signal: AbortSignal.timeout(timeoutMs),
        });
      },
    },
  });
}
