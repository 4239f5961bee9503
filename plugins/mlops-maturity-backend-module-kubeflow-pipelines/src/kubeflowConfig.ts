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

const section = 'mlopsMaturity.kubeflowPipelines';

/** A server of the configuration. */
export type KubeflowServer = {
  name: string;
  /** Without a slash at its end. */
  baseUrl: string;
  uiUrl?: string;
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
  const servers = (
    config.getOptionalConfigArray(`${section}.servers`) ?? []
  ).map((one, index) => readServer(one, `${section}.servers[${index}]`));
  const names = servers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError(
      `${section}.servers has two servers with the name '${twice}'; give each its own`,
    );
  }
  return servers;
}

function readServer(config: Config, key: string): KubeflowServer {
  const name = config.getString('name');
  if (!/^[\w.-]{1,100}$/.test(name)) {
    throw new InputError(
      `${key}.name must consist of letters, digits, dots, dashes and underscores`,
    );
  }
  const uiUrl = config.getOptionalString('uiUrl');
  return {
    name,
    baseUrl: readAddress(config.getString('baseUrl'), `${key}.baseUrl`),
    uiUrl: uiUrl && readAddress(uiUrl, `${key}.uiUrl`),
    token: config.getOptionalString('token'),
    namespace: config.getOptionalString('namespace'),
  };
}

function readAddress(text: string, key: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(`${key} must be an http or https address`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new InputError(
      `${key} must have no credentials, query or fragment in it`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * Reads the limits below `mlopsMaturity.kubeflowPipelines`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readKubeflowLimits(config: Config): KubeflowLimits {
  const limits = { ...defaults };
  for (const key of Object.keys(defaults) as (keyof KubeflowLimits)[]) {
    const value =
      config.getOptionalNumber(`${section}.${key}`) ?? defaults[key];
    const highest = atMost[key] ?? Number.MAX_SAFE_INTEGER;
    if (!Number.isInteger(value) || value < 1 || value > highest) {
      throw new InputError(
        `${section}.${key} must be a whole number from 1 to ${highest}`,
      );
    }
    limits[key] = value;
  }
  return limits;
}
