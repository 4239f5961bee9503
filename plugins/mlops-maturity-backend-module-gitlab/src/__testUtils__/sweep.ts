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
import { GitlabCollector } from '../GitlabCollector';

export const token = 'glpat-very-secret';

export type Sweep = CheckedSweep;

/** Collects one project of a test server, as the engine would. */
export async function sweep(
  server: { url: string },
  options: SweepOptions & {
    project: string;
    now: Date;
    limits?: Record<string, number>;
    /** Without a token. */
    anonymous?: boolean;
  },
): Promise<Sweep> {
  const { host } = new URL(server.url);
  const collector = GitlabCollector.fromConfig(
    new ConfigReader({
      integrations: {
        gitlab: [
          {
            host,
            baseUrl: server.url,
            apiBaseUrl: `${server.url}/api/v4`,
            ...(options.anonymous ? {} : { token }),
          },
        ],
      },
      mlopsMaturity: { gitlab: options.limits ?? {} },
    }),
  );
  return checkedSweep(
    collector,
    { host, key: options.project },
    { ...options, secret: token },
  );
}
