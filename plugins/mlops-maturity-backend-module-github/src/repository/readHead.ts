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

import { SourceError } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';

/** As many as an observation holds. */
const commitCount = 3;

const commitsSchema = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({
      committer: z.object({ date: z.string().nullish() }).nullish(),
      // Servers that only speak like GitHub may leave it out.
      tree: z.object({ sha: z.string() }).optional(),
    }),
  }),
);

const headSchema = z.object({
  sha: z.string(),
  treeSha: z.string(),
  /** When the newest commits were made. */
  committedAt: z.array(z.string()),
});

/** The tip of the default branch; its shas are empty without any commit. */
export type Head = z.infer<typeof headSchema>;

const noCommit: Head = { sha: '', treeSha: '', committedAt: [] };

/** @throws SourceError */
export async function readHead(
  api: RepositoryApi,
  branch: string,
): Promise<Head> {
  try {
    return await api.get({
      path: ['commits'],
      // No `since`: the address stays the same, and so does its ETag.
      query: { sha: branch, per_page: commitCount },
      map: body => {
        const commits = commitsSchema.parse(body);
        return commits.length === 0
          ? noCommit
          : {
              sha: commits[0].sha,
              // A commit names its tree as well as the tree itself.
              treeSha: commits[0].commit.tree?.sha ?? commits[0].sha,
              committedAt: commits.flatMap(
                ({ commit }) => commit.committer?.date ?? [],
              ),
            };
      },
      schema: headSchema,
    });
  } catch (error) {
    // GitHub's word for a repository without a commit.
    if (error instanceof SourceError && error.status === 409) {
      return noCommit;
    }
    throw error;
  }
}
