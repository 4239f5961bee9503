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
import { evaluate, type Series } from './promql/evaluate';
import { PromqlError } from './promql/Expression';
import { parseExpression } from './promql/parseExpression';
import { ruleGroups } from './ruleGroups';
import type { PrometheusScenario } from './scenarioSchema';

/** A Prometheus server that holds the series of all its scenarios. */
export class PrometheusStandIn implements StandIn {
  readonly #scenarios: ScenarioFile<PrometheusScenario>[];
  readonly #faults = new Faults((status, message, headers) => ({
    ...failed(status, status === 503 ? 'unavailable' : 'internal', message),
    headers,
  }));

  constructor(scenarios: ScenarioFile<PrometheusScenario>[]) {
    this.#scenarios = scenarios;
  }

  get subjects(): string[] {
    return this.#scenarios.map(({ name }) => name);
  }

  /** Prometheus knows no ETags. */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, path, url, headers, now } = request;
    const endpoint = `${method} ${path}`;
    if (method === 'GET' && /^\/(graph|alerts)?$/.test(path)) {
      return { endpoint, answer: this.#page(path, url) };
    }
    if (!/^\S+\s+\S/.test(headers.authorization ?? '')) {
      return { endpoint, answer: text(401, 'Unauthorized\n') };
    }
    const errors = this.#scenarios.flatMap(({ scenario }) => scenario.errors);
    const metric = /([a-zA-Z_:][\w:]*)\{/.exec(
      url.searchParams.get('query') ?? '',
    );
    const fault = this.#faults.effectOn(
      errors,
      `${path}/${metric?.[1] ?? ''}`,
      now,
    );
    const answer = fault.answer ?? this.#answer(method, path, url, now);
    return {
      endpoint,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }

  #answer(method: string, path: string, url: URL, now: number): Answer {
    if (method === 'GET' && path === '/api/v1/query') {
      return this.#query(url, now);
    }
    if (method === 'GET' && path === '/api/v1/rules') {
      const type = url.searchParams.get('type') ?? '';
      if (!['', 'alert', 'record'].includes(type)) {
        return failed(400, 'bad_data', `not supported value "${type}"`);
      }
      const groups = type === 'record' ? [] : ruleGroups(this.#scenarios, now);
      return succeeded({ groups });
    }
    return text(404, '404 page not found\n');
  }

  #query(url: URL, now: number): Answer {
    const time = url.searchParams.get('time');
    const at = time === null ? now : Number(time) * 1000;
    try {
      const expression = parseExpression(url.searchParams.get('query') ?? '');
      const points = evaluate(expression, this.#series(now), at);
      return succeeded({
        resultType: 'vector',
        result: points.map(({ labels, value }) => ({
          metric: labels,
          value: [at / 1000, String(value)],
        })),
      });
    } catch (error) {
      if (!(error instanceof PromqlError)) throw error;
      return failed(
        error.kind === 'bad_data' ? 400 : 422,
        error.kind,
        error.message,
      );
    }
  }

  #series(now: number): Series[] {
    return this.#scenarios.flatMap(({ scenario }) =>
      scenario.series.map(one => ({
        labels: { ...scenario.labels, ...one.labels, __name__: one.metric },
        value: one.value,
        everyMs: one.every,
        // To the hour, so that asking again gives the same answer.
        ...(one.stopped === undefined
          ? {}
          : {
              stoppedAt: Math.floor(now / 3_600_000) * 3_600_000 - one.stopped,
            }),
      })),
    );
  }

  #page(path: string, url: URL): Answer {
    const asked =
      url.searchParams.get('g0.expr') ?? url.searchParams.get('search') ?? '';
    const rules = this.#scenarios.flatMap(({ scenario }) =>
      scenario.rules.map(
        rule =>
          html`<tr>
            <td>${rule.alert}</td>
            <td>${rule.state}</td>
            <td>${rule.expr}</td>
          </tr>`,
      ),
    );
    const content = html`<h1>Prometheus</h1>
      <pre>${asked}</pre>
      <table>
        ${path === '/alerts' ? rules : []}
      </table>`;
    return {
      body: Buffer.from(page('Prometheus', 'Prometheus', content)),
      contentType: 'text/html; charset=utf-8',
    };
  }
}

function succeeded(data: unknown): Answer {
  return { body: { status: 'success', data } };
}

function failed(status: number, errorType: string, error: string): Answer {
  return { status, body: { status: 'error', errorType, error } };
}

function text(status: number, body: string): Answer {
  return {
    status,
    body: Buffer.from(body),
    contentType: 'text/plain; charset=utf-8',
  };
}
