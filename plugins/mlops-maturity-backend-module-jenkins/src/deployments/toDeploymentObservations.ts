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
  Observation,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { deployedTo } from './deployedTo';

/**
 * The deployments that the successful stages of a run made, as their names say.
 * Who approved them isn't known: Jenkins keeps that in its log.
 */
export function toDeploymentObservations(
  run: PipelineRunData,
  jobs: readonly JobData[],
): Observation[] {
  return jobs.flatMap((job): Observation[] => {
    const to = deployedTo(job.name);
    const succeededAt = job.finishedAt ?? run.finishedAt;
    if (job.conclusion !== 'success' || !to || !succeededAt) {
      return [];
    }
    const id = job.id === run.id ? run.id : `${run.id}/${job.id}`;
    return [
      {
        kind: 'deployment',
        key: id,
        data: {
          id,
          environment: to.environment,
          tier: to.tier,
          transient: false,
          sha: run.sha,
          ref: run.branch,
          description: job.name,
          creator: run.actor,
          createdAt: job.startedAt ?? run.createdAt,
          succeededAt,
          state: 'success',
          url: run.url,
          runId: run.id,
        },
      },
    ];
  });
}
