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
import {
  autoscalerObject,
  inferenceServiceObject,
  llmInferenceServiceObject,
  rolloutObject,
} from './objects';
import type { KubernetesScenario } from './scenarioSchema';
import { fieldFilter, labelFilter } from './selectors';
import { statusAnswer } from './statusAnswer';

type Listed = {
  metadata: { name: string; namespace: string; labels: Record<string, string> };
};

const listPath =
  /^\/apis\/([^/]+)\/([^/]+)(?:\/namespaces\/([^/]+))?\/([^/]+)$/;

/** The API server of a cluster with KServe and Argo Rollouts. */
export class KubernetesStandIn implements StandIn {
  readonly #scenarios: ScenarioFile<KubernetesScenario>[];
  readonly #faults = new Faults(statusAnswer);

  constructor(scenarios: ScenarioFile<KubernetesScenario>[]) {
    this.#scenarios = scenarios;
  }

  get subjects(): string[] {
    return this.#scenarios.map(({ name }) => name);
  }

  /** Kubernetes sends no ETags with lists. */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const { method, path, url, headers, now } = request;
    const [, group, version, namespace, plural] = listPath.exec(path) ?? [];
    const endpoint = plural
      ? `${method} /apis/${group}/${version}/${plural}`
      : `${method} (other)`;
    if (method === 'GET' && path.startsWith('/serve/')) {
      return { endpoint, answer: this.#page(path) };
    }
    if (!/^Bearer\s+\S/.test(headers.authorization ?? '')) {
      return { endpoint, answer: statusAnswer(401, 'Unauthorized') };
    }
    const errors = this.#scenarios.flatMap(({ scenario }) => scenario.errors);
    const fault = this.#faults.effectOn(errors, path, now);
    const base = `${url.origin}${url.pathname.slice(0, url.pathname.length - path.length)}`;
    const objects =
      method === 'GET'
        ? this.#objects(`${group}/${version}/${plural}`, now, base)
        : undefined;
    const answer =
      fault.answer ??
      (objects
        ? listAnswer(
            objects.filter(
              ({ metadata }) =>
                namespace === undefined || metadata.namespace === namespace,
            ),
            url,
          )
        : statusAnswer(
            404,
            'the server could not find the requested resource',
          ));
    return {
      endpoint,
      subject: namespace,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }

  /** Undefined where the cluster doesn't know the kind. */
  #objects(kind: string, now: number, base: string): Listed[] | undefined {
    const all = <Value>(
      pick: (scenario: KubernetesScenario) => Value[],
    ): (Value & { namespace: string })[] =>
      this.#scenarios.flatMap(({ scenario }) =>
        pick(scenario).map(one => ({
          ...one,
          namespace: scenario.namespace,
        })),
      );
    switch (kind) {
      case 'serving.kserve.io/v1beta1/inferenceservices':
        return all(one => one.inferenceServices).map(one =>
          inferenceServiceObject(one, now, base),
        );
      case 'serving.kserve.io/v1alpha1/llminferenceservices':
        return all(one => one.llmInferenceServices).map(one =>
          llmInferenceServiceObject(one, now, base),
        );
      case 'argoproj.io/v1alpha1/rollouts': {
        const rollouts = all(one => one.rollouts);
        // Argo Rollouts isn't installed where nothing uses it.
        return rollouts.length > 0
          ? rollouts.map(one => rolloutObject(one, now))
          : undefined;
      }
      case 'autoscaling/v2/horizontalpodautoscalers':
        return all(one => one.autoscalers).map(autoscalerObject);
      default:
        return undefined;
    }
  }

  #page(path: string): Answer {
    const [, , namespace, name] = path.split('/');
    const known = this.#scenarios.some(
      ({ scenario }) =>
        scenario.namespace === namespace &&
        [...scenario.inferenceServices, ...scenario.llmInferenceServices].some(
          one => one.name === name,
        ),
    );
    return {
      status: known ? 200 : 404,
      body: Buffer.from(
        page(
          'Kubernetes',
          name ?? '',
          html`<h1>${name ?? ''}</h1>
            <p>
              ${known ? `Serves in the namespace ${namespace}.` : 'Not here.'}
            </p>`,
        ),
      ),
      contentType: 'text/html; charset=utf-8',
    };
  }
}

function listAnswer(objects: Listed[], url: URL): Answer {
  const query = url.searchParams;
  const labels = labelFilter(query.get('labelSelector') ?? '');
  const fields = query.has('fieldSelector')
    ? fieldFilter(query.get('fieldSelector') ?? '')
    : () => true;
  const limit = query.get('limit') ?? '0';
  const from = readContinue(query.get('continue'));
  if (!labels) return statusAnswer(400, 'unable to parse the label selector');
  if (!fields) return statusAnswer(400, 'field label not supported');
  if (!/^\d{1,9}$/.test(limit)) return statusAnswer(400, 'invalid limit');
  if (from === undefined) {
    return statusAnswer(400, 'continue key is not valid');
  }
  const found = objects.filter(
    ({ metadata }) => labels(metadata.labels) && fields(metadata),
  );
  const end = limit === '0' ? found.length : from + Number(limit);
  const left = Math.max(0, found.length - end);
  return {
    body: {
      apiVersion: 'v1',
      kind: 'List',
      metadata: {
        resourceVersion: '104711',
        ...(left > 0 && {
          continue: Buffer.from(JSON.stringify({ from: end })).toString(
            'base64url',
          ),
          remainingItemCount: left,
        }),
      },
      items: found.slice(from, end),
    },
  };
}

function readContinue(text: string | null): number | undefined {
  if (!text) return 0;
  try {
    const { from } = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Number.isInteger(from) && from > 0 ? from : undefined;
  } catch {
    return undefined;
  }
}
