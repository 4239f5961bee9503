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
import type { FeatureStoreData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { FeastCollector } from '../FeastCollector';

export const token = 'very-secret';

export type Sweep = CheckedSweep & { store?: FeatureStoreData };

/** Collects one project of a server, as the engine would. */
export async function sweep(
  baseUrl: string,
  project: string,
  options: SweepOptions & {
    limits?: Record<string, number>;
    uiUrl?: string;
  } = {},
): Promise<Sweep> {
  const { uiUrl } = options;
  const collector = FeastCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        feast: {
          servers: [{ name: 'main', baseUrl, token, ...(uiUrl && { uiUrl }) }],
          ...options.limits,
        },
      },
    }),
  );
  const swept = await checkedSweep(
    collector,
    { host: 'main', key: project },
    { ...options, secret: token },
  );
  return { ...swept, store: swept.list('featureStore')[0] };
}
