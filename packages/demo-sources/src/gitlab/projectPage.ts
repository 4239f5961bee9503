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
import { html, page } from '../pages/html';
import type { ProjectWorld } from './projectWorld';

/**
 * What a person sees who follows a link: a pipeline with its jobs, a file, or
 * the newest pipelines of the project.
 *
 * @param rest - below the project, without `/-/`, decoded
 */
export function projectPage(world: ProjectWorld, rest: string): Answer {
  const [, kind, id, , path] =
    /^(\w+)\/([^/]+)(\/(.*))?$/.exec(rest) ?? ([] as (string | undefined)[]);
  const pipeline =
    kind === 'pipelines' ? world.byId.get(Number(id)) : undefined;
  const file = kind === 'blob' ? world.files.get(path ?? '') : undefined;
  let content = html`<h2>Pipelines</h2>
    <ul>
      ${world.pipelines.slice(0, 30).map(
        one =>
          html`<li>
            <a href="/${world.path}/-/pipelines/${one.id}">${one.id}</a>
            ${one.source}: ${one.status}
          </li>`,
      )}
    </ul>`;
  if (pipeline) {
    content = html`<h2>Pipeline ${pipeline.id}</h2>
      <p>
        ${pipeline.source} on ${pipeline.ref}, ${pipeline.status}, by
        ${pipeline.user}
      </p>
      <ul>
        ${pipeline.jobs.map(
          job => html`<li>${job.stage}: ${job.name}, ${job.status}</li>`,
        )}
      </ul>`;
  } else if (file) {
    content = html`<h2>${file.path}</h2>
      <pre>${file.content.toString('utf8')}</pre>`;
  }
  return {
    body: Buffer.from(
      page(
        'GitLab',
        world.path,
        html`<h1><a href="/${world.path}">${world.path}</a></h1>
          ${content}`,
      ),
    ),
    contentType: 'text/html; charset=utf-8',
  };
}
