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

import { dayMs, minuteMs } from '../scenarios/duration';
import { numberOf, shaOf } from '../world/deterministic';
import { Timeline } from '../world/Timeline';
import { buildModel } from './buildModel';
import type { MlflowScenario } from './mlflowSchema';
import { toPairs } from './toPairs';
import type { MlflowRun, MlflowWorld } from './mlflowTypes';

type ScenarioRuns = MlflowScenario['experiment']['runs'][number];

/** What an MLflow server knows of a scenario at a moment. */
export function buildMlflow(
  scenario: MlflowScenario,
  now: number,
): MlflowWorld {
  const { id, name, deleted } = scenario.experiment;
  const built = scenario.experiment.runs
    .flatMap((runs, index) => buildRuns(id, runs, `mlflow/${id}/${index}`, now))
    .sort((a, b) => b.run.info.start_time - a.run.info.start_time);
  const runs = built.map(({ run }) => run);
  const createdAt =
    Math.floor(Date.UTC(2025, 0, 6) + numberOf(name, 200) * dayMs) +
    9 * 60 * minuteMs;
  return {
    experiment: {
      experiment_id: id,
      name,
      artifact_location: `mlflow-artifacts:/${id}`,
      lifecycle_stage: deleted ? 'deleted' : 'active',
      creation_time: createdAt,
      last_update_time: createdAt,
      tags: [{ key: 'mlflow.note.content', value: scenario.description }],
    },
    runs,
    files: new Map(built.map(({ run, files }) => [run.info.run_id, files])),
    ...(scenario.model
      ? buildModel(scenario.model, runs, createdAt)
      : { versions: [] }),
  };
}

function buildRuns(
  experimentId: string,
  runs: ScenarioRuns,
  seed: string,
  now: number,
): Array<{ run: MlflowRun; files: string[] }> {
  const lasts = runs.minutes * minuteMs;
  const goesOn = runs.status === 'RUNNING' || runs.status === 'SCHEDULED';
  const starts = new Timeline(now).starts(runs, {
    seed,
    lasts: goesOn ? 0 : lasts,
    hours: { from: 1, to: 5 },
  });
  return starts.map((at, index) => {
    const id = shaOf(`${seed}@${at}`).slice(0, 32);
    const commit = runs.commit?.[Math.min(index, runs.commit.length - 1)];
    const tags = {
      'mlflow.runName': runs.name,
      ...(runs.source && {
        'mlflow.source.type': runs.source.type,
        'mlflow.source.name': runs.source.name,
      }),
      ...(commit && { 'mlflow.source.git.commit': commit }),
      ...(runs.repository && { 'mlflow.source.git.repoURL': runs.repository }),
      ...runs.tags,
    };
    const run: MlflowRun = {
      info: {
        run_id: id,
        run_uuid: id,
        run_name: runs.name,
        experiment_id: experimentId,
        user_id: 'trainer',
        status: runs.status,
        start_time: at,
        ...(goesOn ? {} : { end_time: at + lasts }),
        artifact_uri: `mlflow-artifacts:/${experimentId}/${id}/artifacts`,
        lifecycle_stage: 'active',
      },
      data: {
        metrics: Object.entries(runs.metrics).map(([key, value]) => ({
          key,
          value: valueOf(value, `${seed}@${at}/${key}`),
          timestamp: at + lasts,
          step: 0,
        })),
        params: toPairs(runs.params),
        tags: toPairs(tags),
      },
      inputs: {
        dataset_inputs: runs.datasets.map(({ name, digest, source }) => ({
          tags: [{ key: 'mlflow.data.context', value: 'training' }],
          dataset: {
            name,
            digest: digest ?? shaOf(`${seed}@${at}/${name}`).slice(0, 8),
            source_type: source.split(':')[0],
            source: JSON.stringify({ uri: source }),
          },
        })),
      },
    };
    return { run, files: runs.files };
  });
}

function valueOf(
  metric: ScenarioRuns['metrics'][string],
  seed: string,
): number | string {
  if (!Array.isArray(metric)) {
    return metric;
  }
  const [from, to] = metric;
  const value = from + ((to - from) * numberOf(seed, 1000)) / 1000;
  return Number(value.toFixed(4));
}
