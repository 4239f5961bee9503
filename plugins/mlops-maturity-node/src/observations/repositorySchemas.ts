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
import { fileLink, instant, link } from './fields';

/** One repository: key `repository`. */
const repository = z.object({
  host: z.string(),
  slug: z.string(),
  url: link,
  /**
   * Where a file of the default branch can be looked at, with `{path}` for the
   * path; absent where that is `<url>/blob/<branch>/<path>`.
   */
  fileUrl: fileLink,
  defaultBranch: z.string(),
  headSha: z.string(),
  headCommittedAt: instant.optional(),
  archived: z.boolean(),
  /** When the newest commits of the default branch were made, newest first. */
  recentCommits: z.array(instant).max(3).optional(),
});

/** All paths of the default branch at the head commit: key `tree`. */
const tree = z.object({
  sha: z.string(),
  /** The listing is cut: absence of a path proves nothing. */
  truncated: z.boolean(),
  entries: z.array(
    z.object({
      path: z.string(),
      /** Bytes; absent where the listing doesn't tell. */
      size: z.number().int().nonnegative().optional(),
      /** A symbolic link or a submodule; files have none. */
      special: z.enum(['link', 'submodule']).optional(),
    }),
  ),
});

/** The text of one file: key is its path. */
const file = z.object({
  path: z.string(),
  sha: z.string(),
  content: z.string(),
  /** The file was longer than the limit; the content is its beginning. */
  truncated: z.boolean().optional(),
});

/** What a repository holds. */
export const repositorySchemas = {
  repository,
  tree,
  file,
} as const;
