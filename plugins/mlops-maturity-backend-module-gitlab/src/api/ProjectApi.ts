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
import type { GitlabLimits } from '../gitlabLimits';

/** The part of GitLab's API that is about one project, for one sweep. */
export class ProjectApi {
  constructor(
    private readonly client: SourceClient,
    readonly host: string,
    /** The full path, or the number. */
    readonly project: string,
    readonly limits: GitlabLimits,
  ) {}

  /** The same API by the project's number, which survives a renaming. */
  under(id: number): ProjectApi {
    return new ProjectApi(this.client, this.host, String(id), this.limits);
  }

  /**
   * @param request - its path is relative to the project
   * @throws SourceError
   */
  get<Value>(request: SourceRequest<Value>): Promise<Value> {
    return this.client.get(this.#inProject(request));
  }

  /**
   * @param request - its path is relative to the project
   * @throws SourceError
   */
  getPages<Value>(
    request: SourceRequest<Value>,
    options: { maxPages: number },
  ): Promise<SourcePages<Value>> {
    return this.client.getPages(
      { ...this.#inProject(request), nextPage },
      options,
    );
  }

  #inProject<Value>(request: SourceRequest<Value>): SourceRequest<Value> {
    return { ...request, path: ['projects', this.project, ...request.path] };
  }
}

/**
 * What asks for the next page: a token in `Link` where pages go by keys, else
 * a number. The address in `Link` isn't followed, since it is the one that
 * people use, which may not be the one that the API is configured under.
 *
 * @throws Error when there is a next page that can't be asked for
 */
function nextPage({
  headers,
}: {
  headers: Headers;
}): { page_token: string } | { page: number } | undefined {
  const link = headers
    .get('link')
    ?.split(',')
    .find(part => part.includes('rel="next"'));
  const token = link?.match(/[?&]page_token=([^&>\s]{1,500})/)?.[1];
  if (token) {
    return { page_token: decodeURIComponent(token) };
  }
  const page = headers.get('x-next-page');
  if (page && /^[1-9]\d{0,8}$/.test(page)) {
    return { page: Number(page) };
  }
  if (link) {
    throw new Error('the next page has neither token nor number');
  }
  return undefined;
}
