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
import type {
  ExperimentData,
  RegisteredModelData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  checkedSweep,
  type CheckedSweep,
  type SweepOptions,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import { MlflowCollector } from '../MlflowCollector';

export const token = 'very-secret';

export type Sweep = CheckedSweep & {
  experiment?: ExperimentData;
  model?: RegisteredModelData;
};

/** Collects one target of a server, as the engine would. */
export async function sweep(
  baseUrl: string,
  key: string,
  options: SweepOptions & {
    limits?: Record<string, number>;
    server?: Record<string, string | boolean>;
  } = {},
): Promise<Sweep> {
  const collector = MlflowCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        mlflow: {
          servers: [{ name: 'main', baseUrl, token, ...options.server }],
          ...options.limits,
        },
      },
    }),
  );
  const swept = await checkedSweep(
    collector,
    { host: 'main', key },
    { ...options, secret: token },
  );
  return {
    ...swept,
    experiment: swept.list('experiment')[0],
    model: swept.list('registeredModel')[0],
  };
}
