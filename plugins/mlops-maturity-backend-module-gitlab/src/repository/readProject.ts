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

const schema = z.object({
  id: z.number(),
  path_with_namespace: z.string(),
  web_url: z.string().nullish(),
  default_branch: z.string().nullish(),
  empty_repo: z.boolean().nullish(),
  archived: z.boolean().nullish(),
  ci_config_path: z.string().nullish(),
  builds_access_level: z.string().nullish(),
  environments_access_level: z.string().nullish(),
});

/** What GitLab says of a project. */
export type GitlabProject = z.infer<typeof schema>;

/** @throws SourceError */
export function readProject(api: ProjectApi): Promise<GitlabProject> {
  return api.get({ path: [], schema });
}

/** The branch that counts; GitLab's own default where there is no commit yet. */
export function defaultBranchOf(project: GitlabProject): string {
  return project.default_branch || 'main';
}

/**
 * Where the CI definition is, as the project's settings say: a path of the
 * repository, or a path and another project, or an address.
 */
export function ciConfigOf(project: GitlabProject): string {
  const path = project.ci_config_path?.trim().slice(0, 500);
  return path || '.gitlab-ci.yml';
}
