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

/** One server of `mlopsMaturity.feast.servers`. */
export type FeastServer = {
  name: string;
  /** Without a slash at its end. */
  baseUrl: string;
  /** Where people look, without a slash at its end. */
  uiUrl?: string;
  token?: string;
};

/**
 * Reads `mlopsMaturity.feast.servers`; none where the key is missing.
 *
 * @throws InputError naming the key and the reason
 */
export function readFeastServers(config: Config): FeastServer[] {
  const servers = (
    config.getOptionalConfigArray('mlopsMaturity.feast.servers') ?? []
  ).map((server, index) =>
    readServer(server, `mlopsMaturity.feast.servers[${index}]`),
  );
  const names = servers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    throw new InputError(
      `mlopsMaturity.feast.servers names '${twice}' twice: give each server a name of its own`,
    );
  }
  return servers;
}

function readServer(server: Config, key: string): FeastServer {
  const name = server.getString('name');
  if (!/^[A-Za-z0-9][\w.-]{0,62}$/.test(name)) {
    throw new InputError(
      `${key}.name must consist of letters, digits, '.', '_' and '-', at most 63`,
    );
  }
  const uiUrl = server.getOptionalString('uiUrl');
  const token = server.getOptionalString('token');
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new InputError(`${key}.token can't be sent as an HTTP header`);
  }
  return {
    name,
    baseUrl: readAddress(server.getString('baseUrl'), `${key}.baseUrl`),
    uiUrl: uiUrl && readAddress(uiUrl, `${key}.uiUrl`),
    token,
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
