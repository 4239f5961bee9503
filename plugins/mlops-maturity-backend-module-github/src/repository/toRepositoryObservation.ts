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
  toInstant,
  toWebLink,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Head } from './readHead';
import type { GithubRepository } from './readRepository';

/** The observation of a repository and the tip of its default branch. */
export function toRepositoryObservation(
  repository: GithubRepository,
  head: Head,
): Observation {
  const { host } = repository.api.repository;
  return {
    kind: 'repository',
    key: 'repository',
    data: {
      host,
      slug: repository.full_name,
      url: toWebLink(repository.html_url),
      defaultBranch: repository.default_branch,
      headSha: head.sha,
      headCommittedAt: toInstant(head.committedAt[0]),
      archived: repository.archived ?? false,
      recentCommits: head.committedAt.flatMap(at => toInstant(at) ?? []),
    },
  };
}
