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
import type { GithubLimits } from '../githubLimits';

/** The part of GitHub's API that is about one repository, for one sweep. */
export class RepositoryApi {
  constructor(
    private readonly client: SourceClient,
    readonly repository: { host: string; owner: string; name: string },
    readonly limits: GithubLimits,
    readonly now: Date,
  ) {}

  /** The same API under the name that the repository has now. */
  under(owner: string, name: string): RepositoryApi {
    const repository = { ...this.repository, owner, name };
    return new RepositoryApi(this.client, repository, this.limits, this.now);
  }

  /**
   * @param request - its path is relative to the repository
   * @throws SourceError
   */
  get<Value>(request: SourceRequest<Value>): Promise<Value> {
    return this.client.get(this.#inRepository(request));
  }

  /**
   * @param request - its path is relative to the repository
   * @throws SourceError
   */
  getPages<Value>(
    request: SourceRequest<Value>,
    options: { maxPages: number },
  ): Promise<SourcePages<Value>> {
    return this.client.getPages(this.#inRepository(request), options);
  }

  #inRepository<Value>(request: SourceRequest<Value>): SourceRequest<Value> {
    const { owner, name } = this.repository;
    return { ...request, path: ['repos', owner, name, ...request.path] };
  }
}
