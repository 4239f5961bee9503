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
import {
  readLimits,
  readServers,
  type NamedServer,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

const section = 'mlopsMaturity.prometheus';

/** A server of the configuration. */
export type PrometheusServer = NamedServer & {
  /** Credentials included. */
  headers: Record<string, string>;
};

/** Selectors of series, with their placeholders. */
export type PrometheusQueries = typeof defaultQueries;

/** How much is asked; `config.d.ts` says what each means. */
export type PrometheusLimits = typeof defaultLimits;

const defaultQueries = {
  network: 'container_network_receive_bytes_total{{selector}}',
  memory: 'container_memory_working_set_bytes{{selector}}',
  gpu: 'DCGM_FI_DEV_GPU_UTIL{{selector}}',
  model:
    '{__name__=~".*(drift|prediction_|model_(accuracy|auc|f1|rmse|mae)|data_quality).*|(.*[_:])?psi([_:].*)?",{selector}}',
  availability: 'probe_success{{service}}',
};

const defaultLimits = {
  lookbackHours: 24,
  availabilityDays: 30,
  maxRules: 100,
  requestsPerSweep: 30,
  concurrency: 2,
  timeoutSeconds: 20,
  maxAnswerBytes: 10_000_000,
};

const atMost: Partial<PrometheusLimits> = {
  lookbackHours: 168,
  availabilityDays: 365,
  concurrency: 50,
};

/**
 * Reads `mlopsMaturity.prometheus.servers`.
 *
 * @throws InputError that names the key and the reason
 */
export function readPrometheusServers(config: Config): PrometheusServer[] {
  return readServers(config, `${section}.servers`, (server, key) => ({
    headers: {
      ...readHeaders(server.getOptional('headers'), `${key}.headers`),
      ...readCredentials(server, key),
    },
  }));
}

function readCredentials(config: Config, key: string): Record<string, string> {
  const token = config.getOptionalString('token');
  const username = config.getOptionalString('username');
  const password = config.getOptionalString('password');
  if ((username === undefined) !== (password === undefined)) {
    throw new InputError(`${key} needs both username and password, or neither`);
  }
  if (token !== undefined && username !== undefined) {
    throw new InputError(`${key} has a token and a username; keep one of them`);
  }
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(username === undefined ? {} : { authorization: `Basic ${basic}` }),
  };
}

function readHeaders(given: unknown, key: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const sound = typeof value === 'string' && !/[\r\n\0]/.test(value);
    if (!sound || !/^[\w-]+$/.test(name)) {
      throw new InputError(`${key} holds something that is no HTTP header`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/**
 * Reads `mlopsMaturity.prometheus.queries`.
 *
 * @throws InputError that names the key and the reason
 */
export function readPrometheusQueries(config: Config): PrometheusQueries {
  const queries = { ...defaultQueries };
  for (const name of Object.keys(
    defaultQueries,
  ) as (keyof PrometheusQueries)[]) {
    const key = `${section}.queries.${name}`;
    const query = config.getOptionalString(key)?.trim();
    if (query === undefined) continue;
    if (!/\{(selector|service)\}/.test(query)) {
      throw new InputError(
        `${key} needs the placeholder {selector} or {service}; without it every workload would get the same answer`,
      );
    }
    if (!query.endsWith('}') || query.length > 2000) {
      throw new InputError(
        `${key} must be a selector of series that ends with a brace, such as ${defaultQueries[name]}`,
      );
    }
    queries[name] = query;
  }
  return queries;
}

/**
 * Reads the limits below `mlopsMaturity.prometheus`.
 *
 * @throws InputError when a limit isn't a whole number in its range
 */
export function readPrometheusLimits(config: Config): PrometheusLimits {
  return readLimits(config, section, defaultLimits, atMost);
}
