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

import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { defaultBranchOf, type AzureRepository } from './readRepository';

/** As many as one page holds; the dates of those that were built are needed. */
const commitCount = 100;

const answerSchema = z.object({
  value: z.array(
    z.object({
      commitId: z.string(),
      committer: z.object({ date: z.string().nullish() }).nullish(),
    }),
  ),
});

const headSchema = z.object({
  /** Newest first. */
  commits: z.array(z.object({ sha: z.string(), at: z.string().optional() })),
});

/** The newest commits of the default branch. */
export type Head = z.infer<typeof headSchema>;

/** @throws SourceError */
export async function readHead(
  api: ProjectApi,
  repository: AzureRepository,
): Promise<Head> {
  if (!repository.defaultBranch) {
    return { commits: [] };
  }
  return api.get({
    path: ['git', 'repositories', repository.id, 'commits'],
    query: {
      'searchCriteria.itemVersion.version': defaultBranchOf(repository),
      'searchCriteria.itemVersion.versionType': 'branch',
      'searchCriteria.$top': commitCount,
    },
    map: body => ({
      commits: answerSchema
        .parse(body)
        .value.map(({ commitId, committer }) => ({
          sha: commitId,
          ...(committer?.date ? { at: committer.date } : {}),
        })),
    }),
    schema: headSchema,
  });
}
