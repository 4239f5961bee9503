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
  requestsPerSweep: 300,
  concurrency: 4,
  timeoutSeconds: 20,
  maxAnswerBytes: 20_000_000,
  jobsPerFolder: 20,
  branchesPerProject: 5,
  buildsPerJob: 30,
  maxBuildsInDetail: 100,
};

/** How much of one job is read; `config.d.ts` says what each means. */
export type JenkinsLimits = typeof defaults;

const atMost: Partial<JenkinsLimits> = {
  concurrency: 50,
  jobsPerFolder: 200,
  branchesPerProject: 50,
  // What Jenkins keeps at hand of a job; more makes it load old builds.
  buildsPerJob: 100,
};

/**
 * Reads `mlopsMaturity.jenkins`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readJenkinsLimits(config: Config): JenkinsLimits {
  return readLimits(config, 'mlopsMaturity.jenkins', defaults, atMost);
}
