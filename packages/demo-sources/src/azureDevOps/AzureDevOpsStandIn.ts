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

import { Faults } from '../http/Faults';
import type { StandIn, StandInAnswer, StandInRequest } from '../http/StandIn';
import { buildProject, type AzureProjectWorld } from './buildProject';
import { endpoints } from './endpoints';
import { errorAnswer } from './errorAnswer';
import type { LoadedProject } from './loadAzureScenarios';
import { renderProjectPage } from './renderProjectPage';

/** Answers as Azure DevOps does, for the projects of some scenarios. */
export class AzureDevOpsStandIn implements StandIn {
  readonly #projects: readonly LoadedProject[];
  readonly #faults = new Faults(errorAnswer);
  readonly #worlds = new Map<
    string,
    { builtAt: number; world: AzureProjectWorld }
  >();

  constructor(projects: readonly LoadedProject[]) {
    this.#projects = projects;
  }

  get subjects(): readonly string[] {
    return this.#projects.map(one => `${one.organization}/${one.name}`);
  }

  /** Azure DevOps names no version of an answer, so nothing is "not modified". */
  headers(): Record<string, string> {
    return { etag: '' };
  }

  handle(request: StandInRequest): StandInAnswer {
    const unknown = (
      answer = errorAnswer(404, 'The resource cannot be found.'),
    ) => ({
      endpoint: `${request.method} unknown`,
      answer,
    });
    const segments = decode(request.path);
    if (!segments || request.method !== 'GET') return unknown();
    const [organization = '', name = '', apis, ...path] = segments;
    // Pages are for people, who have signed in with a browser.
    if (apis === '_apis' && !isSignedIn(request.headers.authorization)) {
      return unknown(
        errorAnswer(
          401,
          'TF400813: The user is not authorized to access this resource.',
        ),
      );
    }
    const loaded = this.#projects.find(
      one =>
        one.organization.toLowerCase() === organization.toLowerCase() &&
        one.name.toLowerCase() === name.toLowerCase(),
    );
    if (!loaded) {
      return unknown(
        errorAnswer(
          404,
          `TF200016: The following project does not exist: ${name}.`,
        ),
      );
    }
    if (apis !== '_apis') {
      const body = renderProjectPage(this.#worldOf(loaded, request), {
        path: [apis, ...path],
        query: request.url.searchParams,
      });
      return body === undefined
        ? unknown()
        : {
            endpoint: 'GET page',
            answer: {
              body: Buffer.from(body),
              contentType: 'text/html; charset=utf-8',
            },
          };
    }
    return this.#answer(request, loaded, path);
  }

  #answer(
    request: StandInRequest,
    loaded: LoadedProject,
    path: string[],
  ): StandInAnswer {
    const subject = `${loaded.organization}/${loaded.name}`;
    const endpoint = endpoints.find(
      one =>
        one.path.length === path.length &&
        one.path.every((part, index) => part === '*' || part === path[index]),
    );
    const shown = `GET /${(endpoint?.path ?? ['unknown']).join('/')}`;
    const {
      answer: failed,
      delayMs,
      spoil,
    } = this.#faults.effectOn(
      loaded.scenario.errors,
      `/${path.join('/')}`,
      request.now,
    );
    if (failed) return { endpoint: shown, subject, answer: failed, delayMs };
    const version = request.url.searchParams.get('api-version');
    const expected = endpoint?.preview
      ? /^\d\.\d-preview(\.\d)?$/
      : /^\d\.\d(-preview(\.\d)?)?$/;
    const answer = () => {
      if (!endpoint)
        return errorAnswer(404, 'The controller for the path was not found.');
      if (!version || !expected.test(version)) {
        return errorAnswer(
          400,
          'No api-version was supplied, or the resource is under preview and needs the -preview flag.',
        );
      }
      return endpoint.answer({
        project: this.#worldOf(loaded, request),
        path,
        query: request.url.searchParams,
        base: request.addresses.azureDevOps,
      });
    };
    const good = answer();
    return {
      endpoint: shown,
      subject,
      answer: spoil ? spoil(good) : good,
      delayMs,
    };
  }

  #worldOf(
    loaded: LoadedProject,
    { addresses, now }: StandInRequest,
  ): AzureProjectWorld {
    const key = `${loaded.organization}/${loaded.name} ${addresses.sources}`;
    const known = this.#worlds.get(key);
    if (known && known.builtAt <= now && now < known.world.nextChangeAt) {
      return known.world;
    }
    const world = buildProject(loaded, { ...addresses, now });
    this.#worlds.set(key, { builtAt: now, world });
    return world;
  }
}

/** A personal access token that isn't empty, or any bearer token. */
function isSignedIn(authorization: string | undefined): boolean {
  const [scheme, value = ''] = (authorization ?? '').split(' ');
  if (/^bearer$/i.test(scheme)) return value !== '';
  return (
    /^basic$/i.test(scheme) &&
    /:.+$/.test(Buffer.from(value, 'base64').toString('utf8'))
  );
}

function decode(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
