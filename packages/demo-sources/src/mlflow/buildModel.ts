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
import type { MlflowScenario } from './mlflowSchema';
import { toPairs } from './toPairs';
import type { MlflowModel, MlflowRun, MlflowVersion } from './mlflowTypes';

type ScenarioModel = NonNullable<MlflowScenario['model']>;

const firstDay = Date.UTC(2025, 0, 6);
const registeredAfterMs = 5 * minuteMs;

/** A registered model, whose versions are the newest finished runs. */
export function buildModel(
  scenario: ScenarioModel,
  runs: readonly MlflowRun[],
  createdAt: number,
): { model: MlflowModel; versions: MlflowVersion[] } {
  const { name } = scenario;
  const registered = runs
    .filter(({ info }) => info.status === 'FINISHED')
    .slice(0, scenario.registers);
  const numbers = registered.map(run => numberOfVersion(run, registered));
  const aliases = Object.entries(scenario.aliases).flatMap(([alias, nth]) =>
    numbers[nth - 1] === undefined
      ? []
      : [{ alias, version: numbers[nth - 1] }],
  );
  const versions = registered.map((run, index): MlflowVersion => {
    const nth = index + 1;
    const special = scenario.versions.find(each => each.nth === nth);
    const at = (run.info.end_time ?? run.info.start_time) + registeredAfterMs;
    const [stage = 'None'] =
      Object.entries(scenario.stages).find(([, many]) => many.includes(nth)) ??
      [];
    return {
      name,
      version: numbers[index],
      creation_timestamp: at,
      last_updated_timestamp: at + registeredAfterMs,
      current_stage: stage,
      description: '',
      source: `${run.info.artifact_uri}/model`,
      run_id: run.info.run_id,
      status: special?.status ?? 'READY',
      run_link: special?.runLink ?? '',
      tags: toPairs({ ...scenario.versionTags, ...special?.tags }),
      aliases: aliases
        .filter(({ version }) => version === numbers[index])
        .map(({ alias }) => alias),
    };
  });
  const stages = new Set(versions.map(each => each.current_stage));
  return {
    versions,
    model: {
      name,
      creation_timestamp: createdAt,
      last_updated_timestamp: versions[0]?.creation_timestamp ?? createdAt,
      description: '',
      latest_versions: [...stages].map(
        stage =>
          versions.find(each => each.current_stage === stage) as MlflowVersion,
      ),
      tags: toPairs(scenario.tags),
      aliases,
    },
  };
}

/**
 * A number that stays with a run for as long as it is listed, and grows by one
 * from each to the next where they are evenly spaced.
 */
function numberOfVersion(
  run: MlflowRun,
  registered: readonly MlflowRun[],
): string {
  const starts = registered.map(({ info }) => info.start_time);
  const step = starts[0] - starts[1];
  const even =
    starts.length > 1 &&
    starts.every(
      (start, index) => index === 0 || starts[index - 1] - start === step,
    );
  return String(
    even
      ? Math.floor((run.info.start_time - firstDay) / step) + 1
      : starts.length - starts.indexOf(run.info.start_time),
  );
}
