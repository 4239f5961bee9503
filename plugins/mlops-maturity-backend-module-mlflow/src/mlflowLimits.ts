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

import type { Config } from '@backstage/config';
import { readLimits } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

const defaults = {
  requestsPerSweep: 60,
  concurrency: 4,
  timeoutSeconds: 20,
  maxAnswerBytes: 20_000_000,
  maxRuns: 50,
  maxRunAgeDays: 365,
  maxVersions: 10,
};

/** How much of one experiment or model is read; `config.d.ts` says more. */
export type MlflowLimits = typeof defaults;

const atMost: Partial<MlflowLimits> = {
  concurrency: 50,
  maxRuns: 500,
  maxRunAgeDays: 3650,
  maxVersions: 50,
};

/**
 * Reads the limits in `mlopsMaturity.mlflow`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readMlflowLimits(config: Config): MlflowLimits {
  return readLimits(config, 'mlopsMaturity.mlflow', defaults, atMost);
}
