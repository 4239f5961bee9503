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

import { createHash } from 'crypto';
import { token } from './sweep';
import type { TestAnswer, TestRequest } from './startServer';

export type Route = (request: TestRequest) => TestAnswer;

/**
 * Answers the part of GitHub's API that the collector reads, for one
 * repository: a table from paths below `/repos/acme/churn` to answers, with
 * ETags, and 404 for everything else.
 */
export class FakeGithub {
  readonly routes = new Map<string, Route>();
  /** The answers that were given: `200 /actions/workflows`. */
  log: string[] = [];

  /** @param route - an answer, or its body */
  on(path: string, route: Route | unknown): this {
    this.routes.set(
      path,
      typeof route === 'function' ? (route as Route) : () => ({ body: route }),
    );
    return this;
  }

  readonly answer = (request: TestRequest): TestAnswer => {
    const given = this.#answer(request);
    const path = this.#pathOf(request.url);
    this.log.push(`${given.status ?? 200} ${path}${request.url.search}`);
    return given;
  };

  #pathOf(url: URL): string {
    return url.pathname.replace(/^\/api\/v3\/repos\/acme\/churn/, '');
  }

  #answer(request: TestRequest): TestAnswer {
    if (request.headers.authorization !== `Bearer ${token}`) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const path = this.#pathOf(request.url);
    const route =
      this.routes.get(path + request.url.search) ?? this.routes.get(path);
    if (!route) {
      return { status: 404, body: { message: 'Not Found' } };
    }
    const answer = route(request);
    const hash = createHash('sha256')
      .update(JSON.stringify(answer))
      .digest('hex');
    const etag = `W/"${hash}"`;
    if ((answer.status ?? 200) !== 200) {
      return answer;
    }
    const headers = {
      etag,
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4321',
      'x-ratelimit-reset': '1795179600',
      ...answer.headers,
    };
    return request.headers['if-none-match'] === etag
      ? { status: 304, headers }
      : { ...answer, headers };
  }
}
