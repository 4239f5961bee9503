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
import { html, page } from '../pages/html';
import type { ScenarioFile } from '../scenarios/readScenarioFiles';
import { buildRuns, idsOf } from './buildRuns';
import { errorAnswer } from './errorAnswer';
import { listAnswer } from './listAnswer';
import type { KubeflowScenario } from './scenarioSchema';

const prefix = '/apis/v2beta1/';

/** Kubeflow Pipelines with one pipeline per scenario. */
export class KubeflowStandIn implements StandIn {
  readonly #scenarios: ScenarioFile<KubeflowScenario>[];
  readonly #faults = new Faults(errorAnswer);

  constructor(scenarios: ScenarioFile<KubeflowScenario>[]) {
    this.#scenarios = scenarios;
  }

  get subjects(): string[] {
    return this.#scenarios.map(({ name }) => name);
  }

  /** Kubeflow knows no ETags. */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, path, url, headers, now } = request;
    const [kind = '', ...rest] = path.startsWith(prefix)
      ? path.slice(prefix.length).split('/').map(decode)
      : [];
    const endpoint = `${method} ${prefix}${kind}${rest.length > 0 ? '/…' : ''}`;
    if (method === 'GET' && (path === '' || path === '/')) {
      return { endpoint: 'GET /', answer: this.#page(now) };
    }
    if (!/^Bearer\s+\S/.test(headers.authorization ?? '')) {
      return {
        endpoint,
        answer: errorAnswer(401, 'Request is unauthenticated'),
      };
    }
    const errors = this.#scenarios.flatMap(({ scenario }) => scenario.errors);
    const fault = this.#faults.effectOn(errors, path, now);
    const answer =
      fault.answer ??
      (method === 'GET' ? this.#answer(kind, rest, url, now) : undefined) ??
      errorAnswer(404, 'Not Found');
    return {
      endpoint,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }

  #answer(
    kind: string,
    rest: string[],
    url: URL,
    now: number,
  ): Answer | undefined {
    const within = url.searchParams.get('namespace');
    const scenarios = this.#scenarios.filter(
      ({ scenario }) => !within || scenario.namespace === within,
    );
    switch (kind) {
      case 'pipelines':
        return pipelineAnswer(scenarios, rest, url);
      case 'experiments':
        return rest.length === 0
          ? listAnswer('experiments', experiments(scenarios), url)
          : undefined;
      case 'recurringruns':
        return rest.length === 0
          ? listAnswer('recurringRuns', recurringRuns(scenarios), url)
          : undefined;
      case 'runs': {
        const runs = scenarios.flatMap(({ name, scenario }) =>
          buildRuns(name, scenario, now).map(run => ({
            run,
            listed: scenario.tasksInLists
              ? run
              : { ...run, run_details: undefined },
          })),
        );
        if (rest.length === 0) {
          return listAnswer(
            'runs',
            runs.map(({ listed }) => listed),
            url,
          );
        }
        const found = runs.find(({ run }) => run.run_id === rest[0]);
        return found && rest.length === 1 ? { body: found.run } : undefined;
      }
      default:
        return undefined;
    }
  }

  #page(now: number): Answer {
    const parts = this.#scenarios.map(({ name, scenario }) => {
      const rows = buildRuns(name, scenario, now).map(
        run =>
          html`<tr>
            <td>${run.display_name}</td>
            <td>${run.state}</td>
            <td>${run.created_at}</td>
          </tr>`,
      );
      return html`<h2>${scenario.displayName ?? name}</h2>
        <table>
          ${rows}
        </table>`;
    });
    return {
      body: Buffer.from(
        page(
          'Kubeflow Pipelines',
          'Kubeflow Pipelines',
          html`<h1>Kubeflow Pipelines</h1>
            ${parts}`,
        ),
      ),
      contentType: 'text/html; charset=utf-8',
    };
  }
}

type Scenarios = ScenarioFile<KubeflowScenario>[];

function pipelineAnswer(
  scenarios: Scenarios,
  [first, second, third, ...more]: string[],
  url: URL,
): Answer | undefined {
  const described = scenarios.map(({ name, scenario }) => ({
    scenario,
    version: idsOf(name, scenario).version,
    pipeline: {
      pipeline_id: idsOf(name, scenario).pipeline,
      display_name: scenario.displayName ?? name,
      name,
      description: scenario.description,
      created_at: '2026-01-15T09:00:00Z',
      namespace: scenario.namespace,
    },
  }));
  if (first === undefined) {
    return listAnswer(
      'pipelines',
      described.map(({ pipeline }) => pipeline),
      url,
    );
  }
  if (more.length > 0) return undefined;
  if (first === 'names') {
    const named = described.find(({ pipeline }) => pipeline.name === second);
    return named && { body: named.pipeline };
  }
  const found = described.find(
    ({ pipeline }) => pipeline.pipeline_id === first,
  );
  if (found && second === undefined) return { body: found.pipeline };
  return found && second === 'versions' && third === found.version
    ? {
        body: {
          pipeline_id: first,
          pipeline_version_id: third,
          display_name: 'v1',
          created_at: '2026-01-15T09:00:00Z',
          pipeline_spec: specificationOf(found.scenario),
        },
      }
    : undefined;
}

function specificationOf({ tasks }: KubeflowScenario) {
  return {
    schemaVersion: '2.1.0',
    sdkVersion: 'kfp-2.9.0',
    root: {
      dag: {
        tasks: Object.fromEntries(
          Object.entries(tasks).map(([name, before]) => [
            name,
            {
              cachingOptions: { enableCache: true },
              componentRef: { name: `comp-${name}` },
              ...(before.length > 0 && { dependentTasks: before }),
              taskInfo: { name },
            },
          ]),
        ),
      },
    },
  };
}

function experiments(scenarios: Scenarios) {
  const all = scenarios.map(({ name, scenario }) => ({
    experiment_id: idsOf(name, scenario).experiment,
    display_name: scenario.experiment,
    namespace: scenario.namespace,
    created_at: '2026-01-15T09:00:00Z',
    storage_state: 'AVAILABLE',
  }));
  return [...new Map(all.map(one => [one.experiment_id, one])).values()];
}

function recurringRuns(scenarios: Scenarios) {
  return scenarios.flatMap(({ name, scenario }) =>
    scenario.recurring.map(one => {
      const ids = idsOf(name, scenario);
      return {
        recurring_run_id: ids.recurring(one.name),
        display_name: one.name,
        pipeline_version_reference: {
          pipeline_id: ids.pipeline,
          pipeline_version_id: ids.version,
        },
        max_concurrency: '1',
        trigger:
          one.cron === undefined
            ? {
                periodic_schedule: {
                  interval_second: String((one.every ?? 86_400_000) / 1000),
                },
              }
            : { cron_schedule: { cron: one.cron } },
        mode: one.enabled ? 'ENABLE' : 'DISABLE',
        status: one.enabled ? 'ENABLED' : 'DISABLED',
        created_at: '2026-01-15T09:00:00Z',
        updated_at: '2026-01-15T09:00:00Z',
        namespace: scenario.namespace,
        experiment_id: ids.experiment,
      };
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
