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
  nearestEntries,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';

const answerSchema = z.object({
  truncated: z.boolean().nullish(),
  tree: z.array(
    z.object({
      path: z.string().nullish(),
      mode: z.string().nullish(),
      type: z.string().nullish(),
      sha: z.string().nullish(),
      size: z.int().nonnegative().nullish(),
    }),
  ),
});

const treeSchema = z.object({
  truncated: z.boolean(),
  entries: z.array(
    z.object({
      path: z.string(),
      sha: z.string(),
      size: z.int().nonnegative(),
      special: z.enum(['link', 'submodule']).optional(),
    }),
  ),
});

/** All files of a commit, in the order that GitHub lists them. */
export type GithubTree = z.infer<typeof treeSchema>;
/** One file of a tree. */
export type TreeEntry = GithubTree['entries'][number];

/**
 * Reads the listing of a tree. It is named after its contents, so one that was
 * read once is never asked for again.
 *
 * @throws SourceError
 */
export async function readTree(
  api: RepositoryApi,
  treeSha: string,
): Promise<GithubTree> {
  if (treeSha === '') {
    return { truncated: false, entries: [] };
  }
  const { maxTreeEntries } = api.limits;
  return api.get({
    path: ['git', 'trees', treeSha],
    query: { recursive: 1 },
    cacheKey: `tree ${treeSha}, ${maxTreeEntries} entries`,
    map: body => trim(answerSchema.parse(body), maxTreeEntries),
    schema: treeSchema,
    settled: () => true,
  });
}

function trim(
  answer: z.infer<typeof answerSchema>,
  maxEntries: number,
): GithubTree {
  const entries: TreeEntry[] = [];
  for (const { path, sha, mode, type, size } of answer.tree) {
    if (!path || !sha || type === 'tree') {
      continue;
    }
    const entry: TreeEntry = { path, sha, size: size ?? 0 };
    if (mode === '120000') {
      entry.special = 'link';
    } else if (type === 'commit') {
      entry.special = 'submodule';
    }
    entries.push(entry);
  }
  const nearest = nearestEntries(entries, maxEntries);
  return {
    truncated: nearest.truncated || (answer.truncated ?? false),
    entries: nearest.entries,
  };
}

/** The observation of a tree; without the shas of its files, no fact asks. */
export function toTreeObservation(
  treeSha: string,
  tree: GithubTree,
): Observation {
  return {
    kind: 'tree',
    key: 'tree',
    data: {
      sha: treeSha,
      truncated: tree.truncated,
      entries: tree.entries.map(({ path, size, special }) =>
        special ? { path, size, special } : { path, size },
      ),
    },
  };
}
