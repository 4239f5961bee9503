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
  AnswerTooLargeError,
  keepText,
  type RepositoryEntry,
  type RepositoryText,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';

const blobSchema = z.object({
  content: z.string(),
  encoding: z.string(),
  size: z.int().nonnegative().nullish(),
});
const textSchema = z.object({
  content: z.string(),
  truncated: z.boolean().optional(),
  size: z.int().nonnegative().optional(),
});

/**
 * Reads the beginning of a file. Its sha names the contents, so what was read
 * once is never asked for again. A file that is longer than an answer may be is
 * known to be there, but not what it says.
 *
 * @returns its text, and how many bytes the whole file has
 * @throws SourceError
 */
export async function readFile(
  api: ProjectApi,
  entry: RepositoryEntry,
  maxBytes: number,
): Promise<RepositoryText & { size?: number }> {
  const notebook = /\.ipynb$/i.test(entry.path);
  try {
    return await api.get({
      path: ['repository', 'blobs', entry.sha],
      cacheKey: `blob ${entry.sha}, ${maxBytes} bytes${notebook ? ', condensed' : ''}`,
      map: body => {
        const blob = blobSchema.parse(body);
        const encoding = blob.encoding === 'base64' ? 'base64' : 'utf8';
        const bytes = Buffer.from(blob.content, encoding);
        return {
          ...keepText(entry.path, bytes, maxBytes),
          size: blob.size ?? bytes.length,
        };
      },
      schema: textSchema,
      settled: () => true,
    });
  } catch (error) {
    if (error instanceof AnswerTooLargeError) {
      return { content: '', truncated: true };
    }
    throw error;
  }
}
