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

import {
  InvalidAnswerError,
  type GapRecorder,
  type SourceClient,
  type SourceEndpoint,
  type SourcePages,
  type SourceRequest,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlflowLimits } from '../mlflowLimits';
import type { MlflowServer } from '../mlflowServers';

/** MLflow's API on one server, for one sweep. */
export class MlflowApi {
  constructor(
    private readonly client: SourceClient,
    private readonly gaps: GapRecorder,
    readonly server: MlflowServer,
    readonly limits: MlflowLimits,
    readonly now: Date,
    /** Percent-encoded; where the server has projects. */
    readonly project?: string,
  ) {}

  /**
   * @param request - its path is below `/api/2.0/mlflow`
   * @throws SourceError
   */
  get<Value>(request: SourceRequest<Value>): Promise<Value> {
    return this.client.get(belowApi(request));
  }

  /**
   * @param request - its path is below `/api/2.0/mlflow`
   * @throws SourceError
   */
  getPages<Value>(
    request: SourceRequest<Value>,
    options: { maxPages: number },
  ): Promise<SourcePages<Value>> {
    return this.client.getPages(belowApi(request), options);
  }

  /** What `read` returns, or undefined and a gap when the server fails it. */
  attempt<Value>(
    endpoint: SourceEndpoint,
    read: () => Promise<Value>,
  ): Promise<Value | undefined> {
    return this.gaps.attempt(endpoint, () => explaining(read));
  }

  /** The same for many, at once; those that failed are left out. */
  attemptEach<Item, Value>(
    endpoint: SourceEndpoint,
    items: Iterable<Item>,
    read: (item: Item) => Promise<Value>,
  ): Promise<Value[]> {
    return this.gaps.attemptEach(endpoint, items, item =>
      explaining(() => read(item)),
    );
  }

  /** Says that what an annotation names isn't there. */
  addMissing(
    endpoint: SourceEndpoint,
    missing: string,
    annotations: readonly string[],
  ): void {
    this.gaps.add({
      kinds: [...endpoint.kinds],
      code: 'not-found',
      message: `MLflow (${this.server.name}) has ${missing}: correct the annotation that names it (${annotations.join(', ')}), or the server's baseUrl if that is wrong.`,
    });
  }
}

function belowApi<Value>(request: SourceRequest<Value>): SourceRequest<Value> {
  return { ...request, path: ['api', '2.0', 'mlflow', ...request.path] };
}

/** Adds to an answer that isn't MLflow's what it most often is. */
async function explaining<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    const { status = 0 } = error instanceof InvalidAnswerError ? error : {};
    if (error instanceof InvalidAnswerError && status < 400) {
      throw new InvalidAnswerError(
        `${error.message}; a proxy may want a login: check baseUrl and credentials in mlopsMaturity.mlflow.servers`,
        error.status,
      );
    }
    throw error;
  }
}
