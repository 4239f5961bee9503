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

import type { GapRecorder } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import {
  detailsSchema,
  gitlabPipelineSchema,
  isFinished,
  isOnBranch,
  versionOf,
  type GitlabPipeline,
  type PipelineDetails,
} from './gitlabPipeline';

/** What frequent pushes and merge requests would crowd out. */
const rareSources = ['schedule', 'trigger', 'api', 'pipeline', 'web'];
const rarePerList = 20;

/**
 * Reads the newest pipelines of a project and, where there are more, those of
 * the default branch and those that something other than a push started.
 * GitLab lists no child pipelines.
 *
 * @returns undefined when the project's pipelines can't be read
 */
export async function readPipelines(
  api: ProjectApi,
  gaps: GapRecorder,
  defaultBranch: string,
): Promise<Map<number, GitlabPipeline> | undefined> {
  const { pipelinesPerList } = api.limits;
  const newest = await gaps.attempt(endpoints.pipelines, () =>
    readList(api, { per_page: pipelinesPerList }),
  );
  if (!newest) {
    return undefined;
  }
  const queries: Record<string, string | number>[] = [];
  if (newest.length >= pipelinesPerList) {
    const hasDefault = newest.some(
      one => isFinished(one) && isOnBranch(one, defaultBranch),
    );
    queries.push(
      ...(hasDefault ? [] : [{ ref: defaultBranch, per_page: rarePerList }]),
      ...rareSources.map(source => ({ source, per_page: rarePerList })),
    );
  }
  const others = await gaps.attemptEach(endpoints.pipelines, queries, query =>
    readList(api, query),
  );
  return new Map([...newest, ...others.flat()].map(one => [one.id, one]));
}

function readList(
  api: ProjectApi,
  query: Record<string, string | number>,
): Promise<GitlabPipeline[]> {
  return api.get({
    path: ['pipelines'],
    query: { ...query, order_by: 'id', sort: 'desc' },
    schema: z.array(gitlabPipelineSchema),
  });
}

/**
 * Reads one pipeline; undefined when it was deleted.
 *
 * @throws SourceError
 */
export async function readDetails(
  api: ProjectApi,
  pipeline: Pick<GitlabPipeline, 'id' | 'updated_at'>,
): Promise<PipelineDetails | undefined> {
  const [details] = await api.get({
    path: ['pipelines', pipeline.id],
    cacheKey: versionOf(pipeline),
    map: body => [body],
    schema: z.array(detailsSchema),
    notFound: [],
    settled: found =>
      pipeline.updated_at !== undefined &&
      pipeline.updated_at !== null &&
      found.length > 0 &&
      found.every(isFinished),
  });
  return details;
}
