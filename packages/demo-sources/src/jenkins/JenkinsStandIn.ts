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
import type { StandIn, StandInAnswer, StandInRequest } from '../http/StandIn';
import { buildJobWorld, type Build, type JobWorld } from './buildJobWorld';
import { describeBuild, describeStages, describeTests } from './describeBuild';
import {
  branchJobName,
  describeBranch,
  describeFolder,
  describeJob,
  jobUrl,
} from './describeJob';
import { errorPage } from './errorPage';
import type { LoadedJob } from './loadJobs';
import { renderBuildPage, renderJobPage } from './renderJobPage';
import { selectTree, withoutDepth } from './selectTree';

const notFound = errorPage(404, 'Not Found');

/** Where people follow links to, who have signed in there. */
const pages: ReadonlySet<string> = new Set(['', 'testReport']);

/** What an address means. */
type Place = {
  /** Names of the folders and the job. */
  path: string[];
  build?: number;
  /** `api/json`, `wfapi/describe`, `testReport/api/json`, or nothing. */
  rest: string;
};

/** Jenkins' JSON API for the jobs of the scenarios. */
export class JenkinsStandIn implements StandIn {
  readonly #jobs: LoadedJob[];
  readonly #worlds = new Map<LoadedJob, JobWorld>();
  readonly #faults = new Faults(errorPage);

  constructor(jobs: LoadedJob[]) {
    this.#jobs = jobs;
  }

  get subjects(): string[] {
    return this.#jobs.map(({ path }) => path.join('/'));
  }

  handle(request: StandInRequest): StandInAnswer {
    const place = readPlace(request.path);
    const endpoint = place ? endpointOf(place) : 'GET (unknown)';
    if (!place || request.method !== 'GET') {
      return { endpoint, answer: notFound };
    }
    const refusal = pages.has(place.rest) ? undefined : refuse(request);
    if (refusal) {
      return { endpoint, answer: refusal };
    }
    const job = this.#jobs.find(({ path }) => isPrefix(path, place.path));
    if (!job) {
      return { endpoint, answer: this.#folder(request, place) ?? notFound };
    }
    const world = this.#world(job, request);
    const branch = place.path.slice(job.path.length);
    const below = branch.map(name => `/job/${name}`).join('');
    const effect = this.#faults.effectOn(
      job.scenario.errors,
      place.build === undefined ? `${below}/${place.rest}` : `/${place.rest}`,
      request.now,
    );
    const answer =
      effect.answer ?? answerJob(world, branch, place, request) ?? notFound;
    return {
      endpoint,
      subject: job.path.join('/'),
      answer: effect.spoil?.(answer) ?? answer,
      delayMs: effect.delayMs,
    };
  }

  #world(job: LoadedJob, { addresses, now }: StandInRequest): JobWorld {
    const known = this.#worlds.get(job);
    if (known && now < known.nextChangeAt) {
      return known;
    }
    const built = buildJobWorld(job, { ...addresses, now });
    this.#worlds.set(job, built);
    return built;
  }

  #folder(request: StandInRequest, place: Place): Answer | undefined {
    const { path, rest } = place;
    const inside = this.#jobs.filter(job => isPrefix(path, job.path));
    if (inside.length === 0 || rest !== 'api/json') {
      return undefined;
    }
    const base = baseOf(request);
    const folders = new Set(
      inside
        .filter(job => job.path.length > path.length + 1)
        .map(job => job.path[path.length]),
    );
    return json(request, [
      describeFolder(base, path, [
        ...[...folders].map(name => describeFolder(base, [...path, name], [])),
        ...inside
          .filter(job => job.path.length === path.length + 1)
          .map(job => describeJob(base, this.#world(job, request))),
      ]),
    ]);
  }
}

function answerJob(
  world: JobWorld,
  below: string[],
  place: Place,
  request: StandInRequest,
): Answer | undefined {
  const multibranch = world.scenario.type === 'multibranch';
  const branch = [...world.branches.keys()].find(
    name => !multibranch || branchJobName(name) === below[0],
  );
  if (below.length > (multibranch ? 1 : 0)) {
    return undefined;
  }
  const base = baseOf(request);
  const isProject = multibranch && below.length === 0;
  if (place.build === undefined) {
    if (!isProject && branch === undefined) return undefined;
    if (place.rest === '') {
      const builds = isProject
        ? [...world.branches.values()].flat()
        : (world.branches.get(branch!) ?? []);
      return htmlPage(renderJobPage(world, builds));
    }
    if (place.rest !== 'api/json') return undefined;
    return json(request, [
      isProject || !multibranch
        ? describeJob(base, world)
        : describeBranch(base, world, branch!),
    ]);
  }
  const build = isProject
    ? undefined
    : world.branches
        .get(branch ?? '')
        ?.find(({ number }) => number === place.build);
  return build && answerBuild(world, build, place, request);
}

function answerBuild(
  world: JobWorld,
  build: Build,
  { path, rest }: Place,
  request: StandInRequest,
): Answer | undefined {
  const url = jobUrl(baseOf(request), path);
  switch (rest) {
    case '':
    case 'testReport':
      return htmlPage(renderBuildPage(world, build));
    case 'api/json':
      return json(request, [describeBuild(world, build, url)]);
    case 'testReport/api/json':
      return json(request, [describeTests(build)]);
    case 'wfapi/describe':
      return world.scenario.stageView && world.scenario.type !== 'freestyle'
        ? { body: describeStages(build, new URL(url).pathname), noEtag: true }
        : undefined;
    default:
      return undefined;
  }
}

function json(
  { url }: StandInRequest,
  [value]: [object | undefined],
): Answer | undefined {
  if (!value) return undefined;
  const tree = url.searchParams.get('tree');
  try {
    const body = tree ? selectTree(value, tree) : withoutDepth(value);
    return { body, noEtag: true };
  } catch (error) {
    return errorPage(500, `Malformed tree expression: ${error}`);
  }
}

function htmlPage(text: string): Answer {
  return { body: Buffer.from(text), contentType: 'text/html; charset=utf-8' };
}

/** Jenkins refuses nobody with 403, and wrong credentials with 401. */
function refuse({ headers }: StandInRequest): Answer | undefined {
  if (headers.authorization === undefined) {
    return errorPage(403, 'Forbidden');
  }
  const [, credentials = ''] =
    /^Basic (\S+)$/i.exec(headers.authorization) ?? [];
  const [user, ...password] = Buffer.from(credentials, 'base64')
    .toString()
    .split(':');
  return user && password.join(':')
    ? undefined
    : errorPage(401, 'Unauthorized');
}

function readPlace(path: string): Place | undefined {
  let segments: string[];
  try {
    segments = path
      .split('/')
      .filter(segment => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const names: string[] = [];
  while (segments[0] === 'job' && segments.length > 1) {
    names.push(segments[1]);
    segments.splice(0, 2);
  }
  const build = /^\d{1,10}$/.test(segments[0] ?? '')
    ? Number(segments.shift())
    : undefined;
  return { path: names, build, rest: segments.join('/') };
}

function endpointOf({ build, rest }: Place): string {
  const below = build === undefined ? '' : '/{build}';
  return `GET /job/{job}${below}${rest ? `/${rest}` : ''}`;
}

function isPrefix(prefix: string[], path: string[]): boolean {
  return prefix.every((name, index) => path[index] === name);
}

/** Where Jenkins is mounted, without a slash at its end. */
function baseOf({ url, path }: StandInRequest): string {
  const mount = url.pathname.slice(0, url.pathname.length - path.length);
  return url.origin + mount;
}
