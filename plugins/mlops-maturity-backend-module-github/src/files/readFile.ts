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

import {
  keepText,
  type RepositoryEntry,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';

/** Longer files are known to be there, but not downloaded. */
const maxDownloadBytes = 5_000_000;

const blobSchema = z.object({
  content: z.string(),
  encoding: z.string(),
});

const textSchema = z.object({
  content: z.string(),
  truncated: z.boolean().optional(),
});

/**
 * Reads the beginning of a file. Its sha names the contents, so what was read
 * once is never asked for again.
 *
 * @throws SourceError
 */
export async function readFile(
  api: RepositoryApi,
  entry: RepositoryEntry,
  maxBytes: number,
): Promise<z.infer<typeof textSchema>> {
  if (entry.size === 0) {
    return { content: '' };
  }
  if ((entry.size ?? 0) > maxDownloadBytes) {
    return { content: '', truncated: true };
  }
  const notebook = /\.ipynb$/i.test(entry.path);
  return api.get({
    path: ['git', 'blobs', entry.sha],
    cacheKey: `blob ${entry.sha}, ${maxBytes} bytes${notebook ? ', condensed' : ''}`,
    map: body => {
      const blob = blobSchema.parse(body);
      const encoding = blob.encoding === 'base64' ? 'base64' : 'utf8';
      return keepText(
        entry.path,
        Buffer.from(blob.content, encoding),
        maxBytes,
      );
    },
    schema: textSchema,
    settled: () => true,
  });
}
