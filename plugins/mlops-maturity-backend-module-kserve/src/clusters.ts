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

import { readFileSync } from 'node:fs';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const section = 'kubernetes.clusterLocatorMethods';

/** A cluster that can be asked with a service account. */
export type Cluster = {
  name: string;
  /** Address of the API server, without a slash at its end. */
  url: string;
  /** Absent where it is the one of the pod that the backend runs in. */
  token?: string;
  /** PEM. */
  ca?: string;
  skipTlsVerify: boolean;
};

/**
 * The clusters that the Kubernetes plugin is configured with and that are
 * asked with a service account. Those that need a user's sign-in can't be read
 * in the background and are left out, as are those that aren't in the
 * configuration.
 *
 * @throws InputError that names the key and the reason
 */
export function readClusters(config: Config): Cluster[] {
  const clusters = (config.getOptionalConfigArray(section) ?? []).flatMap(
    (method, at) =>
      method.getOptionalString('type') === 'config'
        ? (method.getOptionalConfigArray('clusters') ?? []).flatMap(
            (cluster, index) =>
              readCluster(cluster, `${section}[${at}].clusters[${index}]`) ??
              [],
          )
        : [],
  );
  return [...new Map(clusters.map(one => [one.name, one])).values()];
}

function readCluster(config: Config, key: string): Cluster | undefined {
  const authProvider =
    config.getOptionalString('authProvider') ??
    config.getOptional<Record<string, unknown>>('authMetadata')?.[
      'kubernetes.io/auth-provider'
    ];
  if (authProvider !== 'serviceAccount') return undefined;
  const address = config.getString('url');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search ||
    url.username ||
    url.password
  ) {
    throw new InputError(
      `${key}.url must be an http or https address without credentials or query`,
    );
  }
  return {
    name: config.getString('name'),
    url: url.href.replace(/\/{1,20}$/, ''),
    token: config.getOptionalString('serviceAccountToken'),
    ca: readCa(config, key),
    skipTlsVerify: config.getOptionalBoolean('skipTLSVerify') ?? false,
  };
}

function readCa(config: Config, key: string): string | undefined {
  // Backstage's own example has an empty `caFile`.
  const file = config.getOptional('caFile') || undefined;
  const data = config.getOptional('caData') || undefined;
  if (typeof data === 'string') {
    const text = Buffer.from(data, 'base64').toString('utf8');
    if (!text.includes('-----BEGIN CERTIFICATE-----')) {
      throw new InputError(
        `${key}.caData must be a certificate in PEM form, encoded in base64`,
      );
    }
    return text;
  }
  if (typeof file !== 'string') return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${key}.caFile names a file that can't be read`);
  }
}
