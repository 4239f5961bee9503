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
import { InputError } from '@backstage/errors';

const defaults = {
  requestsPerSweep: 20,
  timeoutSeconds: 20,
  maxAnswerBytes: 20_000_000,
  maxFeatureViews: 500,
};

/** How much of one project is read; `config.d.ts` says what each means. */
export type FeastLimits = typeof defaults;

/**
 * Reads the limits in `mlopsMaturity.feast`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readFeastLimits(config: Config): FeastLimits {
  const section = config.getOptionalConfig('mlopsMaturity.feast');
  const limits = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof FeastLimits)[]) {
    const value = section?.getOptionalNumber(key) ?? defaults[key];
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new InputError(
        `mlopsMaturity.feast.${key} must be a whole number from 1`,
      );
    }
    limits[key] = value;
  }
  return limits;
}
