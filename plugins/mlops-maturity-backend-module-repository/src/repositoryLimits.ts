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
  timeoutSeconds: 120,
  maxArchiveBytes: 2_000_000_000,
  maxArchiveEntries: 200_000,
  maxTreeEntries: 20_000,
  maxFiles: 150,
  maxFileBytes: 65_536,
};

/** How much of one repository is read; `config.d.ts` says what each means. */
export type RepositoryLimits = typeof defaults;

/**
 * Reads the limits of `mlopsMaturity.repository`.
 *
 * @throws InputError when a limit isn't a whole number from 1
 */
export function readRepositoryLimits(config: Config): RepositoryLimits {
  return readLimits(config, 'mlopsMaturity.repository', defaults, {
    timeoutSeconds: 3600,
  });
}
