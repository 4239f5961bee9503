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
import type { ProjectApi } from '../api/ProjectApi';

const answerSchema = z.object({
  value: z.array(
    z.object({
      path: z.string(),
      objectId: z.string(),
      gitObjectType: z.string().nullish(),
      isFolder: z.boolean().nullish(),
      isSymLink: z.boolean().nullish(),
    }),
  ),
});

const treeSchema = z.object({
  truncated: z.boolean(),
  entries: z.array(
    z.object({
      path: z.string(),
      sha: z.string(),
      special: z.enum(['link', 'submodule']).optional(),
    }),
  ),
});

/** All files of a commit. */
export type AzureTree = z.infer<typeof treeSchema>;
/** One file of a tree; the listing tells no sizes. */
export type TreeEntry = AzureTree['entries'][number];

/**
 * Reads the listing of a commit, which never changes.
 *
 * @throws SourceError
 */
export async function readTree(
  api: ProjectApi,
  repositoryId: string,
  sha: string,
): Promise<AzureTree> {
  const { maxTreeEntries } = api.limits;
  return api.get({
    path: ['git', 'repositories', repositoryId, 'items'],
    query: {
      recursionLevel: 'full',
      'versionDescriptor.version': sha,
      'versionDescriptor.versionType': 'commit',
    },
    cacheKey: `tree of ${sha}, ${maxTreeEntries} entries`,
    map: body => trim(answerSchema.parse(body), maxTreeEntries),
    schema: treeSchema,
    settled: () => true,
  });
}

function trim(
  { value }: z.infer<typeof answerSchema>,
  maxEntries: number,
): AzureTree {
  const entries: TreeEntry[] = [];
  for (const { path, objectId, gitObjectType, ...item } of value) {
    if (item.isFolder && gitObjectType !== 'commit') {
      continue;
    }
    const entry: TreeEntry = {
      path: path.replace(/^\//, ''),
      sha: objectId,
    };
    if (item.isSymLink) {
      entry.special = 'link';
    } else if (gitObjectType === 'commit') {
      entry.special = 'submodule';
    }
    entries.push(entry);
  }
  return nearestEntries(entries, maxEntries);
}

/** The observation of a tree; without the shas of its files, no fact asks. */
export function toTreeObservation(sha: string, tree: AzureTree): Observation {
  return {
    kind: 'tree',
    key: 'tree',
    data: {
      sha,
      truncated: tree.truncated,
      entries: tree.entries.map(({ path, special }) =>
        special ? { path, special } : { path },
      ),
    },
  };
}
