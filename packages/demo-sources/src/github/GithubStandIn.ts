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

import type { SourceAddresses } from '../http/StandIn';
import type { LoadedScenario } from '../scenarios/loadScenarios';
import { buildWorld } from '../world/buildWorld';
import { renderPage } from '../pages/renderPage';
import type { RepositoryWorld } from '../world/types';
import type { Answer } from '../http/Answer';
import { errorAnswer, notFound } from './errorAnswer';
import type { Endpoint } from './Endpoint';
import { repositoryEndpoints } from './endpoints';
import { Faults } from '../http/Faults';
import { linksOf } from './links';

/** An answer with what the counters need to know about the request. */
export type Handled = {
  endpoint: string;
  repository?: string;
  answer: Answer;
  delayMs: number;
};

const routes = repositoryEndpoints.map(([pattern, endpoint]) => ({
  pattern,
  endpoint,
  expression: compile(pattern),
}));

const pagePath = /^\/([^/]+)\/([^/]+)(\/.*)?$/;
const repositoryPath = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/;

/** GitHub's REST API for the repositories of the scenarios. */
export class GithubStandIn {
  #scenarios: Map<string, LoadedScenario>;
  #worlds = new Map<string, RepositoryWorld>();
  #faults = new Faults(errorAnswer);

  constructor(scenarios: LoadedScenario[]) {
    this.#scenarios = new Map(
      scenarios.map(one => [`${one.owner}/${one.name}`.toLowerCase(), one]),
    );
  }

  /** Names of the repositories, as `owner/name`. */
  get repositories(): string[] {
    return [...this.#scenarios.values()].map(one => `${one.owner}/${one.name}`);
  }

  /**
   * The repository as it stands now; undefined where there is none.
   *
   * @throws Error that says what its scenario gets wrong
   */
  world(
    slug: string,
    options: Partial<SourceAddresses> & { sources: string; now: number },
  ): RepositoryWorld | undefined {
    const key = slug.toLowerCase();
    const known = this.#worlds.get(key);
    if (known && options.now < known.nextChangeAt) {
      return known;
    }
    const scenario = this.#scenarios.get(key);
    const built = scenario && buildWorld(scenario, options);
    if (built) {
      this.#worlds.set(key, built);
    }
    return built;
  }

  /** The page that a person sees at an address; undefined if there is none. */
  page(
    path: string,
    options: Partial<SourceAddresses> & { sources: string; now: number },
  ): Answer | undefined {
    const [, owner, name, rest = ''] = pagePath.exec(decode(path)) ?? [];
    const world = owner && this.world(`${owner}/${name}`, options);
    const page = world && renderPage(world, rest);
    return page === undefined || page === ''
      ? undefined
      : { body: Buffer.from(page), contentType: 'text/html; charset=utf-8' };
  }

  /**
   * Answers a request to the API.
   *
   * @param path - below `/api/v3`, percent-encoded
   */
  handle(request: {
    path: string;
    url: URL;
    authorization: string | undefined;
    accept: string;
    addresses: Partial<SourceAddresses> & { sources: string };
    now: number;
  }): Handled {
    const { url, accept, addresses, now } = request;
    const [, owner, name, rest = ''] = repositoryPath.exec(request.path) ?? [];
    const path = rest.replace(/\/$/, '');
    const route = owner === undefined ? undefined : findRoute(path);
    const endpoint = route
      ? `GET /repos/{owner}/{repo}${route.pattern.replaceAll('+}', '}')}`
      : 'GET (unknown)';
    if (!/^\S+\s+\S/.test(request.authorization ?? '')) {
      const answer = errorAnswer(401, 'Requires authentication');
      return { endpoint, answer, delayMs: 0 };
    }
    const world =
      owner === undefined
        ? undefined
        : this.world(decode(`${owner}/${name}`), { ...addresses, now });
    if (!world || !route) {
      return { endpoint, answer: notFound, delayMs: 0 };
    }
    const fault = this.#faults.effectOn(world.scenario.errors, path, now);
    const answer =
      fault.answer ??
      route.endpoint({
        world,
        params: route.params,
        url,
        accept,
        links: linksOf(addresses.sources),
      }) ??
      notFound;
    return {
      endpoint,
      repository: world.slug,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }
}

function findRoute(
  path: string,
):
  | { pattern: string; endpoint: Endpoint; params: Record<string, string> }
  | undefined {
  for (const { pattern, endpoint, expression } of routes) {
    const match = expression.exec(path);
    if (match) {
      const params = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([key, value]) => [
          key,
          decode(value),
        ]),
      );
      return { pattern, endpoint, params };
    }
  }
  return undefined;
}

function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/\{(\w+)\+\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
