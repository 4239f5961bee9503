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
import type {
  SourcePages,
  TrainingRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlflowApi } from '../api/MlflowApi';
import { readPageToken } from '../api/readPageToken';
import { mlflowRunSchema, trainingRunSchema } from './mlflowRun';
import { toTrainingRun } from './toTrainingRun';

const dayMs = 86_400_000;
const pageSize = 100;
const maxRunning = 10;

const answerSchema = z.object({ runs: z.array(mlflowRunSchema).nullish() });

/**
 * The newest runs of an experiment that finished, and those that go on; newest
 * first. The filter of MLflow knows no "or", so that is two questions. GitLab
 * has no filter and another order, so it is asked once.
 *
 * @throws SourceError
 */
export async function readRuns(
  api: MlflowApi,
  experimentId: string,
): Promise<{ runs: TrainingRunData[]; more: boolean }> {
  const { maxRuns, maxRunAgeDays } = api.limits;
  // The beginning of a day, so that the same question is asked all day.
  const since =
    Math.floor(api.now.getTime() / dayMs) * dayMs - maxRunAgeDays * dayMs;
  const isRecent = ({ startedAt }: TrainingRunData) =>
    startedAt === undefined || Date.parse(startedAt) > since;

  const pages = api.server.perProject
    ? [await search(api, experimentId, { limit: maxRuns })]
    : await Promise.all(
        [
          { status: 'FINISHED', limit: maxRuns },
          { status: 'RUNNING', limit: maxRunning },
        ].map(({ status, limit }) =>
          search(api, experimentId, {
            limit,
            filter: `attributes.status = '${status}' and attributes.start_time > ${since}`,
          }),
        ),
      );
  // A run that ends between two pages or questions is in both.
  const runs = new Map(
    pages.flatMap(each => each.pages.flat()).map(run => [run.id, run]),
  );
  const newest = [...runs.values()].filter(isRecent).sort(newestFirst);
  const finished = newest.filter(({ state }) => state === 'finished');
  const kept = new Set([
    ...finished.slice(0, maxRuns),
    ...newest.filter(({ state }) => state === 'running').slice(0, maxRunning),
  ]);
  return {
    runs: newest.filter(run => kept.has(run)),
    more: pages[0].more || finished.length > maxRuns,
  };
}

function newestFirst(a: TrainingRunData, b: TrainingRunData): number {
  const [first, second] = [a, b].map(({ startedAt }) =>
    startedAt ? Date.parse(startedAt) : 0,
  );
  return second - first || (a.id < b.id ? -1 : 1);
}

function search(
  api: MlflowApi,
  experimentId: string,
  { filter, limit }: { filter?: string; limit: number },
): Promise<SourcePages<TrainingRunData[]>> {
  const size = Math.min(limit, pageSize);
  return api.getPages(
    {
      path: ['runs', 'search'],
      body: {
        experiment_ids: [experimentId],
        max_results: size,
        ...(filter === undefined
          ? {}
          : {
              filter,
              run_view_type: 'ACTIVE_ONLY',
              order_by: ['attributes.start_time DESC'],
            }),
      },
      schema: z.array(trainingRunSchema),
      map: body =>
        (answerSchema.parse(body).runs ?? [])
          .filter(({ info }) => info.lifecycle_stage !== 'deleted')
          .flatMap(run => toTrainingRun(run, api) ?? []),
      nextPage: readPageToken,
    },
    { maxPages: Math.ceil(limit / size) },
  );
}
