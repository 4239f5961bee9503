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
  readRepositoryFiles,
  type GapRecorder,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import { readFile } from './readFile';
import type { Head } from './readHead';
import {
  toRepositoryObservation,
  type AzureRepository,
} from './readRepository';
import { readTree, toTreeObservation } from './readTree';

/** Reads what the default branch holds. */
export async function observeCode(
  api: ProjectApi,
  gaps: GapRecorder,
  repository: AzureRepository,
  head: Head | undefined,
): Promise<Observation[]> {
  if (!head) {
    return [];
  }
  const observations = [toRepositoryObservation(api, repository, head)];
  const sha = head.commits[0]?.sha;
  const tree =
    sha === undefined
      ? { truncated: false, entries: [] }
      : await gaps.attempt(endpoints.tree, () =>
          readTree(api, repository.id, sha),
        );
  if (!tree) {
    return observations;
  }
  observations.push(toTreeObservation(sha ?? '', tree));
  const { maxFiles, maxFileBytes } = api.limits;
  const files = await readRepositoryFiles({
    slug: `${repository.project.name}/${repository.name}`.toLowerCase(),
    entries: tree.entries,
    maxFiles,
    maxFileBytes,
    maxFilesKey: 'mlopsMaturity.azureDevOps.maxFiles',
    read: (entries, maxBytes) =>
      gaps.attemptEach(endpoints.files, entries, async entry => ({
        ...entry,
        ...(await readFile(
          api,
          { repositoryId: repository.id, sha: sha ?? '' },
          entry,
          maxBytes,
        )),
      })),
  });
  files.gaps.forEach(gap => gaps.add(gap));
  return [...observations, ...files.observations];
}
