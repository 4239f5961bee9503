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
import { createServer } from 'http';
import type { AddressInfo } from 'net';
import * as api from '../__fixtures__/api';
import { token } from './sweep';

type FakeAnswer = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
};
type Route = (url: URL) => FakeAnswer;

const ciDefinition = `
unit: { script: [pytest] }
publish:
  when: manual
  script: [make publish]
`;

/**
 * Answers what GitLab documents for one project: a table from paths below
 * `/api/v4/projects/6` to answers, with ETags, and 404 for everything else.
 */
export class FakeGitlab {
  url = '';
  /** The requests that were answered: `200 /pipelines?page=1`. */
  log: string[] = [];
  readonly #routes = new Map<string, Route>();
  readonly #server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^\/api\/v4\/projects\/[^/]+/, '');
    const {
      status = 200,
      headers,
      body,
    } = this.#answer(path, url, {
      authorization: request.headers.authorization,
    });
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
    const etag = `W/"${createHash('md5').update(text).digest('hex')}"`;
    const same = status === 200 && request.headers['if-none-match'] === etag;
    this.log.push(`${same ? 304 : status} ${path}${url.search}`);
    response.writeHead(same ? 304 : status, {
      ...(status === 200 ? { etag } : {}),
      ...headers,
    });
    response.end(same ? undefined : text);
  });

  /** Serves the documented examples on a free port. */
  async start(): Promise<this> {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
    const { port } = this.#server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  /** @param route - an answer, or its body */
  on(path: string, route: Route | unknown): this {
    this.#routes.set(
      path,
      typeof route === 'function' ? (route as Route) : () => ({ body: route }),
    );
    return this;
  }

  /** Back to the documented examples. */
  reset(): this {
    this.log = [];
    this.#routes.clear();
    return this.on('', api.project)
      .on('/repository/commits', api.commits)
      .on('/repository/tree', api.tree)
      .on('/repository/blobs/f2', {
        size: 10,
        encoding: 'base64',
        content: Buffer.from(ciDefinition).toString('base64'),
      })
      .on('/pipelines', api.pipelines)
      .on('/pipelines/47', api.pipeline)
      .on('/pipelines/47/jobs', api.jobs)
      .on('/pipelines/47/bridges', api.bridges)
      .on('/pipelines/47/test_report_summary', api.testSummary)
      .on('/pipelines/50/jobs', [api.jobs[3]])
      .on('/pipelines/50', {
        ...api.pipeline,
        id: 50,
        source: 'parent_pipeline',
      })
      .on('/pipeline_schedules', api.schedules)
      .on('/pipeline_schedules/13/pipelines', [api.pipelines[1]])
      .on('/environments', api.environments)
      .on('/protected_environments', api.protectedEnvironments)
      .on('/deployments', api.deployments);
  }

  #answer(
    path: string,
    url: URL,
    { authorization }: { authorization: string | undefined },
  ): FakeAnswer {
    if (authorization !== `Bearer ${token}`) {
      return { status: 401, body: { message: '401 Unauthorized' } };
    }
    const route = this.#routes.get(path);
    return route
      ? route(url)
      : { status: 404, body: { message: '404 Not Found' } };
  }
}
