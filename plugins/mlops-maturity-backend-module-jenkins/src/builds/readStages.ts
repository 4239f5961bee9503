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
  GapRecorder,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { endpoints } from '../api/endpoints';
import type { JenkinsApi } from '../api/JenkinsApi';
import { wholeAsJob, type Run } from './toRuns';
import {
  neverWaited,
  stageSchema,
  toStageJobs,
  type JenkinsStage,
} from './toStageJobs';

/** Builds that are asked for stages in vain before the others are spared. */
const maxProbes = 2;

/** Null where Jenkins has no such page for a build. */
const schema = z.object({ stages: z.array(stageSchema).nullable() });

/** What is read of a run beside the listing. */
export type RunDetail = Required<Pick<PipelineRunData, 'jobs'>> &
  Pick<PipelineRunData, 'approvals'>;

/**
 * Reads the stages of builds of one project, by the id of the run; none for
 * those that couldn't be read. Where the plugin that tells of stages isn't
 * installed, or a build isn't made of them, the build stands for itself.
 *
 * @param runs - newest first, all completed
 */
export async function readStages(
  api: JenkinsApi,
  gaps: GapRecorder,
  runs: readonly Run[],
): Promise<Map<string, RunDetail>> {
  const read = (some: readonly Run[]) =>
    gaps.attemptEach(endpoints.stages, some, async run => ({
      run,
      stages: await readStagesOf(api, run),
    }));

  const pipelines = runs.filter(({ build }) => mayHaveStages(build._class));
  const probes = pipelines.slice(0, maxProbes);
  const others = pipelines.slice(maxProbes);
  const probed = await read(probes);
  const isTold = probed.some(({ stages }) => stages !== undefined);
  const answers = [...probed, ...(isTold ? await read(others) : [])];

  const stagesOf = new Map(
    answers.map(({ run, stages }) => [run.id, stages ?? []]),
  );
  const isNeverTold = !isTold && probed.length === probes.length;
  const details = new Map<string, RunDetail>();
  for (const run of runs) {
    const stages = stagesOf.get(run.id);
    if (stages && stages.length > 0) {
      const approvals = neverWaited(stages) ? { approvals: [] } : {};
      details.set(run.id, { jobs: toStageJobs(stages), ...approvals });
    } else if (stages || isNeverTold || !pipelines.includes(run)) {
      details.set(run.id, { jobs: [wholeAsJob(run)] });
    }
  }
  return details;
}

/** Only pipelines have stages; the classes of other builds are well known. */
function mayHaveStages(buildClass: string | undefined): boolean {
  return !/FreeStyleBuild|MatrixBuild|MavenModuleSetBuild/.test(
    buildClass ?? '',
  );
}

async function readStagesOf(
  api: JenkinsApi,
  run: Run,
): Promise<JenkinsStage[] | undefined> {
  const { stages } = await api.get(run.path, {
    path: [run.build.number, 'wfapi', 'describe'],
    schema,
    notFound: { stages: null },
    settled: answer => answer.stages !== null,
  });
  return stages ?? undefined;
}
