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
  toInstantSince1970,
  toWebLink,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { toBranch } from '../api/values';
import type { Head } from './readHead';

const schema = z.object({
  id: z.string(),
  name: z.string(),
  /** Absent without any commit. */
  defaultBranch: z.string().nullish(),
  isDisabled: z.boolean().nullish(),
  webUrl: z.string().nullish(),
  project: z.object({ name: z.string() }),
});

/** A repository as Azure DevOps describes it. */
export type AzureRepository = z.infer<typeof schema>;

/** @throws SourceError */
export function readRepository(
  api: ProjectApi,
  name: string,
): Promise<AzureRepository> {
  return api.get({ path: ['git', 'repositories', name], schema });
}

/** The default branch; `main` for a repository that is still empty. */
export function defaultBranchOf(repository: AzureRepository): string {
  return toBranch(repository.defaultBranch) ?? 'main';
}

/** The observation of a repository and the tip of its default branch. */
export function toRepositoryObservation(
  api: ProjectApi,
  repository: AzureRepository,
  head: Head,
): Observation {
  const [newest] = head.commits;
  const url = toWebLink(repository.webUrl);
  const branch = defaultBranchOf(repository);
  return {
    kind: 'repository',
    key: 'repository',
    data: {
      host: api.host,
      slug: `${api.organization}/${repository.project.name}/${repository.name}`,
      url,
      ...(url && {
        fileUrl: `${url}?path=/{path}&version=GB${encodeURIComponent(branch)}`,
      }),
      defaultBranch: branch,
      headSha: newest?.sha ?? '',
      headCommittedAt: toInstantSince1970(newest?.at),
      // Nobody can read or change a disabled repository.
      archived: repository.isDisabled ?? false,
      recentCommits: head.commits
        .slice(0, 3)
        .flatMap(({ at }) => toInstantSince1970(at) ?? []),
    },
  };
}
