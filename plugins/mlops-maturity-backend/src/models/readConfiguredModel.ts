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

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const READ_TIMEOUT_MS = 30_000;

/** Where an organization keeps a model of its own. */
export type ModelLocation = { file: string } | { url: string };

/**
 * The entries of `mlopsMaturity.models`.
 *
 * @throws InputError for an entry that doesn't say where the model is
 */
export function configuredModelLocations(config: Config): ModelLocation[] {
  const entries = config.getOptionalConfigArray('mlopsMaturity.models') ?? [];
  return entries.map((entry, index) => {
    const file = entry.getOptionalString('file');
    const url = entry.getOptionalString('url');
    const name = `mlopsMaturity.models[${index}]`;
    if (file !== undefined && url === undefined) return { file };
    if (file !== undefined || url === undefined) {
      throw new InputError(`${name} must have either a file or a url`);
    }
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new InputError(`${name}.url must be an http or https address`);
    }
    return { url };
  });
}

/**
 * The text of a configured model. A file is looked for from the working
 * directory of the backend; an address is read with the credentials of Backstage's `integrations`.
 */
export async function readConfiguredModel(
  location: ModelLocation,
  urlReader: UrlReaderService,
): Promise<string> {
  if ('file' in location) return readFile(resolve(location.file), 'utf8');
  const response = await urlReader.readUrl(location.url, {
    signal: AbortSignal.timeout(READ_TIMEOUT_MS),
  });
  return (await response.buffer()).toString('utf8');
}
