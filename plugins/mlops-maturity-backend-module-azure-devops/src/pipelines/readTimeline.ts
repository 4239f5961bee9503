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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { isCompleted, type AzureBuild } from './azureBuild';
import { toApprovals, type StageApproval } from './toApprovals';
import { toJobs } from './toJobs';

const recordSchema = z.object({
  id: z.string(),
  parentId: z.string().nullish(),
  type: z.string(),
  name: z.string().nullish(),
  identifier: z.string().nullish(),
  order: z.number().nullish(),
  state: z.string().nullish(),
  result: z.string().nullish(),
  startTime: z.string().nullish(),
  finishTime: z.string().nullish(),
  attempt: z.int().nullish(),
  errorCount: z.number().nullish(),
  task: z.object({ name: z.string().nullish() }).nullish(),
});

const timelineSchema = z.object({ records: z.array(recordSchema) });

/** A stage, phase, job, task or checkpoint of a run. */
export type TimelineRecord = z.infer<typeof recordSchema>;

/** What a run did. */
export type TimelineView = {
  jobs: JobData[];
  approvals: StageApproval[];
  /** The highest attempt of any of its stages. */
  attempt: number;
};

/**
 * Reads what a run did; undefined when Azure DevOps no longer has it. A stage
 * can be repeated later, and then the run ends anew.
 *
 * @throws SourceError
 */
export async function readTimeline(
  api: ProjectApi,
  build: AzureBuild,
): Promise<TimelineView | undefined> {
  const { records } = await api.get({
    path: ['build', 'builds', build.id, 'timeline'],
    cacheKey: `timeline of ${build.id}, ended ${build.finishTime ?? 'never'}`,
    map: body => body ?? { records: [] },
    schema: timelineSchema,
    notFound: { records: [] },
    settled: found => isCompleted(build) && found.records.length > 0,
  });
  if (records.length === 0) {
    return undefined;
  }
  return {
    jobs: toJobs(records, build._links?.web?.href),
    approvals: toApprovals(records),
    attempt: Math.max(1, ...records.map(({ attempt }) => attempt ?? 1)),
  };
}
