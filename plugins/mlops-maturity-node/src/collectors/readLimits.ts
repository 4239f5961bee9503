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

import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/**
 * Reads how much a collector asks for: whole numbers from 1, each below a
 * section of the configuration.
 *
 * @param config - of the whole backend
 * @param section - such as `mlopsMaturity.github`
 * @param defaults - every limit, with the value that it has when it isn't set
 * @param atMost - the highest value of those that have one
 * @throws InputError naming the key when a limit isn't a whole number in its
 * range
 * @public
 */
export function readLimits<Limits extends Readonly<Record<string, number>>>(
  config: RootConfigService,
  section: string,
  defaults: Limits,
  atMost: Partial<Limits> = {},
): Limits {
  const given = config.getOptionalConfig(section);
  const read = ([key, standard]: [string, number]) => {
    const value = given?.getOptionalNumber(key) ?? standard;
    const highest = atMost[key] ?? Number.MAX_SAFE_INTEGER;
    if (!Number.isInteger(value) || value < 1 || value > highest) {
      throw new InputError(
        `${section}.${key} must be a whole number from 1 to ${highest}`,
      );
    }
    return [key, value];
  };
  return Object.fromEntries(Object.entries(defaults).map(read)) as Limits;
}
