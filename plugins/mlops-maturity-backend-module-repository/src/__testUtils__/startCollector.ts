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

import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  mlopsMaturityCollectorsExtensionPoint,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import mlopsMaturityModuleRepository from '..';

export const token = 'very-secret-token';

/** The collector as a backend makes it, with Backstage's own URL readers. */
export async function startCollector(
  port: number,
  repository: object = {},
): Promise<Collector> {
  const collectors: Collector[] = [];
  await startTestBackend({
    extensionPoints: [
      [
        mlopsMaturityCollectorsExtensionPoint,
        { addCollector: (...added) => collectors.push(...added) },
      ],
    ],
    features: [
      mlopsMaturityModuleRepository,
      mockServices.rootConfig.factory({
        data: {
          integrations: {
            bitbucketServer: [
              {
                host: `localhost:${port}`,
                apiBaseUrl: `http://localhost:${port}/rest/api/1.0`,
                token,
              },
            ],
            gitea: [
              {
                host: `127.0.0.1:${port}`,
                baseUrl: `http://127.0.0.1:${port}`,
                password: token,
              },
            ],
          },
          mlopsMaturity: { repository },
        },
      }),
    ],
  });
  return collectors[0];
}

export type Sweep = CheckedSweep;

/** Collects one repository, as the engine would. */
export async function sweep(
  collector: Collector,
  target: { host: string; key: string },
  options: Omit<SweepOptions, 'now'> = {},
): Promise<Sweep> {
  return checkedSweep(collector, target, {
    ...options,
    now: new Date('2026-11-20T12:00:00Z'),
    secret: token,
  });
}
