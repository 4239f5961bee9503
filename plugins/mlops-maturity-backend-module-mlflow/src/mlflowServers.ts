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

/** Stands in a base URL for the GitLab project of a component. */
export const projectPlaceholder = '{project}';

/** One server of `mlopsMaturity.mlflow.servers`. */
export type MlflowServer = {
  name: string;
  /** Without a slash at its end; may hold `{project}` once. */
  baseUrl: string;
  /** Where people look, without a slash at its end. */
  uiUrl?: string;
  /**
   * GitLab's endpoint, one per project. It knows fewer of MLflow's calls and
   * parameters.
   */
  perProject: boolean;
  /** Others than its user can reach it. */
  central: boolean;
  /** Credentials and whatever else each request carries. */
  headers: Record<string, string>;
};

/**
 * Reads `mlopsMaturity.mlflow.servers`; none where the key is missing.
 *
 * @throws InputError naming the key and the reason
 */
export function readMlflowServers(config: Config): MlflowServer[] {
  const servers = (
    config.getOptionalConfigArray('mlopsMaturity.mlflow.servers') ?? []
  ).map((server, index) =>
    readServer(server, `mlopsMaturity.mlflow.servers[${index}]`),
  );
  const names = servers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    throw new InputError(
      `mlopsMaturity.mlflow.servers names '${twice}' twice: give each server a name of its own`,
    );
  }
  return servers;
}

function readServer(server: Config, key: string): MlflowServer {
  const name = server.getString('name');
  if (!/^[A-Za-z0-9][\w.-]{0,62}$/.test(name)) {
    throw new InputError(
      `${key}.name must consist of letters, digits, '.', '_' and '-', at most 63`,
    );
  }
  const baseUrl = readAddress(server.getString('baseUrl'), `${key}.baseUrl`);
  const perProject = baseUrl.includes(projectPlaceholder);
  if (
    perProject &&
    !new RegExp('^https?://[^/{}]+/[^{}]*\\{project\\}(/[^{}]*)?$').test(
      baseUrl,
    )
  ) {
    throw new InputError(
      `${key}.baseUrl may hold {project} once, as a part of its path`,
    );
  }
  const uiUrl = server.getOptionalString('uiUrl');
  return {
    name,
    baseUrl,
    uiUrl: uiUrl && readAddress(uiUrl, `${key}.uiUrl`),
    perProject,
    central: server.getOptionalBoolean('central') ?? !isLocal(baseUrl),
    headers: readHeaders(server, key),
  };
}

function readAddress(text: string, key: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    /[?#]/.test(text) ||
    url.username ||
    url.password
  ) {
    throw new InputError(
      `${key} must be an address that begins with http:// or https://, without credentials, query or fragment`,
    );
  }
  return text.replace(/\/{1,20}$/, '');
}

/** Whether an address leads to the machine itself. */
function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    /^(localhost|.*\.localhost|\[::1?\]|0\.0\.0\.0)$/.test(hostname) ||
    hostname.startsWith('127.')
  );
}

function readHeaders(server: Config, key: string): Record<string, string> {
  const token = server.getOptionalString('token');
  const username = server.getOptionalString('username');
  const password = server.getOptionalString('password');
  if ((username === undefined) !== (password === undefined)) {
    throw new InputError(`${key} needs both username and password, or neither`);
  }
  if (token !== undefined && username !== undefined) {
    throw new InputError(
      `${key} has both a token and a username: remove one of them`,
    );
  }
  const headers = new Headers();
  // Read as it stands: names of headers needn't be names of keys.
  const given = server.getOptional<Record<string, unknown>>('headers') ?? {};
  for (const [name, value] of Object.entries(given)) {
    setHeader(headers, name, value, `${key}.headers`);
  }
  if (token !== undefined) {
    setHeader(headers, 'authorization', `Bearer ${token}`, `${key}.token`);
  }
  if (username !== undefined) {
    const pair = Buffer.from(`${username}:${password}`).toString('base64');
    headers.set('authorization', `Basic ${pair}`);
  }
  return Object.fromEntries(headers.entries());
}

function setHeader(
  headers: Headers,
  name: string,
  value: unknown,
  key: string,
) {
  if (typeof value !== 'string') {
    throw new InputError(`${key} must be texts by the names of headers`);
  }
  try {
    headers.set(name, value);
  } catch {
    // What the platform says would repeat the value, which is a secret.
    throw new InputError(`${key} holds what can't be sent as an HTTP header`);
  }
}
