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
import { parseSlug } from '../api/parseSlug';
import type { RepositoryApi } from '../api/RepositoryApi';

const schema = z.object({
  full_name: z.string(),
  html_url: z.string().nullish(),
  default_branch: z.string(),
  archived: z.boolean().nullish(),
});

/** What GitHub says of a repository, and the API under its present name. */
export type GithubRepository = z.infer<typeof schema> & { api: RepositoryApi };

/**
 * Reads a repository. After a renaming GitHub answers under the old name with
 * a redirect; everything else is then asked under the new one.
 *
 * @throws SourceError
 */
export async function readRepository(
  api: RepositoryApi,
): Promise<GithubRepository> {
  const repository = await api.get({ path: [], schema });
  const present = parseSlug(repository.full_name);
  return {
    ...repository,
    api: present ? api.under(present.owner, present.name) : api,
  };
}
