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
import type { FeastScenario } from './feastSchema';
import { featureViewsOf } from './featureViewsOf';

const listPath = '/api/v1/feature_views';
const projectPath = /^\/api\/v1\/projects\/([^/]+)$/;
const pagePath = /^\/p\/([^/]+)\/feature-view$/;

/** One registry server, and Feast's web interface as far as links need it. */
export class FeastStandIn implements StandIn {
  readonly #scenarios: readonly FeastScenario[];
  readonly #faults = new Faults(feastError);

  constructor(scenarios: readonly FeastScenario[]) {
    this.#scenarios = scenarios;
  }

  get subjects(): string[] {
    return this.#scenarios.map(({ project }) => project);
  }

  /** Feast knows no ETags. */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, path, url, headers, now } = request;
    const shown = this.#find(pagePath.exec(path)?.[1]);
    if (method === 'GET' && shown) {
      const endpoint = 'GET /p/{project}/feature-view';
      return { endpoint, answer: projectPage(shown, now) };
    }
    const isList = path === listPath;
    const named = projectPath.exec(path)?.[1];
    const known = method === 'GET' && (isList || named !== undefined);
    const endpoint = known
      ? `GET ${isList ? listPath : '/api/v1/projects/{name}'}`
      : `${method} (unknown)`;
    if (!/^bearer \S/i.test(headers.authorization ?? '')) {
      return { endpoint, answer: feastError(401, 'Missing or invalid token') };
    }
    if (!known) {
      return { endpoint, answer: feastError(404, 'Not Found') };
    }
    const scenario = this.#find(
      isList ? url.searchParams.get('project') : named,
    );
    const fault = this.#faults.effectOn(
      scenario?.errors ?? [],
      path.slice('/api/v1'.length),
      now,
    );
    const answer =
      fault.answer ??
      (isList ? listAnswer(scenario, url, now) : projectAnswer(scenario));
    return {
      endpoint,
      subject: scenario?.project,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }

  #find(name: string | null | undefined): FeastScenario | undefined {
    return this.#scenarios.find(({ project }) => project === name);
  }
}

function feastError(
  status: number,
  detail: unknown,
  headers?: Record<string, string>,
): Answer {
  return { status, headers, body: { detail } };
}

function projectAnswer(scenario: FeastScenario | undefined): Answer {
  return scenario
    ? {
        body: {
          spec: { name: scenario.project, description: scenario.description },
        },
      }
    : feastError(404, 'Project does not exist');
}

function listAnswer(
  scenario: FeastScenario | undefined,
  { searchParams }: URL,
  now: number,
): Answer {
  const problem = problemOf(searchParams);
  if (problem) {
    return feastError(422, [
      { type: 'value_error', loc: ['query', problem], msg: 'Input is invalid' },
    ]);
  }
  const views = scenario ? featureViewsOf(scenario, now) : [];
  if (searchParams.get('sort_by') === 'name') {
    const sign = searchParams.get('sort_order') === 'desc' ? -1 : 1;
    views.sort((a, b) => (a.spec.name < b.spec.name ? -sign : sign));
  }
  const asked = Number(searchParams.get('page') ?? 0);
  const size = Number(searchParams.get('limit') ?? 0);
  if (asked === 0 || size === 0) {
    return { body: { featureViews: views, pagination: {} } };
  }
  const end = asked * size;
  return {
    body: {
      featureViews: views.slice(end - size, end),
      // What is zero or false is left out, as protocol buffers do.
      pagination: {
        page: asked,
        limit: size,
        ...(views.length > 0 && {
          totalCount: views.length,
          totalPages: Math.ceil(views.length / size),
        }),
        ...(end < views.length && { hasNext: true }),
        ...(asked > 1 && { hasPrevious: true }),
      },
    },
  };
}

/** The parameter that Feast refuses; undefined where all are right. */
function problemOf(asked: URLSearchParams): string | undefined {
  const isWhole = (name: string, most: number) => {
    const text = asked.get(name);
    return (
      text === null || (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most)
    );
  };
  if (!asked.get('project')) return 'project';
  if (!isWhole('page', 1_000_000)) return 'page';
  if (!isWhole('limit', 100)) return 'limit';
  return /^(asc|desc)$/.test(asked.get('sort_order') ?? 'asc')
    ? undefined
    : 'sort_order';
}

function projectPage(scenario: FeastScenario, now: number): Answer {
  const rows = featureViewsOf(scenario, now).map(
    ({ type, spec }) =>
      html`<tr>
        <td>${spec.name}</td>
        <td>${type}</td>
      </tr>`,
  );
  const content = html`<h1>${scenario.project}</h1>
    <table>
      ${rows}
    </table>`;
  return {
    body: Buffer.from(page('Feast', scenario.project, content)),
    contentType: 'text/html; charset=utf-8',
  };
}
