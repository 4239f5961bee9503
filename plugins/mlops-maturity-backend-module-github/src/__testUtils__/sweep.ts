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

import { ConfigReader } from '@backstage/config';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { GithubCollector } from '../GithubCollector';
import type { TestServer } from './startServer';

export const token = 'ghp_very-secret';

export type Sweep = CheckedSweep;

/** Collects one repository of a test server, as the engine would. */
export async function sweep(
  server: TestServer,
  options: SweepOptions & {
    repository?: string;
    now: Date;
    limits?: Record<string, number>;
  },
): Promise<Sweep> {
  const collector = GithubCollector.fromConfig(
    new ConfigReader({
      integrations: {
        github: [
          { host: server.host, apiBaseUrl: `${server.url}/api/v3`, token },
        ],
      },
      mlopsMaturity: { github: options.limits ?? {} },
    }),
  );
  return checkedSweep(
    collector,
    { host: server.host, key: options.repository ?? 'acme/churn' },
    { ...options, secret: token },
  );
}
