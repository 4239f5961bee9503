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

import type { Answer } from '../http/Answer';
import { Faults } from '../http/Faults';
import { RateBudget } from '../http/RateBudget';
import type { StandIn, StandInAnswer, StandInRequest } from '../http/StandIn';
import { buildProject } from './buildProject';
import { deploymentEndpoints } from './deploymentEndpoints';
import { gitlabError } from './errorAnswer';
import type { LoadedProject } from './loadGitlabScenarios';
import { pipelineEndpoints } from './pipelineEndpoints';
import { projectPage } from './projectPage';
import type { ProjectWorld } from './projectWorld';
import { repositoryEndpoints } from './repositoryEndpoints';

const apiPath = /^\/api\/v4\/projects\/([^/]+)(\/.*)?$/;

const routes = [
  ...repositoryEndpoints,
  ...pipelineEndpoints,
  ...deploymentEndpoints,
].map(([pattern, endpoint]) => ({
  pattern,
  endpoint,
  expression: new RegExp(`^${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

const notFound = gitlabError(404, 'Not Found');

/** GitLab's REST API, version 4, for the projects of the scenarios. */
export class GitlabStandIn implements StandIn {
  readonly #projects: Map<string, LoadedProject>;
  readonly #worlds = new Map<string, ProjectWorld>();
  readonly #faults = new Faults(gitlabError);
  readonly #budget = new RateBudget(2000);

  constructor(projects: readonly LoadedProject[]) {
    this.#projects = new Map(
      projects.map(one => [one.path.toLowerCase(), one]),
    );
  }

  get subjects(): readonly string[] {
    return [...this.#projects.values()].map(({ path }) => path);
  }

  handle(request: StandInRequest): StandInAnswer {
    const [, id, rest = ''] = apiPath.exec(request.path) ?? [];
    if (id === undefined) {
      return this.#page(request);
    }
    const path = rest.replace(/\/$/, '');
    const route = routes.find(({ expression }) => expression.test(path));
    const endpoint = route
      ? `GET /projects/{id}${route.pattern}`
      : 'GET (unknown)';
    const { authorization } = request.headers;
    const token = request.headers['private-token'];
    if (!/^Bearer\s+\S/i.test(authorization ?? '') && !token) {
      return { endpoint, answer: gitlabError(401, 'Unauthorized') };
    }
    const world = this.#find(decode(id), request);
    if (!world) {
      return { endpoint, answer: gitlabError(404, 'Project Not Found') };
    }
    if (!route || request.method !== 'GET') {
      return { endpoint, subject: world.path, answer: notFound };
    }
    const fault = this.#faults.effectOn(
      world.scenario.errors,
      path,
      request.now,
    );
    const params = Object.entries(route.expression.exec(path)?.groups ?? {});
    const answer: Answer =
      fault.answer ??
      route.endpoint({
        world,
        params: Object.fromEntries(
          params.map(([name, value]) => [name, decode(value)]),
        ),
        url: request.url,
        base: request.url.origin,
      }) ??
      notFound;
    return {
      endpoint,
      subject: world.path,
      answer: fault.spoil?.(answer) ?? answer,
      delayMs: fault.delayMs,
    };
  }

  /** As GitLab names what is left: without `x-`. */
  headers(status: number, now: number): Record<string, string> {
    this.#budget.spend(status, now);
    const headers = Object.entries(this.#budget.headers(now));
    return Object.fromEntries(
      headers.flatMap(([name, value]) =>
        /-(limit|remaining|reset)$/.test(name)
          ? [[name.replace(/^x-/, ''), value]]
          : [],
      ),
    );
  }

  #page(request: StandInRequest): StandInAnswer {
    const endpoint = 'GET (page)';
    const [path, rest = ''] = decode(request.path).split('/-/', 2);
    const world = this.#find(path.replace(/^\/|\/$/g, ''), request);
    return {
      endpoint,
      answer: world ? projectPage(world, rest) : notFound,
    };
  }

  #find(name: string, request: StandInRequest): ProjectWorld | undefined {
    const key = name.toLowerCase();
    if (/^\d+$/.test(key)) {
      const path = this.subjects.find(
        one => this.#find(one, request)?.id === Number(key),
      );
      return path === undefined ? undefined : this.#find(path, request);
    }
    const known = this.#worlds.get(key);
    if (known && request.now < known.nextChangeAt) {
      return known;
    }
    const loaded = this.#projects.get(key);
    const built =
      loaded && buildProject(loaded, request.addresses, request.now);
    if (built) {
      this.#worlds.set(key, built);
    }
    return built;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
