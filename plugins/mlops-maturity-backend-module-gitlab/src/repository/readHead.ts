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

/** As many as an observation holds. */
const commitCount = 3;

const commitsSchema = z.array(
  z.object({
    id: z.string(),
    committed_date: z.string().nullish(),
    created_at: z.string().nullish(),
  }),
);

const headSchema = z.object({
  sha: z.string(),
  /** When the newest commits were made. */
  committedAt: z.array(z.string()),
});

/** The tip of the default branch; its sha is empty without any commit. */
export type Head = z.infer<typeof headSchema>;

/** @throws SourceError */
export async function readHead(api: ProjectApi, branch: string): Promise<Head> {
  return api.get({
    path: ['repository', 'commits'],
    // No `since`: the address stays the same, and so does its ETag.
    query: { ref_name: branch, per_page: commitCount },
    map: body => {
      const commits = commitsSchema.parse(body);
      return {
        sha: commits[0]?.id ?? '',
        committedAt: commits.flatMap(
          ({ committed_date, created_at }) =>
            committed_date ?? created_at ?? [],
        ),
      };
    },
    schema: headSchema,
  });
}
