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

import type { GapRecorder } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import type { GitlabDeployment } from '../deployments/readDeployments';
import { defaultBranchOf, type GitlabProject } from '../repository/readProject';
import { isFinished, type GitlabPipeline } from './gitlabPipeline';
import { inspectPipeline, type InspectedPipeline } from './inspectPipeline';
import { pipelinesToInspect } from './pipelinesToInspect';
import { readDetails, readPipelines } from './readPipelines';
import {
  readScheduledPipelines,
  readSchedules,
  type GitlabSchedule,
} from './readSchedules';

/** The pipelines of a project, and what was read of them. */
export type Runs = {
  /** Newest first, without children of those that were inspected. */
  pipelines: Map<number, GitlabPipeline>;
  inspected: Map<number, InspectedPipeline>;
  /** Undefined where they couldn't be read. */
  schedules: GitlabSchedule[] | undefined;
  /** The id of the run behind a deployment: its pipeline's, or the parent's. */
  behind(deployment: GitlabDeployment): string | undefined;
};

/**
 * Reads pipelines and schedules, and inspects those pipelines that tell most.
 *
 * @returns undefined when the project's pipelines can't be read
 */
export async function readRuns(
  api: ProjectApi,
  gaps: GapRecorder,
  project: GitlabProject,
  deployments: readonly GitlabDeployment[],
): Promise<Runs | undefined> {
  const defaultBranch = defaultBranchOf(project);
  const listed = await readPipelines(api, gaps, defaultBranch);
  if (!listed) {
    return undefined;
  }
  const schedules = await gaps.attempt(endpoints.schedules, () =>
    readSchedules(api, gaps),
  );
  const scheduled = await readScheduledPipelines(api, gaps, schedules ?? []);
  for (const pipeline of [...scheduled.values()].flat()) {
    listed.set(pipeline.id, pipeline);
  }
  const deployed = await addDeployed(api, gaps, deployments, listed);
  const chosen = pipelinesToInspect(
    listed.values(),
    scheduled,
    deployed,
    defaultBranch,
    api.limits.maxPipelinesWithJobs,
  );
  const found = await Promise.allSettled(
    chosen.map(pipeline => inspectPipeline(api, gaps, project, pipeline)),
  );
  const inspected = new Map<number, InspectedPipeline>();
  for (const result of found) {
    if (result.status === 'rejected') {
      throw result.reason;
    }
    if (result.value) {
      inspected.set(result.value.details.id, result.value);
    }
  }
  return { ...withoutChildren(listed, inspected), inspected, schedules };
}

/** A child's jobs stand among its parent's, so the parent stands for it. */
function withoutChildren(
  listed: Map<number, GitlabPipeline>,
  inspected: Map<number, InspectedPipeline>,
): Pick<Runs, 'pipelines' | 'behind'> {
  const parents = new Map(
    [...inspected.values()].flatMap(({ details, children }) =>
      children.map(({ id }): [number, number] => [id, details.id]),
    ),
  );
  const own = [...listed.values()]
    .filter(({ id }) => !parents.has(id))
    .toSorted((a, b) => b.id - a.id);
  return {
    pipelines: new Map(own.map(one => [one.id, one])),
    behind({ deployable }) {
      const id = deployable?.pipeline?.id;
      return id === undefined ? undefined : String(parents.get(id) ?? id);
    },
  };
}

/**
 * Adds the pipelines behind deployments to those that are already known.
 *
 * @returns their ids
 */
async function addDeployed(
  api: ProjectApi,
  gaps: GapRecorder,
  deployments: readonly GitlabDeployment[],
  listed: Map<number, GitlabPipeline>,
): Promise<Set<number>> {
  const behind = new Map(
    deployments.flatMap(({ deployable }) =>
      deployable?.pipeline
        ? [[deployable.pipeline.id, deployable.pipeline] as const]
        : [],
    ),
  );
  const missing = [...behind.values()].filter(({ id }) => !listed.has(id));
  const found = await gaps.attemptEach(
    endpoints.details,
    missing,
    async pipeline => ({ pipeline: await readDetails(api, pipeline) }),
  );
  for (const { pipeline } of found) {
    if (pipeline && (isFinished(pipeline) || pipeline.source)) {
      listed.set(pipeline.id, pipeline);
    }
  }
  return new Set(behind.keys());
}
