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

import type { Answer } from '../http/Answer';
import { mlflowError } from './mlflowError';
import type { MlflowRun, MlflowVersion, MlflowWorld } from './mlflowTypes';
import { parseFilter, type FilterFields } from './parseFilter';
import { searchPage } from './searchPage';

/** What an endpoint is asked: the query, or the body of a POST. */
export type Parameters = Readonly<Record<string, unknown>>;

type Endpoint = (worlds: readonly MlflowWorld[], asked: Parameters) => Answer;

/** What stands in MLflow's documentation, as far as the stand-in knows it. */
export const mlflowEndpoints: Readonly<Record<string, Endpoint>> = {
  'GET experiments/get': (worlds, { experiment_id: id }) => {
    const found = worlds.find(one => one.experiment.experiment_id === id);
    return found
      ? { body: { experiment: found.experiment } }
      : mlflowError(404, `No Experiment with id=${id} exists`);
  },
  'GET experiments/get-by-name': (worlds, { experiment_name: name }) => {
    const found = worlds.find(one => one.experiment.name === name);
    return found
      ? { body: { experiment: found.experiment } }
      : mlflowError(404, `Could not find experiment with name '${name}'`);
  },
  'POST runs/search': searchRuns,
  'GET runs/get': (worlds, { run_id: id }) => {
    const run = findRun(worlds, id);
    return run
      ? { body: { run } }
      : mlflowError(404, `Run with id=${id} not found`);
  },
  'GET artifacts/list': (worlds, { run_id: id, path }) => {
    const run = findRun(worlds, id);
    if (!run) {
      return mlflowError(404, `Run with id=${id} not found`);
    }
    const files = worlds.flatMap(({ files: all }) => all.get(String(id)) ?? []);
    return {
      body: {
        root_uri: run.info.artifact_uri,
        files:
          path === undefined
            ? [{ path: 'model', is_dir: true }]
            : files
                .filter(() => path === 'model')
                .map(file => ({
                  path: `model/${file}`,
                  is_dir: false,
                  file_size: 1000,
                })),
      },
    };
  },
  'GET registered-models/get': (worlds, { name }) => {
    const found = worlds.find(({ model }) => model?.name === name)?.model;
    return found
      ? { body: { registered_model: found } }
      : mlflowError(404, `Registered Model with name=${name} not found`);
  },
  'GET model-versions/search': searchVersions,
  'GET model-versions/get': (worlds, { name, version }) => {
    const found = worlds
      .flatMap(({ versions }) => versions)
      .find(one => one.name === name && one.version === version);
    return found
      ? { body: { model_version: found } }
      : mlflowError(
          404,
          `Model Version (name=${name}, version=${version}) not found`,
        );
  },
};

const runFields: FilterFields = {
  status: 'text',
  start_time: 'number',
  end_time: 'number',
  run_name: 'text',
};

function searchRuns(worlds: readonly MlflowWorld[], asked: Parameters): Answer {
  const ids = asList(asked.experiment_ids);
  const runs = worlds
    .filter(({ experiment }) => ids.includes(experiment.experiment_id))
    .flatMap(world => world.runs);
  return refusing(() => {
    const passes = parseFilter(String(asked.filter ?? ''), runFields);
    const { items, nextPageToken } = searchPage(
      runs.filter(({ info }) => passes(info)),
      {
        maxResults: asked.max_results,
        defaultResults: 1000,
        mostResults: 50_000,
        orderBy: asList(asked.order_by),
        pageToken: asked.page_token,
      },
      ({ info }, field) =>
        Object.hasOwn(runFields, field)
          ? ((info as Record<string, string | number>)[field] ?? 0)
          : undefined,
    );
    // An empty list is left out, as everything empty is.
    return {
      ...(items.length > 0 && { runs: items }),
      ...(nextPageToken && { next_page_token: nextPageToken }),
    };
  });
}

const versionFields: FilterFields = {
  name: 'text',
  run_id: 'text',
  source_path: 'text',
};

const versionOrders: Record<
  string,
  (version: MlflowVersion) => string | number
> = {
  name: ({ name }) => name,
  version_number: ({ version }) => Number(version),
  creation_timestamp: version => version.creation_timestamp,
  last_updated_timestamp: version => version.last_updated_timestamp,
};

function searchVersions(
  worlds: readonly MlflowWorld[],
  asked: Parameters,
): Answer {
  const versions = worlds.flatMap(world => world.versions);
  return refusing(() => {
    const passes = parseFilter(String(asked.filter ?? ''), versionFields);
    const { items, nextPageToken } = searchPage(
      versions.filter(version => passes(version)),
      {
        maxResults: asked.max_results,
        defaultResults: 200_000,
        mostResults: 200_000,
        orderBy: asList(asked.order_by),
        pageToken: asked.page_token,
      },
      (version, field) =>
        Object.hasOwn(versionOrders, field)
          ? versionOrders[field](version)
          : undefined,
    );
    return {
      ...(items.length > 0 && { model_versions: items }),
      ...(nextPageToken && { next_page_token: nextPageToken }),
    };
  });
}

function findRun(
  worlds: readonly MlflowWorld[],
  id: unknown,
): MlflowRun | undefined {
  return worlds
    .flatMap(({ runs }) => runs)
    .find(({ info }) => info.run_id === id);
}

function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

function refusing(answer: () => unknown): Answer {
  try {
    return { body: answer() };
  } catch (error) {
    return mlflowError(400, error instanceof Error ? error.message : 'Invalid');
  }
}
