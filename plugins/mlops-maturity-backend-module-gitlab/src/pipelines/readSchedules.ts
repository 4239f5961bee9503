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
  toText,
  type GapRecorder,
  type PipelineData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import { gitlabPipelineSchema, type GitlabPipeline } from './gitlabPipeline';

const schema = z.array(
  z.object({
    id: z.number(),
    ref: z.string().nullish(),
    cron: z.string(),
    cron_timezone: z.string().nullish(),
    active: z.boolean(),
  }),
);

/** A schedule as GitLab describes it. */
export type GitlabSchedule = z.infer<typeof schema>[number];

/**
 * Reads the schedules of a project, in the order in which they were made.
 *
 * @throws SourceError
 */
export async function readSchedules(
  api: ProjectApi,
  gaps: GapRecorder,
): Promise<GitlabSchedule[]> {
  const { pages, more } = await api.getPages(
    { path: ['pipeline_schedules'], query: { per_page: 100 }, schema },
    { maxPages: 1 },
  );
  const all = pages.flat().toSorted((a, b) => a.id - b.id);
  const { maxSchedules } = api.limits;
  if (more || all.length > maxSchedules) {
    gaps.add({
      kinds: ['pipeline', 'pipelineRun'],
      code: 'too-large',
      message: `The project has more than ${maxSchedules} pipeline schedules; the rest isn't read (mlopsMaturity.gitlab.maxSchedules).`,
    });
  }
  return all.slice(0, maxSchedules);
}

/** Pipelines by the schedule that started them. */
export type ScheduledPipelines = Map<number, GitlabPipeline[]>;

/**
 * Reads the newest pipelines of each active schedule, so that a daily one
 * doesn't crowd out a weekly one. GitLab before 17 ignores the order and gives
 * the oldest, which are old news and left to the general listing.
 */
export async function readScheduledPipelines(
  api: ProjectApi,
  gaps: GapRecorder,
  schedules: readonly GitlabSchedule[],
): Promise<ScheduledPipelines> {
  const found = await gaps.attemptEach(
    endpoints.schedules,
    schedules.filter(({ active }) => active),
    async ({ id }) => ({
      id,
      pipelines: await api.get({
        path: ['pipeline_schedules', id, 'pipelines'],
        query: { sort: 'desc', per_page: 10 },
        schema: z.array(gitlabPipelineSchema),
        notFound: [],
      }),
    }),
  );
  return new Map(found.map(({ id, pipelines }) => [id, pipelines]));
}

/** What starts pipelines by the clock. */
export function toSchedules(
  schedules: readonly GitlabSchedule[],
): PipelineData['schedules'] {
  return schedules.map(({ cron, cron_timezone, active, ref }) => ({
    cron: toText(cron, 100),
    timeZone: toText(cron_timezone, 100),
    active,
    branch: toText(ref?.replace(/^refs\/heads\//, ''), 300),
  }));
}
