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

import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { ScorecardFilter } from '../scorecard';
import type { MlopsMaturityApi } from './MlopsMaturityApi';

type Query = Record<string, string | number | boolean | undefined>;

type RequestOptions = {
  method?: string;
  filter?: ScorecardFilter;
  body?: object;
};

/**
 * Calls the plugin's backend over HTTP, in the browser or from another
 * backend plugin.
 *
 * @public
 */
export class MlopsMaturityClient implements MlopsMaturityApi {
  readonly #discovery: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi.fetch;
  }

  getModels: MlopsMaturityApi['getModels'] = () => this.#request('/models');

  getModel: MlopsMaturityApi['getModel'] = id =>
    this.#request(`/models/${encodeURIComponent(id)}`);

  getModelSource: MlopsMaturityApi['getModelSource'] = id =>
    this.#request(`/models/${encodeURIComponent(id)}/source`);

  tryModel: MlopsMaturityApi['tryModel'] = ({ yaml, filter }) =>
    this.#request(
      '/models/try',
      {},
      { method: 'POST', filter, body: { model: yaml } },
    );

  getFacts: MlopsMaturityApi['getFacts'] = () => this.#request('/facts');

  getComponentAssessments: MlopsMaturityApi['getComponentAssessments'] =
    entityRef => this.#request(`${entityPath(entityRef)}/assessments`);

  getComponentFacts: MlopsMaturityApi['getComponentFacts'] = entityRef =>
    this.#request(`${entityPath(entityRef)}/facts`);

  getComponentHistory: MlopsMaturityApi['getComponentHistory'] = (
    entityRef,
    options = {},
  ) =>
    this.#request(`${entityPath(entityRef)}/history`, {
      model: options.modelId,
      limit: options.limit,
      cursor: options.cursor,
    });

  refreshComponent: MlopsMaturityApi['refreshComponent'] = entityRef =>
    this.#request(`${entityPath(entityRef)}/refresh`, {}, { method: 'POST' });

  getComponentStatements: MlopsMaturityApi['getComponentStatements'] =
    entityRef => this.#request(`${entityPath(entityRef)}/statements`);

  attest: MlopsMaturityApi['attest'] = (entityRef, factId, body) =>
    this.#request(
      attestationPath(entityRef, factId),
      {},
      { method: 'PUT', body },
    );

  withdrawAttestation: MlopsMaturityApi['withdrawAttestation'] = async (
    entityRef,
    factId,
  ) => {
    await this.#send(
      attestationPath(entityRef, factId),
      {},
      { method: 'DELETE' },
    );
  };

  waive: MlopsMaturityApi['waive'] = (entityRef, criterion, body) =>
    this.#request(
      waiverPath(entityRef, criterion),
      {},
      { method: 'PUT', body },
    );

  withdrawWaiver: MlopsMaturityApi['withdrawWaiver'] = async (
    entityRef,
    criterion,
  ) => {
    await this.#send(
      waiverPath(entityRef, criterion),
      {},
      { method: 'DELETE' },
    );
  };

  getScorecardSummary: MlopsMaturityApi['getScorecardSummary'] = (
    options = {},
  ) =>
    this.#request(
      '/scorecard/summary',
      {
        model: options.model,
        groupBy: options.groupBy,
        movement: options.movement,
      },
      { filter: options.filter },
    );

  getScorecardComponents: MlopsMaturityApi['getScorecardComponents'] = ({
    filter,
    ...query
  }) => this.#request('/scorecard/components', query, { filter });

  getScorecardGaps: MlopsMaturityApi['getScorecardGaps'] = ({
    filter,
    ...query
  }) => this.#request('/scorecard/gaps', query, { filter });

  getScorecardTrend: MlopsMaturityApi['getScorecardTrend'] = ({
    filter,
    ...query
  }) => this.#request('/scorecard/trend', query, { filter });

  getScorecardDimensions: MlopsMaturityApi['getScorecardDimensions'] = ({
    filter,
    ...query
  }) => this.#request('/scorecard/dimensions', query, { filter });

  getScorecardComparison: MlopsMaturityApi['getScorecardComparison'] = ({
    filter,
    ...query
  }) => this.#request('/scorecard/comparison', query, { filter });

  exportScorecard: MlopsMaturityApi['exportScorecard'] = async ({
    filter,
    ...query
  }) => {
    const response = await this.#send('/scorecard/export', query, { filter });
    return response.blob();
  };

  getComponentLevels: MlopsMaturityApi['getComponentLevels'] = body =>
    this.#request('/levels', {}, { method: 'POST', body });

  getCollectorHealth: MlopsMaturityApi['getCollectorHealth'] = () =>
    this.#request('/health/collectors');

  getCoverage: MlopsMaturityApi['getCoverage'] = () =>
    this.#request('/health/coverage');

  async #request<T>(
    path: string,
    query?: Query,
    options?: RequestOptions,
  ): Promise<T> {
    const response = await this.#send(path, query, options);
    return (await response.json()) as T;
  }

  async #send(
    path: string,
    query: Query = {},
    options: RequestOptions = {},
  ): Promise<Response> {
    const { method = 'GET', filter = {}, body } = options;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, ...filter })) {
      for (const one of [value].flat()) {
        if (one !== undefined) parameters.append(name, String(one));
      }
    }
    const baseUrl = await this.#discovery.getBaseUrl('mlops-maturity');
    const search = parameters.size > 0 ? `?${parameters}` : '';
    const response = await this.#fetch(`${baseUrl}${path}${search}`, {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const parts = [kind, namespace, name].map(part =>
    encodeURIComponent(part.toLocaleLowerCase('en-US')),
  );
  return `/entities/${parts.join('/')}`;
}

function attestationPath(entityRef: string, factId: string): string {
  return `${entityPath(entityRef)}/attestations/${encodeURIComponent(factId)}`;
}

function waiverPath(
  entityRef: string,
  { modelId, criterionId }: { modelId: string; criterionId: string },
): string {
  const parts = [modelId, criterionId].map(encodeURIComponent);
  return `${entityPath(entityRef)}/waivers/${parts.join('/')}`;
}
