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
import { Timeline } from '../world/Timeline';
import { timeOf, uuidOf } from './ids';
import type { KubeflowScenario } from './scenarioSchema';

const nightHours = { from: 1, to: 5 };
/** What Kubeflow writes for what hasn't happened yet. */
const never = '1970-01-01T00:00:00Z';

/** The ids that belong to a scenario. */
export function idsOf(name: string, scenario: KubeflowScenario) {
  const pipeline = uuidOf(`pipeline/${name}`);
  return {
    pipeline,
    version: uuidOf(`version/${name}`),
    experiment: uuidOf(
      `experiment/${scenario.namespace}/${scenario.experiment}`,
    ),
    recurring: (one: string) => uuidOf(`recurring/${name}/${one}`),
  };
}

/** The runs of a scenario's pipeline, in the form of the API. */
export function buildRuns(
  name: string,
  scenario: KubeflowScenario,
  now: number,
) {
  const ids = idsOf(name, scenario);
  const timeline = new Timeline(now);
  return scenario.runs.flatMap((entry, index) =>
    timeline
      .starts(entry, {
        seed: `${name}/${entry.recurring ?? index}`,
        lasts: entry.state === 'RUNNING' ? 0 : entry.minutes * minuteMs,
        hours: nightHours,
      })
      .map(at => {
        const id = uuidOf(`run/${name}/${index}/${at}`);
        const end = at + entry.minutes * minuteMs;
        const running = entry.state === 'RUNNING';
        return {
          run_id: id,
          experiment_id: ids.experiment,
          display_name: `${entry.recurring ?? name}-${timeOf(at)}`,
          storage_state: 'AVAILABLE',
          pipeline_version_reference: {
            pipeline_id: ids.pipeline,
            pipeline_version_id: ids.version,
          },
          runtime_config: {},
          service_account: 'pipeline-runner',
          created_at: timeOf(at),
          scheduled_at: timeOf(at),
          finished_at: running ? never : timeOf(end),
          state: entry.state,
          ...(entry.recurring !== undefined && {
            recurring_run_id: ids.recurring(entry.recurring),
          }),
          run_details: {
            task_details: taskDetails(scenario, entry, { id, at, end }),
          },
          state_history: [
            { update_time: timeOf(at), state: 'PENDING' },
            { update_time: timeOf(at + 10_000), state: 'RUNNING' },
            ...(running
              ? []
              : [{ update_time: timeOf(end), state: entry.state }]),
          ],
        };
      }),
  );
}

function taskDetails(
  scenario: KubeflowScenario,
  entry: KubeflowScenario['runs'][number],
  run: { id: string; at: number; end: number },
) {
  const names = Object.keys(scenario.tasks);
  const share = (run.end - run.at) / (names.length + 1);
  const detail = (name: string, at: number, state: string) => ({
    run_id: run.id,
    task_id: uuidOf(`${run.id}/${name}`),
    display_name: name,
    create_time: timeOf(run.at),
    start_time: timeOf(at),
    end_time: state === 'RUNNING' ? never : timeOf(at + share),
    state,
  });
  // Every task has a driver, and the whole has a root with one.
  return [
    detail('root', run.at, entry.state),
    detail('root-driver', run.at, 'SUCCEEDED'),
    ...names.flatMap((name, index) => {
      const at = run.at + share * (index + 1);
      const state =
        entry.tasks[name] ??
        (entry.state === 'RUNNING' ? 'RUNNING' : 'SUCCEEDED');
      return [
        detail(`${name}-driver`, at, 'SUCCEEDED'),
        detail(name, at, state),
      ];
    }),
  ];
}
