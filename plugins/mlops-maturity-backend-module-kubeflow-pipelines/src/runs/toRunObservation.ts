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
  type JobData,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { KubeflowRun } from '../api/schemas';
import { toConclusion } from './toConclusion';

/**
 * The observation of a run. Kubeflow doesn't say whether a person, a script or
 * a CI job started a run that no schedule did, so it counts as started by hand.
 * Nor does it know a commit.
 */
export function toRunObservation(
  run: KubeflowRun,
  options: {
    pipeline: { id: string; name: string };
    uiUrl?: string;
    jobs?: JobData[];
  },
): Observation[] {
  const createdAt = toInstantSince1970(run.created_at);
  const id = toText(run.run_id, 200);
  if (createdAt === undefined || id === undefined) return [];
  const { pipeline, uiUrl, jobs } = options;
  const history = run.state_history ?? [];
  const states = history.map(({ state }) => state);
  const conclusion = toConclusion(run.state);
  const started = history.find(({ state }) => state === 'RUNNING');
  return [
    {
      kind: 'pipelineRun',
      key: id,
      data: {
        id,
        pipelineId: pipeline.id,
        name: pipeline.name,
        title: toText(run.display_name, 300),
        trigger: run.recurring_run_id ? 'schedule' : 'manual',
        vendorTrigger: run.recurring_run_id ? 'recurring_run' : 'one_off',
        ...(run.recurring_run_id
          ? { actor: { kind: 'automation' as const } }
          : {}),
        sha: '',
        // A run that is tried again fails on the way.
        attempt: 1 + states.slice(0, -1).filter(one => one === 'FAILED').length,
        completed: conclusion !== undefined,
        conclusion,
        createdAt,
        startedAt: toInstantSince1970(started?.update_time),
        finishedAt:
          conclusion === undefined
            ? undefined
            : toInstantSince1970(run.finished_at),
        ...(uiUrl
          ? { url: `${uiUrl}/#/runs/details/${encodeURIComponent(id)}` }
          : {}),
        ...(jobs ? { jobs } : {}),
      },
    },
  ];
}
