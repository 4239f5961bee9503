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

import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** The instance that annotations without a name of one mean. */
export const defaultInstance = 'default';

/** One Jenkins server that may be read. */
export type JenkinsInstance = {
  name: string;
  /** Without a slash at its end; may have a path. */
  baseUrl: string;
  /** What every request carries; holds the credentials. */
  headers: Record<string, string>;
};

/**
 * Reads `jenkins` as the Jenkins plugin of Backstage does: `instances`, or one
 * instance by `baseUrl`, `username` and `apiKey`, or both. None is fine.
 *
 * @throws InputError that names the key and what is wrong with it
 */
export function readJenkinsInstances(
  config: Config,
): ReadonlyMap<string, JenkinsInstance> {
  const section = config.getOptionalConfig('jenkins');
  const instances = new Map<string, JenkinsInstance>();
  for (const [index, one] of (
    section?.getOptionalConfigArray('instances') ?? []
  ).entries()) {
    const key = `jenkins.instances[${index}]`;
    const name = one.getOptionalString('name') ?? '';
    if (!/^[^:,\s]{1,100}$/.test(name)) {
      throw new InputError(
        `${key}.name must be 1 to 100 characters without spaces, colons and commas, because annotations name the instance by it`,
      );
    }
    if (instances.has(name)) {
      throw new InputError(
        `${key}.name is "${name}", which another instance is called already`,
      );
    }
    instances.set(name, readInstance(one, key, name));
  }
  if (section?.has('baseUrl')) {
    if (instances.has(defaultInstance)) {
      throw new InputError(
        'jenkins.baseUrl describes the default instance, and so does one of jenkins.instances: keep one of them',
      );
    }
    instances.set(
      defaultInstance,
      readInstance(section, 'jenkins', defaultInstance),
    );
  }
  return instances;
}

function readInstance(
  config: Config,
  key: string,
  name: string,
): JenkinsInstance {
  const username = config.getOptionalString('username');
  const apiKey = config.getOptionalString('apiKey');
  if ((username === undefined) !== (apiKey === undefined)) {
    throw new InputError(
      `${key}.username and ${key}.apiKey must be given together`,
    );
  }
  const credentials = Buffer.from(`${username}:${apiKey}`).toString('base64');
  return {
    name,
    baseUrl: readBaseUrl(config, `${key}.baseUrl`),
    headers: {
      ...(apiKey === undefined
        ? {}
        : { authorization: `Basic ${credentials}` }),
      ...readHeaders(config, `${key}.extraRequestHeaders`),
    },
  };
}

function readBaseUrl(config: Config, key: string): string {
  const text = config.getOptionalString('baseUrl') ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new InputError(
      `${key} must be an http or https address without credentials and query`,
    );
  }
  return url.href.replace(/\/{1,20}$/, '');
}

/** By lower-case name, so that one of them may replace the credentials. */
function readHeaders(config: Config, key: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const section = config.getOptionalConfig('extraRequestHeaders');
  for (const name of section?.keys() ?? []) {
    const value = section?.getOptionalString(name) ?? '';
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new InputError(`${key}.${name} can't be sent as an HTTP header`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
