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
  requestsPerSweep: 600,
  concurrency: 4,
  timeoutSeconds: 20,
  maxAnswerBytes: 20_000_000,
  maxTreeEntries: 20_000,
  maxFiles: 150,
  maxFileBytes: 131_072,
  maxWorkflows: 100,
  runsPerWorkflow: 30,
  maxRunsWithJobs: 150,
  maxEnvironments: 20,
  deploymentsPerEnvironment: 10,
};

/** How much of one repository is read; `config.d.ts` says what each means. */
export type GithubLimits = typeof defaults;

const atMost: Partial<GithubLimits> = {
  concurrency: 50,
  // The largest page that GitHub serves.
  runsPerWorkflow: 100,
  deploymentsPerEnvironment: 100,
};

/**
 * Reads `mlopsMaturity.github`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readGithubLimits(config: Config): GithubLimits {
  return readLimits(config, 'mlopsMaturity.github', defaults, atMost);
}
