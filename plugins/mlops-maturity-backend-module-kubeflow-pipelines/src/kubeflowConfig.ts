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
import {
  readLimits,
  readServers,
  type NamedServer,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

const section = 'mlopsMaturity.kubeflowPipelines';

/** A server of the configuration. */
export type KubeflowServer = NamedServer & {
  token?: string;
  namespace?: string;
};

const defaults = {
  maxRuns: 30,
  maxRunPages: 5,
  requestsPerSweep: 60,
  concurrency: 2,
  timeoutSeconds: 20,
  maxAnswerBytes: 20_000_000,
};

/** How much is read; `config.d.ts` says what each means. */
export type KubeflowLimits = typeof defaults;

const atMost: Partial<KubeflowLimits> = { concurrency: 50, maxRuns: 200 };

/**
 * Reads `mlopsMaturity.kubeflowPipelines.servers`.
 *
 * @throws InputError that names the key and the reason
 */
export function readKubeflowServers(config: Config): KubeflowServer[] {
  return readServers(config, `${section}.servers`, server => ({
    token: server.getOptionalString('token'),
    namespace: server.getOptionalString('namespace'),
  }));
}

/**
 * Reads the limits below `mlopsMaturity.kubeflowPipelines`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readKubeflowLimits(config: Config): KubeflowLimits {
  return readLimits(config, section, defaults, atMost);
}
