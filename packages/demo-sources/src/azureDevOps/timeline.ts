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

import { minuteMs } from '../scenarios/duration';
import {
  guidOf,
  type AzureBuildWorld,
  type AzureProjectWorld,
} from './buildProject';

/** A record of a run's timeline in the form of the API. */
export type TimelineAnswer = ReturnType<typeof record>;

type Described = {
  type: string;
  name: string;
  identifier?: string;
  result: string;
  order: number;
  parentId?: string;
  key: string;
};

function record(build: AzureBuildWorld, one: Described) {
  const skipped = one.result === 'skipped';
  return {
    previousAttempts: [],
    id: guidOf(`${build.id}/${one.key}`),
    parentId: one.parentId ?? null,
    type: one.type,
    name: one.name,
    startTime: skipped
      ? null
      : new Date(build.startedAt + one.order * minuteMs).toISOString(),
    finishTime: skipped ? null : new Date(build.finishedAt).toISOString(),
    state: 'completed',
    result: one.result,
    resultCode: null,
    order: one.order,
    errorCount: ['failed', 'succeededWithIssues'].includes(one.result) ? 1 : 0,
    warningCount: 0,
    attempt: build.runs.attempt,
    identifier: one.identifier ?? null,
    task:
      one.type === 'Task'
        ? { id: guidOf(one.name), name: one.name, version: '2.0.0' }
        : null,
  };
}

const system = ['Initialize job', 'Checkout'];

/** The stages, phases, jobs, tasks and checkpoints of a run. */
export function timelineOf(
  project: AzureProjectWorld,
  build: AzureBuildWorld,
): TimelineAnswer[] {
  const { environments } = project.loaded.scenario;
  const { results, stages: chosen } = build.runs;
  return build.pipeline.stages.flatMap((stage, order) => {
    const runs = chosen?.includes(stage.id) ?? true;
    const key = stage.id;
    const top = record(build, {
      type: 'Stage',
      name: stage.name,
      identifier: stage.id,
      result: runs ? (results[stage.name] ?? 'succeeded') : 'skipped',
      order: order + 1,
      key,
    });
    if (!runs) return [top];
    const checkpoint = record(build, {
      type: 'Checkpoint',
      name: 'Checkpoint',
      result: 'succeeded',
      order: 0,
      parentId: top.id,
      key: `${key}/checkpoint`,
    });
    const needsApproval = stage.jobs.some(
      ({ environment }) =>
        (environments[environment ?? '']?.approvers.length ?? 0) > 0,
    );
    const approval = record(build, {
      type: 'Checkpoint.Approval',
      name: 'Checkpoint.Approval',
      result: 'succeeded',
      order: 0,
      parentId: checkpoint.id,
      key: `${key}/approval`,
    });
    const jobs = stage.jobs.flatMap((job, at) => {
      const phase = record(build, {
        type: 'Phase',
        name: job.name,
        result: results[job.name] ?? 'succeeded',
        order: at + 1,
        parentId: top.id,
        key: `${key}/${at}/phase`,
      });
      const own = record(build, {
        type: 'Job',
        name: job.name,
        identifier: `${stage.id}.${job.name}`,
        result: results[job.name] ?? 'succeeded',
        order: 1,
        parentId: phase.id,
        key: `${key}/${at}`,
      });
      const tasks = [...system, ...job.steps, 'Finalize Job'].map(
        (name, step) =>
          record(build, {
            type: 'Task',
            name,
            result: results[name] ?? 'succeeded',
            order: step + 1,
            parentId: own.id,
            key: `${key}/${at}/${step}`,
          }),
      );
      return [phase, own, ...tasks];
    });
    return [top, checkpoint, ...(needsApproval ? [approval] : []), ...jobs];
  });
}

/** What a run deployed, by environment. */
export function deploymentsOf(build: AzureBuildWorld) {
  return build.pipeline.stages
    .filter(stage => build.runs.stages?.includes(stage.id) ?? true)
    .flatMap(stage =>
      stage.jobs.flatMap(job =>
        job.environment
          ? [
              {
                environment: job.environment,
                stage: stage.id,
                job: job.name,
                result: build.runs.results[job.name] ?? 'succeeded',
              },
            ]
          : [],
      ),
    );
}
