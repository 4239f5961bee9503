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
  toInstantSince1970,
  toText,
  toWebLink,
  type JobData,
  type StepData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toConclusion } from '../api/values';
import type { TimelineRecord } from './readTimeline';

const maxJobs = 300;
const maxSteps = 100;
const maxDepth = 10;

/**
 * The jobs of a run with their steps, in the order in which they are shown. A
 * stage or phase that was skipped as a whole has none; it stands for them.
 */
export function toJobs(
  records: readonly TimelineRecord[],
  runUrl: string | null | undefined,
): JobData[] {
  const byId = new Map(records.map(record => [record.id, record]));
  const children = new Map<string, TimelineRecord[]>();
  for (const record of records) {
    if (record.parentId) {
      children.set(record.parentId, [
        ...(children.get(record.parentId) ?? []),
        record,
      ]);
    }
  }
  const has = (record: TimelineRecord, type: string) =>
    children.get(record.id)?.some(child => child.type === type) ?? false;
  const isJob = (record: TimelineRecord) =>
    record.type === 'Job' ||
    (record.result === 'skipped' &&
      ((record.type === 'Phase' && !has(record, 'Job')) ||
        (record.type === 'Stage' && !has(record, 'Phase'))));

  return records
    .filter(isJob)
    .map(record => ({ record, place: placeOf(record, byId) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, maxJobs)
    .map(({ record }) => {
      const tasks = (children.get(record.id) ?? [])
        .filter(({ type }) => type === 'Task')
        .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
      return toJob(record, tasks, runUrl);
    });
}

/** Sorts as the tree is read: by the orders of all that it is in. */
function placeOf(
  record: TimelineRecord,
  byId: ReadonlyMap<string, TimelineRecord>,
): string {
  const orders: string[] = [record.id];
  let at: TimelineRecord | undefined = record;
  for (let depth = 0; at && depth < maxDepth; depth += 1) {
    orders.unshift(String(at.order ?? 0).padStart(6, '0'));
    at = at.parentId ? byId.get(at.parentId) : undefined;
  }
  return orders.join('.');
}

function toJob(
  record: TimelineRecord,
  tasks: TimelineRecord[],
  runUrl: string | null | undefined,
): JobData {
  const conclusion = toConclusion(record.result);
  // A failed task that fails no job tells of itself; a failed job that fails no
  // run looks like one with issues.
  const mayFail =
    record.result === 'succeededWithIssues' &&
    (tasks.some(({ result }) => result === 'failed') ||
      !tasks.some(({ result }) => result === 'succeededWithIssues'));
  const isManual = tasks.some(({ task }) =>
    /^ManualValidation$/i.test(task?.name ?? ''),
  );
  return {
    id: record.id,
    name: toText(record.name, 300) ?? record.id,
    conclusion:
      mayFail && tasks.some(({ result }) => result === 'failed')
        ? 'failure'
        : conclusion,
    startedAt: toInstantSince1970(record.startTime),
    finishedAt: toInstantSince1970(record.finishTime),
    url: toWebLink(
      runUrl && `${runUrl}&view=logs&j=${encodeURIComponent(record.id)}`,
    ),
    steps: tasks.slice(0, maxSteps).map(toStep),
    ...(mayFail ? { mayFail } : {}),
    ...(isManual ? { manual: true } : {}),
  };
}

function toStep(task: TimelineRecord): StepData {
  const conclusion =
    task.result === 'succeededWithIssues'
      ? // It failed, and was allowed to; or it says itself that not all is well.
        ((task.errorCount ?? 0) > 0 && 'failure') || 'neutral'
      : toConclusion(task.result);
  return {
    name: toText(task.name, 300) ?? '',
    conclusion,
    finishedAt: toInstantSince1970(task.finishTime),
  };
}
