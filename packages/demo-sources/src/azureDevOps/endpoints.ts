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

import type { Answer } from '../http/Answer';
import { errorAnswer } from './errorAnswer';
import type { AzureProjectWorld } from './buildProject';
import { timelineOf } from './timeline';
import * as answers from './answers';
import * as outcomes from './outcomes';

/** A request to one project. */
export type ProjectRequest = {
  project: AzureProjectWorld;
  /** Below `_apis`, decoded. */
  path: string[];
  query: URLSearchParams;
  base: string;
};

type Endpoint = {
  /** Segments; `*` takes any. */
  path: string[];
  preview?: boolean;
  answer(request: ProjectRequest): Answer;
};

const missing = (what: string) =>
  errorAnswer(
    404,
    `TF401019: The ${what} does not exist or you do not have permissions.`,
  );

/** One page; the header tells the next one, as for all lists that have pages. */
function list(all: unknown[], query: URLSearchParams, size = 100): Answer {
  const top = Number(query.get('$top') ?? query.get('top') ?? size);
  const start = Number(query.get('continuationToken') ?? 0);
  if (!Number.isInteger(top) || top < 1 || !Number.isInteger(start)) {
    return errorAnswer(
      400,
      'The value of $top or continuationToken is not valid.',
    );
  }
  const page = all.slice(start, start + top);
  const isLast = start + top >= all.length;
  return {
    body: { count: page.length, value: page },
    ...(!isLast && {
      headers: { 'x-ms-continuationtoken': String(start + top) },
    }),
  };
}

function withRepository(
  { project, path }: ProjectRequest,
  answer: (repository: AzureProjectWorld['repositories'][number]) => Answer,
): Answer {
  const wanted = path[2].toLowerCase();
  const found = project.repositories.find(
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted,
  );
  return found ? answer(found) : missing('Git repository');
}

function withBuild(
  { project, path }: ProjectRequest,
  answer: (build: AzureProjectWorld['builds'][number]) => Answer,
): Answer {
  const found = project.builds.find(({ id }) => id === Number(path[2]));
  return found ? answer(found) : missing('build');
}

function builds({ project, query, base }: ProjectRequest): Answer {
  const wanted = query.get('definitions')?.split(',').map(Number);
  const most = Number(query.get('maxBuildsPerDefinition') ?? 10_000);
  const reason = query.get('reasonFilter');
  const branch = query.get('branchName');
  if (reason !== null && !/^[a-zA-Z, ]{1,99}$/.test(reason)) {
    return errorAnswer(400, 'reasonFilter is not valid.');
  }
  const seen = new Map<number, number>();
  const found = project.builds.filter(({ pipeline, runs, branch: own }) => {
    if (
      (wanted && !wanted.includes(pipeline.id)) ||
      (reason !== null && runs.reason !== reason) ||
      (branch !== null && own !== branch)
    ) {
      return false;
    }
    seen.set(pipeline.id, (seen.get(pipeline.id) ?? 0) + 1);
    return (seen.get(pipeline.id) ?? 0) <= most;
  });
  return list(
    found.map(one => answers.buildAnswer(project, one, base)),
    query,
    1000,
  );
}

function definitions({ project, query, base }: ProjectRequest): Answer {
  const repositoryId = query.get('repositoryId');
  const name = query.get('name')?.toLowerCase();
  if (repositoryId !== null && !query.get('repositoryType')) {
    return errorAnswer(400, 'repositoryType is required with repositoryId.');
  }
  const found = project.pipelines
    .filter(one => name === undefined || one.name.toLowerCase() === name)
    .filter(one => repositoryId === null || one.repository?.id === repositoryId)
    .map(one => answers.definitionAnswer(project, one, base));
  return list(found, query);
}

function items(request: ProjectRequest): Answer {
  const { query } = request;
  return withRepository(request, repository => {
    const sha = query.get('versionDescriptor.version') ?? '';
    if (!repository.commits.some(commit => commit.sha === sha)) {
      return errorAnswer(
        404,
        'TF401175: The version descriptor could not be resolved.',
      );
    }
    const path = query.get('path');
    const all = answers.itemAnswers(repository, sha);
    if (path === null) return { body: { count: all.length, value: all } };
    const found = all.find(one => one.path === path);
    const content = repository.files.get(path.slice(1))?.content;
    return found
      ? { body: { ...found, content: content?.toString('utf8') } }
      : missing('item');
  });
}

/** What the stand-in answers, by path below `_apis`. */
export const endpoints: Endpoint[] = [
  {
    path: ['git', 'repositories', '*'],
    answer: request =>
      withRepository(request, one => ({
        body: answers.repositoryAnswer(request.project, one, request.base),
      })),
  },
  {
    path: ['git', 'repositories', '*', 'commits'],
    answer: request =>
      withRepository(request, one => {
        const most = Number(request.query.get('searchCriteria.$top') ?? 100);
        const found = one.commits.slice(0, most).map(answers.commitAnswer);
        return { body: { count: found.length, value: found } };
      }),
  },
  { path: ['git', 'repositories', '*', 'items'], answer: items },
  { path: ['build', 'definitions'], answer: definitions },
  { path: ['build', 'builds'], answer: builds },
  {
    path: ['build', 'builds', '*'],
    answer: request =>
      withBuild(request, one => ({
        body: answers.buildAnswer(request.project, one, request.base),
      })),
  },
  {
    path: ['build', 'builds', '*', 'timeline'],
    answer: request =>
      withBuild(request, one => ({
        body: {
          id: one.number,
          changeId: 1,
          records: timelineOf(request.project, one),
        },
      })),
  },
  {
    path: ['test', 'runs'],
    answer: ({ project, query }) => {
      const uri = query.get('buildUri');
      const build = project.builds.find(
        ({ id }) => uri === `vstfs:///Build/Build/${id}`,
      );
      return list(build ? outcomes.testAnswers(build) : [], query);
    },
  },
  {
    path: ['test', 'codecoverage'],
    answer: ({ project, query }) => {
      const build = project.builds.find(
        ({ id }) => id === Number(query.get('buildId')),
      );
      const share = build?.pipeline.scenario.coverage;
      const stats = {
        label: 'Lines',
        position: 1,
        total: 1000,
        covered: Math.round((share ?? 0) * 1000),
      };
      return {
        body: {
          build: { id: query.get('buildId') },
          coverageData: share === undefined ? [] : [{ coverageStats: [stats] }],
        },
      };
    },
  },
  {
    path: ['distributedtask', 'environments'],
    answer: ({ project, query }) => list(project.environments, query),
  },
  {
    path: [
      'distributedtask',
      'environments',
      '*',
      'environmentdeploymentrecords',
    ],
    answer: ({ project, path, query, base }) =>
      list(outcomes.recordAnswers(project, Number(path[2]), base), query, 25),
  },
  {
    path: ['pipelines', 'checks', 'configurations'],
    preview: true,
    answer: ({ project, query }) =>
      query.get('resourceType') === 'environment'
        ? list(
            outcomes.checkAnswers(project, Number(query.get('resourceId'))),
            query,
          )
        : errorAnswer(400, 'resourceType and resourceId are required.'),
  },
];
