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
import { defaultBranchOf, type GitlabProject } from './readProject';

/** The observation of a project's repository and the tip of its default branch. */
export function toRepositoryObservation(
  project: GitlabProject,
  head: Head,
  host: string,
): Observation {
  return {
    kind: 'repository',
    key: 'repository',
    data: {
      host,
      slug: project.path_with_namespace,
      url: toWebLink(project.web_url),
      defaultBranch: defaultBranchOf(project),
      headSha: head.sha,
      headCommittedAt: toInstant(head.committedAt[0]),
      archived: project.archived ?? false,
      recentCommits: head.committedAt.flatMap(at => toInstant(at) ?? []),
    },
  };
}
