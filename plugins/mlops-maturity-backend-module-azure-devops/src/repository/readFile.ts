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

const answerSchema = z.object({ content: z.string().nullish() });

const textSchema = z.object({
  content: z.string(),
  truncated: z.boolean().optional(),
});

/**
 * Reads the beginning of a file. The id of its contents is known, so what was
 * read once is never asked for again, in whichever commit it is.
 *
 * @throws SourceError
 */
export async function readFile(
  api: ProjectApi,
  at: { repositoryId: string; sha: string },
  entry: RepositoryEntry,
  maxBytes: number,
): Promise<RepositoryText> {
  const notebook = /\.ipynb$/i.test(entry.path);
  try {
    return await api.get({
      path: ['git', 'repositories', at.repositoryId, 'items'],
      query: {
        path: `/${entry.path}`,
        includeContent: true,
        $format: 'json',
        'versionDescriptor.version': at.sha,
        'versionDescriptor.versionType': 'commit',
      },
      cacheKey: `blob ${entry.sha}, ${maxBytes} bytes${notebook ? ', condensed' : ''}`,
      map: body =>
        keepText(
          entry.path,
          Buffer.from(answerSchema.parse(body).content ?? ''),
          maxBytes,
        ),
      schema: textSchema,
      settled: () => true,
    });
  } catch (error) {
    // No listing tells how large a file is before it is read.
    if (error instanceof AnswerTooLargeError) {
      return { content: '', truncated: true };
    }
    throw error;
  }
}
