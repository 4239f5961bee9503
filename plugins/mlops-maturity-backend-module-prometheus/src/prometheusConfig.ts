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

const section = 'mlopsMaturity.prometheus';

/** A server of the configuration. */
export type PrometheusServer = {
  name: string;
  /** Without a slash at its end. */
  baseUrl: string;
  uiUrl?: string;
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

function readServer(config: Config, key: string): PrometheusServer {
  const name = config.getString('name');
  if (!/^[\w.-]{1,100}$/.test(name)) {
    throw new InputError(
      `${key}.name must consist of letters, digits, dots, dashes and underscores`,
    );
  }
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
  const uiUrl = config.getOptionalString('uiUrl');
  return {
    name,
    baseUrl: readAddress(config.getString('baseUrl'), `${key}.baseUrl`),
    ...(uiUrl === undefined
      ? {}
      : { uiUrl: readAddress(uiUrl, `${key}.uiUrl`) }),
    headers: {
      ...readHeaders(config.getOptional('headers'), `${key}.headers`),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(username === undefined ? {} : { authorization: `Basic ${basic}` }),
    },
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
  const limits = { ...defaultLimits };
  for (const key of Object.keys(defaultLimits) as (keyof PrometheusLimits)[]) {
    const value =
      config.getOptionalNumber(`${section}.${key}`) ?? defaultLimits[key];
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
