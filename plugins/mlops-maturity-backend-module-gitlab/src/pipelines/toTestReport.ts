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
  type Observation,
  type TestReportData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import {
  isFinished,
  versionOf,
  type GitlabPipeline,
  type PipelineDetails,
} from './gitlabPipeline';

const count = z.number().int().nonnegative();

const summarySchema = z.object({
  total: z.object({
    count,
    success: count,
    failed: count,
    skipped: count,
    error: count,
  }),
  test_suites: z
    .array(
      z.object({
        name: z.string(),
        total_count: count,
        failed_count: count,
      }),
    )
    .nullish(),
});

/** What the tests of a pipeline said. */
export type TestSummary = z.infer<typeof summarySchema>;

const none: TestSummary = {
  total: { count: 0, success: 0, failed: 0, skipped: 0, error: 0 },
};

/**
 * Reads what the tests of a pipeline said; all counts are 0 where no job
 * reported any.
 *
 * @throws SourceError
 */
export function readTestSummary(
  api: ProjectApi,
  pipeline: GitlabPipeline,
): Promise<TestSummary> {
  return api.get({
    path: ['pipelines', pipeline.id, 'test_report_summary'],
    cacheKey: `tests of ${versionOf(pipeline)}`,
    schema: summarySchema,
    notFound: none,
    settled: () => Boolean(pipeline.updated_at) && isFinished(pipeline),
  });
}

/** The observation of a test report; none where nothing was reported. */
export function toTestReportObservation(
  pipeline: PipelineDetails,
  { total, test_suites }: TestSummary,
): Observation[] {
  const finishedAt = toInstant(pipeline.finished_at ?? pipeline.updated_at);
  const coverage = coverageOf(pipeline);
  if (!finishedAt || (total.count === 0 && coverage === undefined)) {
    return [];
  }
  const id = String(pipeline.id);
  const data: TestReportData = {
    runId: id,
    sha: pipeline.sha,
    finishedAt,
    total: total.count,
    passed: total.success,
    failed: total.failed,
    skipped: total.skipped,
    errors: total.error,
    ...(coverage === undefined ? {} : { coverage }),
    suites: (test_suites ?? []).slice(0, 100).map(suite => ({
      name: toText(suite.name, 300) ?? '',
      total: suite.total_count,
      failed: suite.failed_count,
    })),
    url: toWebLink(pipeline.web_url && `${pipeline.web_url}/test_report`),
  };
  return [{ kind: 'testReport', key: id, data }];
}

/** GitLab writes percent, as text. */
function coverageOf({ coverage }: PipelineDetails): number | undefined {
  const percent =
    coverage === null || coverage === undefined || coverage === ''
      ? Number.NaN
      : Number(coverage);
  return percent >= 0 && percent <= 100
    ? Math.round(percent * 100) / 10_000
    : undefined;
}
