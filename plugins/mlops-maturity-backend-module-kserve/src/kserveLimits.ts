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
  maxEndpoints: 100,
  requestsPerSweep: 40,
  concurrency: 2,
  timeoutSeconds: 20,
  maxAnswerBytes: 10_000_000,
};

/** How much of one target is read; `config.d.ts` says what each means. */
export type KserveLimits = typeof defaults;

const atMost: Partial<KserveLimits> = { concurrency: 50 };

/**
 * Reads `mlopsMaturity.kserve`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readKserveLimits(config: Config): KserveLimits {
  return readLimits(config, 'mlopsMaturity.kserve', defaults, atMost);
}
