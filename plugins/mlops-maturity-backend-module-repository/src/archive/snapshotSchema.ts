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

/** What is kept of a repository at one revision, for the next sweep. */
export const snapshotSchema = z.object({
  /** The commit, as far as the reader tells it: some shorten it. */
  revision: z.string(),
  branch: z.string(),
  tree: z.object({
    truncated: z.boolean(),
    entries: z.array(z.object({ path: z.string(), size: z.number() })),
  }),
  files: z.array(
    z.object({
      path: z.string(),
      sha: z.string(),
      content: z.string(),
      truncated: z.boolean().optional(),
    }),
  ),
  /** What limits left out of it. */
  gaps: z.array(
    z.object({
      kinds: z.array(z.enum(['repository', 'tree', 'file'])),
      code: z.literal('too-large'),
      message: z.string(),
    }),
  ),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
