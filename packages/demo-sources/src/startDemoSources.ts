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
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './http/Answer';
import { errorAnswer, notFound } from './github/errorAnswer';
import { GithubStandIn } from './github/GithubStandIn';
import { RateBudget } from './http/RateBudget';
import { RequestCounts, type CountedRequests } from './http/RequestCounts';
import { respond } from './http/respond';
import type { StandIn } from './http/StandIn';
import { answerRequest } from './serveStandIn';
import { loadStandIns } from './standIns';
import { loadScenarios } from './scenarios/loadScenarios';

/**
 * Where to listen and what to serve.
 *
 * @public
 */
export type DemoSourcesOptions = {
  /** 0 takes a free one. */
  port: number;
  /** GitLab's; a free one by default. */
  gitlabPort?: number;
  /** Azure DevOps'; a free one by default. */
  azureDevOpsPort?: number;
  /** Holds `github/<owner>/<name>.yaml`, and a folder for each other source. */
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
  /** GitLab's address; its API is at `/api/v4`. */
  gitlabUrl: string;
  /** Azure DevOps' address, above the organizations. */
  azureDevOpsUrl: string;
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
  const standIns = loadStandIns(options.scenariosFolder);
  const counts = new RequestCounts();
  const budget = new RateBudget();
  const addresses = { sources: '', gitlab: '', azureDevOps: '' };

  const server = listener((request, response) => serve(request, response));
  const gitlab = listener((request, response) =>
    serveBy(standIns.gitlab, request, response, addresses.gitlab),
  );
  const azureDevOps = listener((request, response) =>
    serveBy(standIns.azureDevOps, request, response, addresses.azureDevOps),
  );

  function listener(
    answer: (
      request: IncomingMessage,
      response: ServerResponse,
    ) => Promise<void>,
  ) {
    return createServer((request, response) => {
      answer(request, response).catch(error => {
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
  }

  async function serveBy(
    standIn: StandIn,
    request: IncomingMessage,
    response: ServerResponse,
    base: string,
  ) {
    await answerRequest(standIn, request, response, {
      base,
      addresses,
      now: clock().getTime(),
      counts,
    });
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { sources } = addresses;
    const url = new URL(request.url ?? '/', sources);
    const now = clock().getTime();
    const [, first] = url.pathname.split('/');
    const below = standIns.below.get(first);
    if (below) {
      await serveBy(below, request, response, `${sources}/${first}`);
      return;
    }
    const own = ownPage(request.method ?? 'GET', url.pathname);
    if (own) {
      respond(request, response, own, () => ({ 'cache-control': 'no-store' }));
      return;
    }
    if (request.method !== 'GET' || !url.pathname.startsWith(`${apiPrefix}/`)) {
      const answer =
        github.page(url.pathname, { ...addresses, now }) ?? notFound;
      respond(request, response, answer, () => ({}));
      return;
    }
    const handled = github.handle({
      path: url.pathname.slice(apiPrefix.length),
      url,
      authorization: request.headers.authorization,
      accept: request.headers.accept ?? '',
      addresses,
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

  addresses.sources = await listen(server, options.port);
  addresses.gitlab = await listen(gitlab, options.gitlabPort ?? 0);
  addresses.azureDevOps = await listen(
    azureDevOps,
    options.azureDevOpsPort ?? 0,
  );
  const servers = [server, gitlab, azureDevOps];

  try {
    const now = clock().getTime();
    for (const slug of github.repositories) {
      github.world(slug, { ...addresses, now });
    }
  } catch (error) {
    await Promise.all(servers.map(close));
    throw error;
  }
  log(`${github.repositories.length} repositories at ${addresses.sources}`);

  return {
    url: addresses.sources,
    gitlabUrl: addresses.gitlab,
    azureDevOpsUrl: addresses.azureDevOps,
    counts: () => counts.toJSON(),
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** @returns the address, without a slash at its end */
async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
