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
  type RepositoryEntry,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';

const pageSize = 100;

const answerSchema = z.array(
  z.object({
    id: z.string(),
    path: z.string(),
    type: z.string(),
    mode: z.string().nullish(),
  }),
);
const pageSchema = z.array(
  z.object({
    path: z.string(),
    sha: z.string(),
    special: z.enum(['link', 'submodule']).optional(),
  }),
);

/** All files of a commit, in the order that GitLab lists them. */
export type GitlabTree = { truncated: boolean; entries: RepositoryEntry[] };

/**
 * Reads the listing of a commit. It never changes, so one that was read once
 * is never asked for again. GitLab tells no sizes.
 *
 * @throws SourceError
 */
export async function readTree(
  api: ProjectApi,
  sha: string,
): Promise<GitlabTree> {
  if (sha === '') {
    return { truncated: false, entries: [] };
  }
  const { maxTreeEntries } = api.limits;
  const { pages, more } = await api.getPages(
    {
      path: ['repository', 'tree'],
      query: {
        ref: sha,
        recursive: true,
        per_page: pageSize,
        pagination: 'keyset',
      },
      cacheKey: `tree ${sha}`,
      map: toPage,
      schema: pageSchema,
      settled: () => true,
    },
    { maxPages: Math.ceil(maxTreeEntries / pageSize) },
  );
  // A listing that was cut may lack files of the root, which say most.
  const root = more ? await readRoot(api, sha) : [];
  const entries = new Map(
    [...pages.flat(), ...root].map(entry => [entry.path, entry]),
  );
  const nearest = nearestEntries([...entries.values()], maxTreeEntries);
  return { truncated: nearest.truncated || more, entries: nearest.entries };
}

function readRoot(api: ProjectApi, sha: string) {
  return api.get({
    path: ['repository', 'tree'],
    query: { ref: sha, per_page: pageSize },
    cacheKey: `root of ${sha}`,
    map: toPage,
    schema: pageSchema,
    settled: () => true,
  });
}

function toPage(body: unknown): z.infer<typeof pageSchema> {
  return answerSchema
    .parse(body)
    .filter(({ type }) => type !== 'tree')
    .map(({ path, id, type, mode }) => {
      if (mode === '120000') {
        return { path, sha: id, special: 'link' as const };
      }
      return type === 'commit'
        ? { path, sha: id, special: 'submodule' as const }
        : { path, sha: id };
    });
}

/**
 * The observation of a tree; without the shas of its files, no fact asks.
 *
 * @param sizes - bytes of those files that were read
 */
export function toTreeObservation(
  sha: string,
  tree: GitlabTree,
  sizes: ReadonlyMap<string, number>,
): Observation {
  return {
    kind: 'tree',
    key: 'tree',
    data: {
      sha,
      truncated: tree.truncated,
      entries: tree.entries.map(({ path, special }) => {
        const size = sizes.get(path);
        return {
          path,
          ...(size === undefined ? {} : { size }),
          ...(special ? { special } : {}),
        };
      }),
    },
  };
}
