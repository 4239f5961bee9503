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

import { html, page, type Html } from '../pages/html';
import { timestamp } from '../github/links';
import type { Build, JobWorld } from './buildJobWorld';

/** The page that a link to a job leads to. */
export function renderJobPage(world: JobWorld, builds: Build[]): string {
  const rows = builds.map(
    build =>
      html`<tr>
        <td><a href="${build.number}/">#${build.number}</a></td>
        <td>${build.result ?? 'running'}</td>
        <td>${build.branch}</td>
        <td>${timestamp(build.startedAt)}</td>
      </tr>`,
  );
  return onPage(
    world,
    html`<p>${world.scenario.description}</p>
      <table>
        ${rows}
      </table>`,
  );
}

/** The page that a link to a build leads to. */
export function renderBuildPage(world: JobWorld, build: Build): string {
  const rows = build.stages.map(
    stage =>
      html`<tr>
        <td>${stage.name}</td>
        <td>${stage.status}</td>
      </tr>`,
  );
  return onPage(
    world,
    html`<h2>#${build.number}: ${build.result ?? 'running'}</h2>
      <p>
        ${build.entry.cause} · ${build.branch} · ${build.commit.sha.slice(0, 7)}
        · ${timestamp(build.startedAt)}
      </p>
      <table>
        ${rows}
      </table>`,
  );
}

function onPage({ path }: JobWorld, content: Html): string {
  const name = path.join(' » ');
  return page(
    'Jenkins',
    name,
    html`<h1>${name}</h1>
      ${content}`,
  );
}
