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

import type { MlflowServer } from '../mlflowServers';

type Place = { server: MlflowServer; project?: string };

/** Where people see an experiment; undefined where that isn't known. */
export function experimentLink(place: Place, id: string): string | undefined {
  return (
    gitlabLink(place, ['experiments', id]) ?? uiLink(place, ['experiments', id])
  );
}

/** Where people see a run. */
export function runLink(
  place: Place,
  experimentId: string | undefined,
  id: string,
): string | undefined {
  return experimentId === undefined
    ? undefined
    : uiLink(place, ['experiments', experimentId, 'runs', id]);
}

/** Where people see a model. */
export function modelLink(place: Place, name: string): string | undefined {
  return gitlabLink(place, ['models']) ?? uiLink(place, ['models', name]);
}

/** Where people see a version of a model. */
export function versionLink(
  place: Place,
  name: string,
  version: string,
): string | undefined {
  return uiLink(place, ['models', name, 'versions', version]);
}

function uiLink(
  { server: { uiUrl, baseUrl, perProject } }: Place,
  path: readonly string[],
): string | undefined {
  if (perProject) {
    return undefined;
  }
  const fragment = path.map(encodeURIComponent).join('/');
  return `${uiUrl ?? baseUrl}/#/${fragment}`;
}

/** GitLab has pages of its own, below the project. */
function gitlabLink(
  { server: { uiUrl, baseUrl, perProject }, project }: Place,
  path: readonly string[],
): string | undefined {
  // Nothing tells the path of a project that is known by its number.
  if (!perProject || !project?.includes('%2F')) {
    return undefined;
  }
  const root = uiUrl ?? baseUrl.replace(/\/api\/v4\/.*$/, '');
  const slug = project.replaceAll('%2F', '/');
  return `${root}/${slug}/-/ml/${path.map(encodeURIComponent).join('/')}`;
}
