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
import { Faults } from '../http/Faults';
import type { StandIn, StandInAnswer, StandInRequest } from '../http/StandIn';
import { buildMlflow } from './buildMlflow';
import { mlflowEndpoints, type Parameters } from './mlflowEndpoints';
import { mlflowError } from './mlflowError';
import { mlflowPage } from './mlflowPage';
import type { MlflowScenario } from './mlflowSchema';
import type { MlflowWorld } from './mlflowTypes';

const apiPath = '/api/2.0/mlflow/';

/** Every server has it. */
const defaultExperiment: MlflowScenario = {
  description: '',
  experiment: { id: '0', name: 'Default', deleted: false, runs: [] },
  errors: [],
};

const unauthorized: Answer = {
  status: 401,
  body: Buffer.from('You are not authenticated.'),
  contentType: 'text/html; charset=utf-8',
  headers: { 'www-authenticate': 'Basic realm="mlflow"' },
};

/** One MLflow server that holds the experiments of all its scenarios. */
export class MlflowStandIn implements StandIn {
  readonly #scenarios: readonly MlflowScenario[];
  readonly #faults = new Faults(mlflowError);

  constructor(scenarios: readonly MlflowScenario[]) {
    this.#scenarios = scenarios.some(({ experiment }) => experiment.id === '0')
      ? scenarios
      : [...scenarios, defaultExperiment];
  }

  get subjects(): string[] {
    return this.#scenarios
      .filter(scenario => scenario !== defaultExperiment)
      .map(({ experiment }) => experiment.name);
  }

  /** MLflow knows no ETags. */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, path, headers, now } = request;
    const worlds = this.#scenarios.map(scenario => ({
      scenario,
      world: buildMlflow(scenario, now),
    }));
    if (method === 'GET' && /^\/?$/.test(path)) {
      const answer = mlflowPage(worlds.map(({ world }) => world));
      return { endpoint: 'GET /', answer };
    }
    const name = path.startsWith(apiPath) ? path.slice(apiPath.length) : '';
    const known = `${method} ${name}`;
    const respond = Object.hasOwn(mlflowEndpoints, known)
      ? mlflowEndpoints[known]
      : undefined;
    const endpoint = respond ? `${method} ${path}` : `${method} (unknown)`;
    if (!/^\S+\s+\S/.test(headers.authorization ?? '')) {
      return { endpoint, answer: unauthorized };
    }
    const asked = parametersOf(request);
    if (!respond || !asked) {
      const answer = respond
        ? mlflowError(400, 'The body of the request is not a JSON object.')
        : mlflowError(404, `There is no API at ${path}`);
      return { endpoint, answer };
    }
    const about = worlds.find(({ world }) => isAbout(world, asked));
    const fault = this.#faults.effectOn(
      about?.scenario.errors ?? [],
      `/${name}`,
      now,
    );
    const answer =
      fault.answer ??
      respond(
        worlds.map(({ world }) => world),
        asked,
      );
    return {
      endpoint,
      subject: about?.world.experiment.name,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }
}

function parametersOf({
  method,
  body,
  url,
}: StandInRequest): Parameters | undefined {
  if (method !== 'POST') {
    return Object.fromEntries(url.searchParams);
  }
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Parameters)
    : undefined;
}

/** Whether a request is about what a scenario describes. */
function isAbout(
  { experiment, model, runs }: MlflowWorld,
  asked: Parameters,
): boolean {
  const ids = [asked.experiment_ids, asked.experiment_id].flat();
  return (
    ids.includes(experiment.experiment_id) ||
    asked.experiment_name === experiment.name ||
    (model !== undefined &&
      (asked.name === model.name ||
        String(asked.filter ?? '').includes(`'${model.name}'`))) ||
    runs.some(({ info }) => info.run_id === asked.run_id)
  );
}
