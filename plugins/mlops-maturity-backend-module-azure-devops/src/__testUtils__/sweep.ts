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
import { AzureDevOpsCollector } from '../AzureDevOpsCollector';

export const token = 'pat-very-secret';

export type Sweep = Omit<CheckedSweep, 'all'> & {
  /** The data of all observations of a kind. */
  all: CheckedSweep['list'];
};

export function collectorFor(
  url: string,
  limits: Record<string, number> = {},
): AzureDevOpsCollector {
  const { host } = new URL(url);
  return AzureDevOpsCollector.fromConfig(
    new ConfigReader({
      integrations: {
        azure: [{ host, credentials: [{ personalAccessToken: token }] }],
      },
      mlopsMaturity: {
        azureDevOps: { hosts: [{ host, baseUrl: url }], ...limits },
      },
    }),
  );
}

/** Collects one target of a server, as the engine would. */
export async function sweep(
  url: string,
  key: string,
  options: SweepOptions & {
    limits?: Record<string, number>;
  } = {},
): Promise<Sweep> {
  const swept = await checkedSweep(
    collectorFor(url, options.limits),
    { host: new URL(url).host, key },
    { ...options, secret: token },
  );
  return { ...swept, all: swept.list };
}
