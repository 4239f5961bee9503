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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import type { Dag, KubeflowRun, KubeflowTask } from '../api/schemas';
import type { KubeflowSweep } from '../observePipelines';
import { toJobs } from './toJobs';
import { toRunObservation } from './toRunObservation';

/** Runs whose tasks are asked for one by one, and definitions. */
const maxTaskRequests = 10;
const maxDefinitions = 10;

/**
 * The observations of runs with their tasks, in the order that the definition
 * of the pipeline gives them.
 */
export async function observeRuns(
  sweep: KubeflowSweep,
  runs: readonly KubeflowRun[],
  pipelineOf: (run: KubeflowRun) => { id: string; name: string } | undefined,
): Promise<Observation[]> {
  const tasks = await readTasks(sweep, runs);
  const dags = await readDags(sweep, runs);
  return runs.flatMap(run => {
    const pipeline = pipelineOf(run);
    if (!pipeline) return [];
    const known = tasks.get(run.run_id);
    return toRunObservation(run, {
      pipeline,
      uiUrl: sweep.server.uiUrl,
      jobs: known && toJobs(known, run.dag ?? dags.get(versionOf(run))),
    });
  });
}

/** Lists of some servers tell the tasks of runs; of others, runs have to. */
async function readTasks(
  { api, gaps }: KubeflowSweep,
  runs: readonly KubeflowRun[],
): Promise<Map<string, KubeflowTask[]>> {
  const tasks = new Map<string, KubeflowTask[]>();
  const silent: KubeflowRun[] = [];
  for (const run of runs) {
    const told = run.run_details?.task_details ?? [];
    if (told.length > 0) tasks.set(run.run_id, told);
    else silent.push(run);
  }
  const asked = await gaps.attemptEach(
    endpoints.tasks,
    silent.slice(0, maxTaskRequests),
    ({ run_id: id }) => api.run(id),
  );
  for (const { run_id: id, run_details: details } of asked) {
    const told = details?.task_details ?? [];
    if (told.length > 0) tasks.set(id, told);
  }
  return tasks;
}

async function readDags(
  { api, gaps }: KubeflowSweep,
  runs: readonly KubeflowRun[],
): Promise<Map<string, Dag>> {
  const versions = new Map(
    runs.flatMap(run => {
      const { pipeline_id: pipeline, pipeline_version_id: version } =
        run.pipeline_version_reference ?? {};
      return pipeline && version && !run.dag
        ? [[versionOf(run), { pipeline, version }] as const]
        : [];
    }),
  );
  const read = await gaps.attemptEach(
    endpoints.versions,
    [...versions].slice(0, maxDefinitions),
    async ([key, { pipeline, version }]) => ({
      key,
      dag: await api.dagOf(pipeline, version),
    }),
  );
  return new Map(read.flatMap(({ key, dag }) => (dag ? [[key, dag]] : [])));
}

function versionOf(run: KubeflowRun): string {
  const { pipeline_id: pipeline, pipeline_version_id: version } =
    run.pipeline_version_reference ?? {};
  return `${pipeline} ${version}`;
}
