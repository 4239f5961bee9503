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

import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { isNamedAs } from './matchName';
import {
  workClasses,
  type ClassifiedRun,
  type RunItem,
  type WorkClass,
} from './types';

/** What a pipeline of an ML platform may be there for instead of training. */
const otherPurposes: readonly WorkClass[] = [
  'data',
  'dataAnalysis',
  'dataValidation',
  'deploy',
  'evaluate',
];

/**
 * Whether a run's tasks, or what it is called, say that it does something else
 * than train: every task names another work, or the pipeline itself does.
 */
function saysOtherwise(
  { run, items }: ClassifiedRun,
  pipeline: PipelineData,
): boolean {
  if (items.some(({ classes }) => classes.includes('train'))) return false;
  const names = [pipeline.name, run.name].filter(Boolean);
  if (isNamedAs('train', ...names)) return false;
  if (otherPurposes.some(purpose => isNamedAs(purpose, ...names))) return true;
  const jobs = run.jobs ?? [];
  return (
    jobs.length > 0 &&
    jobs.every(job =>
      items.some(item => item.job === job && item.classes.length > 0),
    )
  );
}

/** The tasks of which nothing is known, as those that train. */
function trainingItems({ run, items }: ClassifiedRun): RunItem[] {
  return (run.jobs ?? [])
    .filter(job => !items.some(item => item.job === job))
    .map(job => ({
      job,
      classes: ['train'],
      proven: job.conclusion === 'success' && job.mayFail !== true,
    }));
}

/**
 * Counts the runs of an ML platform's pipelines as trainings, whatever their
 * tasks are called, unless those say otherwise. Of a run whose tasks were not
 * read, the newest one of its pipeline that was read decides.
 */
export function withPlatformTraining(
  runs: readonly ClassifiedRun[],
  pipelines: readonly PipelineData[],
): ClassifiedRun[] {
  const platform = new Map(
    pipelines.filter(each => each.platform).map(each => [each.id, each]),
  );
  if (platform.size === 0) return [...runs];
  const newestRead = new Map<string, ClassifiedRun>();
  for (const each of runs) {
    if (!each.run.jobs || each.run.jobs.length === 0) continue;
    const known = newestRead.get(each.run.pipelineId);
    if (
      !known ||
      Date.parse(known.run.createdAt) < Date.parse(each.run.createdAt)
    ) {
      newestRead.set(each.run.pipelineId, each);
    }
  }
  return runs.map(each => {
    const pipeline = platform.get(each.run.pipelineId);
    if (!pipeline || each.classes.includes('train')) return each;
    const telling =
      each.run.jobs === undefined
        ? (newestRead.get(each.run.pipelineId) ?? each)
        : each;
    if (saysOtherwise(telling, pipeline)) return each;
    const known = new Set<WorkClass>([...each.classes, 'train']);
    return {
      ...each,
      classes: workClasses.filter(workClass => known.has(workClass)),
      items: [...each.items, ...trainingItems(each)],
    };
  });
}
