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

import { timestamp } from '../github/links';
import { html, page, type Html } from '../pages/html';
import type { AzureBuildWorld, AzureProjectWorld } from './buildProject';

/**
 * The page that a link in one of the API's answers leads to; undefined where
 * there is none.
 *
 * @param place - below the project, decoded
 */
export function renderProjectPage(
  world: AzureProjectWorld,
  place: { path: (string | undefined)[]; query: URLSearchParams },
): string | undefined {
  const { organization, name } = world.loaded;
  const content = contentOf(world, place);
  return (
    content &&
    page(
      'Azure DevOps',
      name,
      html`<h1><a href="/${organization}/${name}">${name}</a></h1>
        ${content}`,
    )
  );
}

function contentOf(
  world: AzureProjectWorld,
  { path: [area, name], query }: Parameters<typeof renderProjectPage>[1],
): Html | undefined {
  switch (area) {
    case undefined:
    case '_build':
      return query.has('buildId')
        ? buildContent(world, query.get('buildId')!)
        : buildTable(world.builds);
    case '_git':
      return repositoryContent(world, name, query.get('path'));
    case '_environments':
      return environmentContent(world, name);
    default:
      return undefined;
  }
}

function buildContent(world: AzureProjectWorld, id: string): Html | undefined {
  const build = world.builds.find(one => String(one.id) === id);
  if (!build) return undefined;
  const jobs = build.pipeline.stages.flatMap(stage =>
    stage.jobs.map(job => html`<li>${job.name}</li>`),
  );
  return html`<h2>${build.pipeline.name} ${build.number}: ${build.result}</h2>
    <p>
      ${build.runs.reason} by ${build.by} · ${build.branch} ·
      ${build.sha.slice(0, 7)} · ${timestamp(build.startedAt)} to
      ${timestamp(build.finishedAt)}
    </p>
    <ul>
      ${jobs}
    </ul>`;
}

function buildTable(builds: AzureBuildWorld[]): Html {
  const rows = builds.map(
    build =>
      html`<tr>
        <td>${build.pipeline.name} ${build.number}</td>
        <td>${build.result}</td>
        <td>${build.branch}</td>
        <td>${timestamp(build.startedAt)}</td>
      </tr>`,
  );
  return html`<h2>Runs</h2>
    <table>
      ${rows}
    </table>`;
}

function repositoryContent(
  world: AzureProjectWorld,
  name: string | undefined,
  path: string | null,
): Html | undefined {
  const repository = world.repositories.find(one => one.name === name);
  if (!repository) return undefined;
  if (path === null) {
    const files = [...repository.files.keys()].map(
      one => html`<li><a href="?path=/${one}">${one}</a></li>`,
    );
    return html`<h2>${repository.name}</h2>
      <ul>
        ${files}
      </ul>`;
  }
  const file = repository.files.get(path.replace(/^\//, ''));
  return (
    file &&
    html`<h2>${path}</h2>
      <pre>${file.content.toString()}</pre>`
  );
}

function environmentContent(
  world: AzureProjectWorld,
  id: string | undefined,
): Html | undefined {
  const found = world.environments.find(one => String(one.id) === id);
  if (!found) return undefined;
  const { approvers = [] } =
    world.loaded.scenario.environments?.[found.name] ?? {};
  return html`<h2>${found.name}</h2>
    <p>
      ${
        approvers.length > 0
          ? `Approved by ${approvers.join(', ')}`
          : 'Nobody has to approve'
      }
    </p>`;
}
