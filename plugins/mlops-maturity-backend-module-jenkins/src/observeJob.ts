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
  Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from './api/endpoints';
import type { JenkinsApi } from './api/JenkinsApi';
import { readStages, type RunDetail } from './builds/readStages';
import { hasTests, readTestReport } from './builds/readTestReport';
import { toRuns, type Run } from './builds/toRuns';
import { toDeploymentObservations } from './deployments/toDeploymentObservations';
import { readJob } from './jobs/readJob';
import { readProjects } from './jobs/readProjects';
import { toPipelineObservation } from './jobs/toPipelineObservation';

/**
 * Reads a job, a multibranch project or a folder: the newest builds, and of as
 * many as the limit allows the stages and the results of tests.
 *
 * @param path - names of the folders and the job, from the root
 */
export async function observeJob(
  api: JenkinsApi,
  gaps: GapRecorder,
  path: readonly string[],
): Promise<Observation[]> {
  const root = await gaps.attempt(endpoints.job, () => readJob(api, path));
  if (!root) {
    return [];
  }
  const projects = await readProjects(api, gaps, path, root);
  const runs = projects.map(toRuns);
  const inDetail = new Set(chooseInDetail(runs.flat(), api));

  const observations: Observation[] = projects.map(toPipelineObservation);
  for (const ofProject of runs) {
    const detailed = ofProject.filter(run => inDetail.has(run));
    const details = await readStages(api, gaps, detailed);
    const reports = await gaps.attemptEach(
      endpoints.tests,
      detailed.filter(hasTests),
      run => readTestReport(api, run),
    );
    observations.push(
      ...ofProject.flatMap(run => toObservations(run, details.get(run.id))),
      ...reports.flat(),
    );
  }
  return observations;
}

/** Those that ended; of the default branch first, and then the newest. */
function chooseInDetail(runs: readonly Run[], api: JenkinsApi): Run[] {
  return runs
    .filter(({ data }) => data.completed)
    .toSorted(
      (a, b) =>
        Number(b.first) - Number(a.first) ||
        b.build.timestamp - a.build.timestamp,
    )
    .slice(0, api.limits.maxBuildsInDetail);
}

function toObservations(
  { id, data }: Run,
  detail: RunDetail | undefined,
): Observation[] {
  return [
    { kind: 'pipelineRun', key: id, data: { ...data, ...detail } },
    ...(detail ? toDeploymentObservations(data, detail.jobs) : []),
  ];
}
