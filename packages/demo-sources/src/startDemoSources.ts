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
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorAnswer, notFound, type Answer } from './github/Answer';
import { GithubStandIn } from './github/GithubStandIn';
import { RateBudget } from './http/RateBudget';
import { RequestCounts, type CountedRequests } from './http/RequestCounts';
import { respond } from './http/respond';
import { loadScenarios } from './scenarios/loadScenarios';

/**
 * Where to listen and what to serve.
 *
 * @public
 */
export type DemoSourcesOptions = {
  /** 0 takes a free one. */
  port: number;
  /** Holds `github/<owner>/<name>.yaml`. */
  scenariosFolder: string;
  log?: (message: string) => void;
  /** The current time; the machine's clock by default. */
  clock?: () => Date;
};

/**
 * Demo sources that are up.
 *
 * @public
 */
export type DemoSources = {
  /** Address, without a slash at its end; GitHub's API is at `/api/v3`. */
  url: string;
  /** What was asked for since the start or the last reset. */
  counts: () => CountedRequests;
  close: () => Promise<void>;
};

const apiPrefix = '/api/v3';

/**
 * Starts a local stand-in for GitHub's REST API over real HTTP, fed by
 * scenario files.
 *
 * @throws Error when the port is taken, or a scenario can't be understood; it
 * names the file and the place in it.
 * @public
 */
export async function startDemoSources(
  options: DemoSourcesOptions,
): Promise<DemoSources> {
  const { log = () => {}, clock = () => new Date() } = options;
  const github = new GithubStandIn(
    loadScenarios(join(options.scenariosFolder, 'github')),
  );
  const counts = new RequestCounts();
  const budget = new RateBudget();
  let sources = '';

  const server = createServer((request, response) => {
    serve(request, response).catch(error => {
      log(`Could not answer ${request.url}: ${error}`);
      if (response.headersSent) {
        response.destroy();
      } else {
        respond(
          request,
          response,
          errorAnswer(500, 'Server Error'),
          () => ({}),
        );
      }
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', sources);
    const now = clock().getTime();
    const own = ownPage(request.method ?? 'GET', url.pathname);
    if (own) {
      respond(request, response, own, () => ({ 'cache-control': 'no-store' }));
      return;
    }
    if (request.method !== 'GET' || !url.pathname.startsWith(`${apiPrefix}/`)) {
      const answer = github.page(url.pathname, { sources, now }) ?? notFound;
      respond(request, response, answer, () => ({}));
      return;
    }
    const handled = github.handle({
      path: url.pathname.slice(apiPrefix.length),
      url,
      authorization: request.headers.authorization,
      accept: request.headers.accept ?? '',
      sources,
      now,
    });
    if (handled.delayMs > 0) {
      await wait(handled.delayMs, undefined, { ref: false });
    }
    const status = respond(request, response, handled.answer, ended => {
      budget.spend(ended, now);
      return budget.headers(now);
    });
    counts.count(handled.endpoint, handled.repository, status);
  }

  function ownPage(method: string, path: string): Answer | undefined {
    if (path === '/_health') {
      return { body: { status: 'ok', repositories: github.repositories } };
    }
    if (path === '/_requests' && method === 'GET') {
      return { body: counts };
    }
    if (path === '/_requests/reset' && method === 'POST') {
      counts.reset();
      return { body: counts };
    }
    return undefined;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  sources = `http://localhost:${(server.address() as AddressInfo).port}`;

  try {
    for (const slug of github.repositories) {
      github.world(slug, { sources, now: clock().getTime() });
    }
  } catch (error) {
    server.close();
    throw error;
  }
  log(`${github.repositories.length} repositories at ${sources}`);

  return {
    url: sources,
    counts: () => counts.toJSON(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
