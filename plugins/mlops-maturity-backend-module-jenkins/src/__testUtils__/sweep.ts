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
import { JenkinsCollector } from '../JenkinsCollector';
import { now } from './serveJobs';

export const apiKey = 'very-secret-key';

export type Sweep = CheckedSweep;

/** Collects one job of a Jenkins server, as the engine would. */
export async function sweep(
  baseUrl: string,
  job: string,
  options: SweepOptions & {
    limits?: Record<string, number>;
    credentials?: { username?: string; apiKey?: string };
  } = {},
): Promise<Sweep> {
  const collector = JenkinsCollector.fromConfig(
    new ConfigReader({
      jenkins: {
        baseUrl,
        ...(options.credentials ?? { username: 'reader', apiKey }),
      },
      mlopsMaturity: { jenkins: options.limits ?? {} },
    }),
  );
  return checkedSweep(
    collector,
    { host: 'default', key: job },
    { ...options, now: options.now ?? now, secret: apiKey },
  );
}
