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
import { userSchema } from '../api/values';
import { isFinished, versionOf, type GitlabPipeline } from './gitlabPipeline';

const maxPages = 3;

const jobSchema = z.object({
  id: z.number(),
  name: z.string(),
  stage: z.string().nullish(),
  status: z.string(),
  failure_reason: z.string().nullish(),
  allow_failure: z.boolean().nullish(),
  started_at: z.string().nullish(),
  finished_at: z.string().nullish(),
  web_url: z.string().nullish(),
  tag_list: z.array(z.string()).nullish(),
  runner: z.object({ description: z.string().nullish() }).nullish(),
  commit: z
    .object({
      id: z.string().nullish(),
      committed_date: z.string().nullish(),
      created_at: z.string().nullish(),
    })
    .nullish(),
  user: userSchema,
});
const bridgeSchema = jobSchema.extend({
  downstream_pipeline: z
    .object({
      id: z.number(),
      project_id: z.number().nullish(),
      status: z.string(),
      web_url: z.string().nullish(),
      updated_at: z.string().nullish(),
    })
    .nullish(),
});

/** A job as GitLab describes it. */
export type GitlabJob = z.infer<typeof jobSchema>;
/** A job that starts another pipeline. */
export type GitlabBridge = z.infer<typeof bridgeSchema>;

/** What is needed to ask for the parts of a pipeline. */
export type PipelineVersion = Pick<
  GitlabPipeline,
  'id' | 'status' | 'updated_at'
>;

function isSettled(pipeline: PipelineVersion): boolean {
  return Boolean(pipeline.updated_at) && isFinished(pipeline);
}

/**
 * Reads the jobs of a pipeline, those that were tried before too; undefined
 * when GitLab no longer has them.
 *
 * @throws SourceError
 */
export async function readJobs(
  api: ProjectApi,
  pipeline: PipelineVersion,
): Promise<GitlabJob[] | undefined> {
  const { pages } = await api.getPages(
    {
      path: ['pipelines', pipeline.id, 'jobs'],
      query: { include_retried: true, per_page: 100 },
      cacheKey: `jobs of ${versionOf(pipeline)}`,
      schema: z.array(jobSchema),
      notFound: [],
      settled: () => isSettled(pipeline),
    },
    { maxPages },
  );
  const jobs = pages.flat();
  return jobs.length === 0 ? undefined : jobs;
}

/**
 * Reads the jobs of a pipeline that start other pipelines.
 *
 * @throws SourceError
 */
export async function readBridges(
  api: ProjectApi,
  pipeline: PipelineVersion,
): Promise<GitlabBridge[]> {
  return api.get({
    path: ['pipelines', pipeline.id, 'bridges'],
    query: { per_page: 100 },
    cacheKey: `bridges of ${versionOf(pipeline)}`,
    schema: z.array(bridgeSchema),
    notFound: [],
    // The pipeline may be over before the one that it started.
    settled: bridges =>
      isSettled(pipeline) &&
      bridges.every(
        ({ downstream_pipeline: child }) => !child || isFinished(child),
      ),
  });
}

/**
 * Whether a bridge leads to a pipeline of the same project: its page is below
 * the page of the project.
 */
export function isChild(
  { downstream_pipeline: child }: GitlabBridge,
  project: { id: number; web_url?: string | null },
): boolean {
  if (!child) {
    return false;
  }
  if (typeof child.project_id === 'number') {
    return child.project_id === project.id;
  }
  return Boolean(
    project.web_url &&
    child.web_url &&
    [`${project.web_url}/-/pipelines/`, `${project.web_url}/pipelines/`].some(
      start => child.web_url?.startsWith(start),
    ),
  );
}
