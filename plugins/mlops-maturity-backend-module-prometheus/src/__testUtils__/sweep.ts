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
import { PrometheusCollector } from '../PrometheusCollector';

export const token = 'prometheus-very-secret';

export const now = new Date('2026-11-20T14:30:00Z');

export const workloadKey = '{namespace="grid",pod=~"transformer-health(-.*)?"}';

export type Sweep = CheckedSweep;

/** Collects one workload of a server, as the engine would. */
export async function sweep(
  url: string,
  options: SweepOptions & {
    key?: string;
    config?: Record<string, string | number | Record<string, string>>;
  } = {},
): Promise<Sweep> {
  const collector = PrometheusCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        prometheus: {
          servers: [{ name: 'grid', baseUrl: url, uiUrl: url, token }],
          ...options.config,
        },
      },
    }),
  );
  return checkedSweep(
    collector,
    { host: 'grid', key: options.key ?? workloadKey },
    { ...options, now: options.now ?? now, secret: token },
  );
}
