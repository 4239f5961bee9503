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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { runLink } from '../api/links';
import type { MlflowApi } from '../api/MlflowApi';
import { toInstant, toText, withoutSecrets } from '../api/values';
import type { MlflowRun } from './mlflowRun';
import { readRunTags } from './runTags';

const maxMetrics = 100;
const maxParameters = 200;
const maxDatasets = 20;

const states: Record<string, TrainingRunData['state']> = {
  FINISHED: 'finished',
  FAILED: 'failed',
  KILLED: 'failed',
  RUNNING: 'running',
  SCHEDULED: 'running',
};

/** A run in the shared shape; undefined for one without an id. */
export function toTrainingRun(
  { info, data, inputs }: MlflowRun,
  api: Pick<MlflowApi, 'server' | 'project'>,
): TrainingRunData | undefined {
  const id = toText(info.run_id ?? info.run_uuid, 100);
  if (!id) {
    return undefined;
  }
  const tags = new Map(
    (data?.tags ?? []).map(({ key, value }) => [key, value ?? '']),
  );
  const status = String(info.status ?? '').toUpperCase();
  const state = Object.hasOwn(states, status) ? states[status] : 'other';
  return {
    id,
    name: toText(info.run_name ?? tags.get('mlflow.runName'), 250),
    state,
    startedAt: toInstant(info.start_time),
    // GitLab tells an end of runs that go on.
    finishedAt: state === 'running' ? undefined : toInstant(info.end_time),
    metrics: metricsOf(data?.metrics ?? []),
    parameters: namesOf(data?.params ?? []).slice(0, maxParameters),
    ...readRunTags(tags),
    datasets: datasetsOf(inputs?.dataset_inputs ?? []),
    url: runLink(api, toText(String(info.experiment_id ?? ''), 30), id),
  };
}

function namesOf(pairs: readonly { key: string }[]): string[] {
  const names = pairs.flatMap(({ key }) => toText(key, 250) ?? []);
  return [...new Set(names)].sort();
}

function metricsOf(
  metrics: readonly { key: string; value?: number | string | null }[],
): TrainingRunData['metrics'] {
  const values = new Map(metrics.map(({ key, value }) => [key, value]));
  return namesOf(metrics)
    .slice(0, maxMetrics)
    .map(name => {
      const given = values.get(name);
      const value = typeof given === 'string' ? Number(given || NaN) : given;
      return typeof value === 'number' && Number.isFinite(value)
        ? { name, value }
        : { name };
    });
}

function datasetsOf(
  inputs: NonNullable<NonNullable<MlflowRun['inputs']>['dataset_inputs']>,
): TrainingRunData['datasets'] {
  const found = new Map<string, TrainingRunData['datasets'][number]>();
  for (const { dataset } of inputs) {
    const name = toText(dataset?.name, 250);
    if (name) {
      const digest = toText(dataset?.digest, 250);
      const source = sourceOf(dataset?.source);
      found.set(`${name} ${digest ?? ''} ${source ?? ''}`, {
        name,
        digest,
        source,
      });
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, maxDatasets)
    .map(([, dataset]) => dataset);
}

/** MLflow writes a source as JSON whose fields depend on its type. */
function sourceOf(source: string | null | undefined): string | undefined {
  if (!source?.startsWith('{')) {
    return withoutSecrets(source);
  }
  try {
    const fields: Record<string, unknown> = JSON.parse(source);
    const place = ['uri', 'url', 'path', 'delta_table_name', 'table_name']
      .map(field => fields[field])
      .find(value => typeof value === 'string');
    return withoutSecrets(place as string | undefined);
  } catch {
    return undefined;
  }
}
