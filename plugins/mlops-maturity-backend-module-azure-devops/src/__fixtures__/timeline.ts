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

import type { TimelineRecord } from '../pipelines/readTimeline';

/**
 * A timeline in the form of "Timeline - Get" of the Build area:
 * learn.microsoft.com/rest/api/azure/devops/build/timeline/get. A job with a
 * task that may fail, a job that may fail, a stage that waits for approval and
 * one that was skipped.
 */
const record = (
  id: string,
  parentId: string | null,
  type: string,
  order: number,
  rest: Partial<TimelineRecord> = {},
): TimelineRecord => ({
  id,
  parentId,
  type,
  order,
  name: id,
  state: 'completed',
  result: 'succeeded',
  attempt: 1,
  errorCount: 0,
  startTime: '2024-12-02T12:18:56.6205723Z',
  finishTime: '2024-12-02T12:21:08.520904Z',
  ...rest,
});

export const timelineRecords: TimelineRecord[] = [
  record('Deploy', null, 'Stage', 2, { identifier: 'deploy', attempt: 2 }),
  record('checkpoint', 'Deploy', 'Checkpoint', 0),
  record('approval', 'checkpoint', 'Checkpoint.Approval', 0),
  record('deploy-phase', 'Deploy', 'Phase', 1),
  record('Roll out', 'deploy-phase', 'Job', 1),
  record('ask', 'Roll out', 'Task', 1, { task: { name: 'ManualValidation' } }),
  record('Test', null, 'Stage', 1, { identifier: 'test' }),
  record('lint-phase', 'Test', 'Phase', 2),
  record('Lint', 'lint-phase', 'Job', 1, { result: 'succeededWithIssues' }),
  record('ruff', 'Lint', 'Task', 2, { result: 'failed', errorCount: 1 }),
  record('Checkout', 'Lint', 'Task', 1),
  record('unit-phase', 'Test', 'Phase', 1),
  record('Unit', 'unit-phase', 'Job', 1, { result: 'succeededWithIssues' }),
  record('pytest', 'Unit', 'Task', 1),
  record('audit', 'Unit', 'Task', 2, {
    result: 'succeededWithIssues',
    errorCount: 2,
  }),
  record('publish', 'Unit', 'Task', 3, { result: 'succeededWithIssues' }),
  record('Train', null, 'Stage', 3, {
    result: 'skipped',
    startTime: null,
    finishTime: null,
  }),
];
