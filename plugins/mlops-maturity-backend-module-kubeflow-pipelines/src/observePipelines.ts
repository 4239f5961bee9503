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
  toText,
  type GapRecorder,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints, kubeflowKinds } from './api/endpoints';
import type { KubeflowApi } from './api/KubeflowApi';
import type { KubeflowRun, RecurringRun } from './api/schemas';
import type { KubeflowLimits, KubeflowServer } from './kubeflowConfig';
import type { KubeflowSubject } from './kubeflowTargets';
import { observeRuns } from './runs/observeRuns';
import { toSchedule } from './toSchedules';
import { byNewest } from './byNewest';

const maxPipelines = 20;
/** Facts look no further back. */
const oldestMs = 100 * 24 * 60 * 60 * 1000;

/** What one sweep asks, and of whom. */
export type KubeflowSweep = {
  api: KubeflowApi;
  server: KubeflowServer;
  limits: KubeflowLimits;
  gaps: GapRecorder;
  now: Date;
};

/** Reads the pipelines of a subject, their schedules and their newest runs. */
export async function observePipelines(
  sweep: KubeflowSweep,
  subject: KubeflowSubject,
): Promise<Observation[]> {
  const { api, gaps, limits } = sweep;
  const scope = await resolve(sweep, subject);
  if (!scope) return [];
  const recurring = await gaps.attempt(endpoints.recurringRuns, () =>
    api.recurringRuns(scope.experimentId, limits.maxRunPages),
  );
  const runs = await gaps.attempt(endpoints.runs, () =>
    api.runs(scope.experimentId, limits.maxRunPages),
  );
  const scheduled = new Map<string, string>();
  const idOf = (one: RecurringRun | KubeflowRun) =>
    pipelineIdOf(one) ?? scheduled.get(one.recurring_run_id ?? '') ?? scope.id;
  const isWanted = (one: RecurringRun | KubeflowRun) =>
    !scope.pipeline || idOf(one) === scope.pipeline.id;
  const schedules = (recurring?.found ?? []).filter(isWanted);
  for (const one of schedules) {
    const id = idOf(one);
    if (id !== undefined) scheduled.set(one.recurring_run_id, id);
  }
  const wanted = (runs?.found ?? [])
    .filter(one => one.storage_state !== 'ARCHIVED')
    .filter(isWanted)
    .sort(byNewest)
    .slice(0, limits.maxRuns);
  sayWhatIsMissing(sweep, { recurring, runs, wanted });

  const names = new Map<string, string>();
  if (scope.pipeline) names.set(scope.pipeline.id, scope.pipeline.name);
  for (const one of [...schedules, ...wanted]) {
    const id = idOf(one);
    if (id !== undefined && !names.has(id) && names.size < maxPipelines) {
      const name = id === scope.id ? subject.experiment : undefined;
      names.set(id, name ?? (await nameOf(sweep, id)) ?? id);
    }
  }
  return [
    ...[...names].map(([id, name]) =>
      toPipeline(
        sweep,
        { id, name },
        schedules.filter(one => idOf(one) === id),
      ),
    ),
    ...(await observeRuns(sweep, wanted, run => {
      const id = idOf(run);
      const name = id === undefined ? undefined : names.get(id);
      return id === undefined || name === undefined ? undefined : { id, name };
    })),
  ];
}

type Scope = {
  pipeline?: { id: string; name: string };
  experimentId?: string;
  /** Stands for the pipeline of runs that were made from a mere definition. */
  id?: string;
};

/** Undefined where something of the subject isn't there or can't be read. */
async function resolve(
  { api, gaps }: KubeflowSweep,
  { pipeline, experiment }: KubeflowSubject,
): Promise<Scope | undefined> {
  const scope: Scope = {};
  const missing = (what: string, annotation: string) =>
    gaps.add({
      kinds: [...kubeflowKinds],
      code: 'not-found',
      message: `Kubeflow Pipelines shows no ${what}; check the annotation ${annotation} and the namespace of the server.`,
    });
  if (experiment !== undefined) {
    const found = await gaps.attempt(endpoints.experiment, async () => ({
      id: await api.experimentId(experiment),
    }));
    if (!found) return undefined;
    if (found.id === undefined) {
      missing(
        `experiment '${experiment}'`,
        'mlops-maturity/kubeflow-experiment',
      );
      return undefined;
    }
    scope.experimentId = found.id;
    if (pipeline === undefined) scope.id = `experiment-${found.id}`;
  }
  if (pipeline !== undefined) {
    const found = await gaps.attempt(endpoints.pipeline, async () => ({
      pipeline: await api.pipeline(pipeline),
    }));
    if (!found) return undefined;
    if (!found.pipeline) {
      missing(`pipeline '${pipeline}'`, 'mlops-maturity/kubeflow-pipeline');
      return undefined;
    }
    const { pipeline_id: id, display_name: shown, name } = found.pipeline;
    scope.pipeline = { id, name: toText(shown ?? name, 300) ?? id };
  }
  return scope;
}

async function nameOf(
  { api, gaps }: KubeflowSweep,
  id: string,
): Promise<string | undefined> {
  const found = await gaps.attempt(endpoints.pipeline, async () => ({
    pipeline: await api.pipeline(id),
  }));
  const { display_name: shown, name } = found?.pipeline ?? {};
  return toText(shown ?? name, 300);
}

function toPipeline(
  { server, now }: KubeflowSweep,
  { id, name }: { id: string; name: string },
  recurring: RecurringRun[],
): Observation {
  const schedules = recurring
    .flatMap(one => toSchedule(one, now) ?? [])
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const idle = schedules.length > 0 && schedules.every(({ active }) => !active);
  return {
    kind: 'pipeline',
    key: id,
    data: {
      id,
      name,
      platform: true,
      state: idle ? 'disabled' : 'active',
      ...(idle ? { stateReason: 'no recurring run is enabled' } : {}),
      schedules,
      ...(server.uiUrl
        ? {
            url: `${server.uiUrl}/#/pipelines/details/${encodeURIComponent(id)}`,
          }
        : {}),
    },
  };
}

type Listed<Item> = { found: Item[]; more: boolean } | undefined;

function sayWhatIsMissing(
  { gaps, limits, now }: KubeflowSweep,
  read: {
    recurring: Listed<RecurringRun>;
    runs: Listed<KubeflowRun>;
    wanted: KubeflowRun[];
  },
) {
  const { recurring, runs, wanted } = read;
  if (recurring?.more) {
    gaps.add({
      kinds: ['pipeline'],
      code: 'too-large',
      message:
        'There are more recurring runs than are read (mlopsMaturity.kubeflowPipelines.maxRunPages); name the experiment in mlops-maturity/kubeflow-experiment.',
    });
  }
  const oldest = Math.min(
    ...(runs?.found ?? []).map(one => Date.parse(one.created_at)),
  );
  const mayBeMissed =
    runs?.more &&
    wanted.length < limits.maxRuns &&
    oldest > now.getTime() - oldestMs;
  if (mayBeMissed) {
    gaps.add({
      kinds: ['pipelineRun'],
      code: 'too-large',
      message:
        'The server has more runs than are looked through (mlopsMaturity.kubeflowPipelines.maxRunPages); name the experiment in mlops-maturity/kubeflow-experiment.',
    });
  }
}

function pipelineIdOf(one: RecurringRun | KubeflowRun): string | undefined {
  return (
    one.pipeline_version_reference?.pipeline_id || one.pipeline_id || undefined
  );
}
