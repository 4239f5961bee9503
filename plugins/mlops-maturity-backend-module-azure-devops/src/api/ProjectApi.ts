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

import type {
  SourceClient,
  SourcePages,
  SourceRequest,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { AzureDevOpsLimits } from '../azureDevOpsLimits';

type Options = {
  client: SourceClient;
  host: string;
  /** Where people look at organizations, without a slash at the end. */
  webUrl: string;
  organization: string;
  project: string;
  apiVersion: string;
  limits: AzureDevOpsLimits;
  now: Date;
};

/** A request below `_apis`; a preview is a version that still may change. */
export type ProjectRequest<Value> = SourceRequest<Value> & {
  preview?: boolean;
};

/** The part of the API that is about one project, for one sweep. */
export class ProjectApi {
  readonly host: string;
  readonly webUrl: string;
  readonly organization: string;
  readonly project: string;
  readonly limits: AzureDevOpsLimits;
  readonly now: Date;
  readonly #client: SourceClient;
  readonly #apiVersion: string;

  constructor(options: Options) {
    this.host = options.host;
    this.webUrl = options.webUrl;
    this.organization = options.organization;
    this.project = options.project;
    this.limits = options.limits;
    this.now = options.now;
    this.#client = options.client;
    this.#apiVersion = options.apiVersion;
  }

  /**
   * @param request - its path is relative to the project's `_apis`
   * @throws SourceError
   */
  get<Value>(request: ProjectRequest<Value>): Promise<Value> {
    return this.#client.get(this.#inProject(request));
  }

  /**
   * A listing, page by page as the header with the continuation token says.
   *
   * @param request - its path is relative to the project's `_apis`
   * @throws SourceError
   */
  getPages<Value>(
    request: ProjectRequest<Value>,
    options: { maxPages: number },
  ): Promise<SourcePages<Value>> {
    return this.#client.getPages(
      {
        ...this.#inProject(request),
        nextPage: ({ headers }) => {
          const token = headers.get('x-ms-continuationtoken');
          return token ? { continuationToken: token } : undefined;
        },
      },
      options,
    );
  }

  #inProject<Value>({
    preview,
    ...request
  }: ProjectRequest<Value>): SourceRequest<Value> {
    return {
      ...request,
      path: [this.organization, this.project, '_apis', ...request.path],
      query: {
        ...request.query,
        'api-version': preview
          ? `${this.#apiVersion}-preview.1`
          : this.#apiVersion,
      },
    };
  }
}
