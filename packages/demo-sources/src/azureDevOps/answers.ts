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
  AzureBuildWorld,
  AzurePipelineWorld,
  AzureProjectWorld,
  AzureRepositoryWorld,
} from './buildProject';
import { guidOf } from './buildProject';

/** A time with the digits that the API gives it. */
export const time = (at: number) =>
  new Date(at).toISOString().replace('Z', '0000Z');

/** A project in the form of the API. */
export function projectAnswer({ id, loaded }: AzureProjectWorld, base: string) {
  return {
    id,
    name: loaded.name,
    url: `${base}/${loaded.organization}/_apis/projects/${id}`,
    state: 'wellFormed',
    visibility: 'private',
  };
}

/** An account in the form of the API. */
export function identity(name: string) {
  const isService = name.startsWith('Microsoft.');
  return {
    displayName: name,
    uniqueName: isService
      ? ''
      : `${name.toLowerCase().replaceAll(' ', '.')}@tarnwick.example`,
    id: guidOf(name),
    descriptor: `${isService ? 's2s' : 'aad'}.${Buffer.from(name).toString('base64url')}`,
  };
}

/** A repository in the form of the API. */
export function repositoryAnswer(
  project: AzureProjectWorld,
  one: AzureRepositoryWorld,
  base: string,
) {
  const { organization, name } = project.loaded;
  const web = `${base}/${organization}/${name}/_git/${one.name}`;
  return {
    id: one.id,
    name: one.name,
    url: `${base}/${organization}/${project.id}/_apis/git/repositories/${one.id}`,
    project: projectAnswer(project, base),
    ...(one.commits.length > 0 && {
      defaultBranch: `refs/heads/${one.defaultBranch}`,
    }),
    size: 1000,
    remoteUrl: web,
    webUrl: web,
    isDisabled: one.disabled,
    isInMaintenance: false,
  };
}

/** A commit in the form of the list of commits. */
export function commitAnswer(one: AzureRepositoryWorld['commits'][number]) {
  const who = {
    name: one.author,
    email: identity(one.author).uniqueName,
    date: time(one.at),
  };
  return {
    commitId: one.sha,
    author: who,
    committer: who,
    comment: 'Change',
    changeCounts: { Add: 0, Edit: 1, Delete: 0 },
  };
}

/** Everything below the root in the form of the list of items. */
export function itemAnswers(repository: AzureRepositoryWorld, sha: string) {
  const folders = new Set<string>(['']);
  for (const path of repository.files.keys()) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) =>
      folders.add(parts.slice(0, index + 1).join('/')),
    );
  }
  return [
    ...[...folders].sort().map(path => ({
      objectId: guidOf(path).replaceAll('-', ''),
      gitObjectType: 'tree',
      commitId: sha,
      path: `/${path}`,
      isFolder: true,
    })),
    ...[...repository.files].map(([path, file]) => ({
      objectId: file.sha,
      gitObjectType: 'blob',
      commitId: sha,
      path: `/${path}`,
    })),
  ];
}

/** The definition of a pipeline in the form of the API. */
export function definitionAnswer(
  project: AzureProjectWorld,
  one: AzurePipelineWorld,
  base: string,
) {
  const { organization, name } = project.loaded;
  return {
    _links: {
      web: {
        href: `${base}/${organization}/${name}/_build/definition?definitionId=${one.id}`,
      },
    },
    id: one.id,
    name: one.name,
    path: '\\',
    type: 'build',
    queueStatus: one.scenario.state,
    revision: 3,
    process: { yamlFilename: `/${one.scenario.path}`, type: 2 },
    triggers: [
      {
        branchFilters: [],
        settingsSourceType: 2,
        triggerType: 'continuousIntegration',
      },
    ],
    repository: repositoryOf(project, one, base),
    project: projectAnswer(project, base),
  };
}

function repositoryOf(
  project: AzureProjectWorld,
  one: AzurePipelineWorld,
  base: string,
) {
  const { github } = one.scenario;
  return one.repository
    ? { ...repositoryAnswer(project, one.repository, base), type: 'TfsGit' }
    : {
        id: github,
        type: 'GitHub',
        name: github,
        url: `https://github.com/${github}.git`,
      };
}

/** A run in the form of the API. */
export function buildAnswer(
  project: AzureProjectWorld,
  one: AzureBuildWorld,
  base: string,
) {
  const { organization, name } = project.loaded;
  const automatic = ['schedule', 'buildCompletion', 'resourceTrigger'].includes(
    one.runs.reason,
  );
  const isPull = one.runs.reason === 'pullRequest';
  return {
    _links: {
      web: {
        href: `${base}/${organization}/${name}/_build/results?buildId=${one.id}`,
      },
    },
    triggerInfo: {
      ...(one.runs.reason === 'individualCI' && {
        'ci.message': 'Change',
        'ci.sourceSha': one.sha,
      }),
      ...(isPull && {
        'pr.number': '12',
        'pr.sourceBranch': 'refs/heads/feature',
      }),
    },
    id: one.id,
    buildNumber: one.number,
    status: 'completed',
    result: one.result,
    queueTime: time(one.startedAt),
    startTime: time(one.startedAt),
    finishTime: time(one.finishedAt),
    definition: {
      id: one.pipeline.id,
      name: one.pipeline.name,
      path: '\\',
      type: 'build',
      queueStatus: one.pipeline.scenario.state,
    },
    project: projectAnswer(project, base),
    uri: `vstfs:///Build/Build/${one.id}`,
    sourceBranch: one.branch,
    sourceVersion: one.sha,
    reason: one.runs.reason,
    requestedFor: identity(
      automatic ? 'Microsoft.VisualStudio.Services.TFS' : one.by,
    ),
    requestedBy: identity('Microsoft.VisualStudio.Services.TFS'),
    repository: repositoryOf(project, one.pipeline, base),
  };
}
