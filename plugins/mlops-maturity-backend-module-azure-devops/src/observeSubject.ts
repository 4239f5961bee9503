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

import type {
  GapRecorder,
  Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints, pipelineKinds } from './api/endpoints';
import type { ProjectApi } from './api/ProjectApi';
import { observePipelines } from './observePipelines';
import { definitionPath, readDefinitions } from './pipelines/readDefinitions';
import { observeCode } from './repository/observeCode';
import { readHead } from './repository/readHead';
import { defaultBranchOf, readRepository } from './repository/readRepository';
import type { AzureDevOpsSubject } from './targetKey';

/** Reads a target, whichever of the two it is. */
export async function observeSubject(
  api: ProjectApi,
  gaps: GapRecorder,
  subject: AzureDevOpsSubject,
): Promise<Observation[]> {
  return subject.repository === undefined
    ? observeDefinition(api, gaps, subject.definition)
    : observeRepository(api, gaps, subject.repository);
}

/** Contents first: without definitions the runs say little. */
async function observeRepository(
  api: ProjectApi,
  gaps: GapRecorder,
  name: string,
): Promise<Observation[]> {
  const repository = await gaps.attempt(endpoints.repository, () =>
    readRepository(api, name),
  );
  if (!repository) {
    return [];
  }
  const head = await gaps.attempt(endpoints.commits, () =>
    readHead(api, repository),
  );
  const contents = await observeCode(api, gaps, repository, head);
  const definitions = await gaps.attempt(endpoints.definitions, () =>
    readDefinitions(api, gaps, { repositoryId: repository.id }),
  );
  const paths = new Set(definitions?.flatMap(one => definitionPath(one) ?? []));
  const pipelines = await observePipelines(api, gaps, definitions ?? [], {
    defaultBranch: defaultBranchOf(repository),
    committedAt: new Map(
      head?.commits.flatMap(({ sha, at }) => (at ? [[sha, at]] : [])),
    ),
    definitions: contents.flatMap(({ kind, data }) =>
      kind === 'file' && paths.has(data.path) ? data.content : [],
    ),
  });
  if (!definitions) {
    // Whose deployments they are isn't known without the pipelines.
    addUnknown(gaps);
  }
  return [...contents, ...pipelines];
}

/** One pipeline whose code lives elsewhere: nothing of repositories is told. */
async function observeDefinition(
  api: ProjectApi,
  gaps: GapRecorder,
  name: string,
): Promise<Observation[]> {
  const definitions = await gaps.attempt(
    { ...endpoints.definitions, kinds: pipelineKinds },
    () => readDefinitions(api, gaps, { name }),
  );
  if (definitions?.length === 0) {
    gaps.add({
      kinds: pipelineKinds,
      code: 'not-found',
      message: `Azure DevOps has no pipeline "${name}" in the project ${api.project}: check dev.azure.com/build-definition, and that the credentials may read the project.`,
    });
  }
  return observePipelines(api, gaps, definitions ?? [], {
    committedAt: new Map(),
    definitions: [],
  });
}

function addUnknown(gaps: GapRecorder): void {
  gaps.add({
    kinds: ['deployment', 'environment'],
    code: 'unavailable',
    message:
      'Deployments were not read, since the pipelines that make them could not be.',
  });
}
