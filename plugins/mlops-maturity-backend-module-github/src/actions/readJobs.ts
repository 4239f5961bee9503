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
  toText,
  toWebLink,
  type JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { toConclusion } from '../api/values';
import { isCompleted, type GithubRun } from './githubRun';

const maxPages = 3;
const maxSteps = 100;

const schema = z.object({
  jobs: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      conclusion: z.string().nullish(),
      started_at: z.string().nullish(),
      completed_at: z.string().nullish(),
      html_url: z.string().nullish(),
      labels: z.array(z.string()).nullish(),
      runner_group_name: z.string().nullish(),
      steps: z
        .array(
          z.object({
            name: z.string(),
            conclusion: z.string().nullish(),
            completed_at: z.string().nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});

/**
 * Reads the jobs of a run's newest attempt; undefined when GitHub no longer
 * has them.
 *
 * @throws SourceError
 */
export async function readJobs(
  api: RepositoryApi,
  run: GithubRun,
): Promise<JobData[] | undefined> {
  const { pages } = await api.getPages(
    {
      path: ['actions', 'runs', run.id, 'jobs'],
      query: { per_page: 100, filter: 'latest' },
      cacheKey: `jobs of run ${run.id}, attempt ${run.run_attempt ?? 1}`,
      schema,
      notFound: { jobs: [] },
      settled: ({ jobs }) => isCompleted(run) && jobs.length > 0,
    },
    { maxPages },
  );
  const jobs = pages.flatMap(page => page.jobs);
  return jobs.length === 0 ? undefined : jobs.map(toJob);
}

function toJob(job: z.infer<typeof schema>['jobs'][number]): JobData {
  const id = String(job.id);
  return {
    id,
    name: toText(job.name, 300) ?? id,
    conclusion: toConclusion(job.conclusion),
    startedAt: toInstant(job.started_at),
    finishedAt: toInstant(job.completed_at),
    url: toWebLink(job.html_url),
    labels: job.labels?.slice(0, 20).flatMap(label => toText(label, 100) ?? []),
    runnerGroup: toText(job.runner_group_name, 200),
    steps: (job.steps ?? []).slice(0, maxSteps).map(step => ({
      name: toText(step.name, 300) ?? '',
      conclusion: toConclusion(step.conclusion),
      finishedAt: toInstant(step.completed_at),
    })),
  };
}
