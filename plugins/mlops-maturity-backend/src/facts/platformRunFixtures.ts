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
  JobData,
  PipelineData,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { classifyRuns } from '../workflows/classifyRuns';
import { aRepository, aRun, daysAgo } from './fixtures';
import type { RepositoryEvidence } from './types';

/** A pipeline of an ML platform that starts every week. */
export function aPlatformPipeline(
  overrides: Partial<PipelineData> = {},
): PipelineData {
  return {
    id: 'kfp-1',
    name: 'churn-weekly',
    state: 'active',
    platform: true,
    schedules: [{ intervalSeconds: 7 * 86_400, active: true }],
    url: 'https://kfp.shop.example/pipelines/1',
    ...overrides,
  };
}

/** A task of such a pipeline, which tells of no steps. */
export function aTask(name: string, overrides: Partial<JobData> = {}): JobData {
  return { id: name, name, conclusion: 'success', steps: [], ...overrides };
}

/**
 * A successful scheduled run of it, `days` ago, with these tasks; null where
 * they were not read.
 */
export function aPlatformRun(
  days: number,
  tasks: (string | JobData)[] | null = ['fit'],
  overrides: Partial<PipelineRunData> = {},
): PipelineRunData {
  const { run } = aRun({
    createdAt: daysAgo(days),
    trigger: 'schedule',
    pipelineId: 'kfp-1',
    path: undefined,
    name: 'churn-weekly',
    branch: undefined,
    actor: undefined,
    sha: '',
  });
  return {
    ...run,
    jobs: tasks?.map(task => (typeof task === 'string' ? aTask(task) : task)),
    ...overrides,
  };
}

/** A repository beside which an ML platform runs pipelines. */
export function withPlatformRuns(
  runs: PipelineRunData[],
  pipeline: PipelineData = aPlatformPipeline(),
  files: Record<string, string> = { 'README.md': '# churn' },
): RepositoryEvidence {
  return {
    ...aRepository({ files }),
    pipelines: [pipeline],
    runs: classifyRuns(runs, { workflows: [], pipelines: [pipeline] }),
  };
}
