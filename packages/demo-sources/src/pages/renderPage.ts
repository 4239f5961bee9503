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
import type { RepositoryWorld, Run } from '../world/types';
import { html, page, type Html } from './html';

const paths = {
  run: /^\/actions\/runs\/(\d+)(?:\/job\/\d+)?$/,
  workflow: /^\/actions\/workflows\/([^/]+)$/,
  runs: /^\/actions$/,
  // There is no editor here: the file is shown instead.
  file: /^\/(?:blob|edit)\/[^/]+\/(.+)$/,
  commit: /^\/commit\/([0-9a-f]{7,40})$/,
  deployments: /^\/deployments(?:\/.*)?$/,
  overview: /^(?:\/tree\/.*)?\/?$/,
};

/**
 * The page that a link in one of the API's answers leads to, so that a person
 * who follows it sees what the API says; undefined where there is none.
 *
 * @param path - below the repository, decoded
 */
export function renderPage(
  world: RepositoryWorld,
  path: string,
): string | undefined {
  const content = contentOf(world, path);
  return (
    content &&
    page(
      'GitHub',
      world.slug,
      html`<h1><a href="/${world.slug}">${world.slug}</a></h1>
        ${content}`,
    )
  );
}

function contentOf(world: RepositoryWorld, path: string): Html | undefined {
  const match = (name: keyof typeof paths) => paths[name].exec(path);
  const runId = match('run')?.[1];
  if (runId) {
    const run = world.runs.find(one => String(one.id) === runId);
    return run && runContent(run);
  }
  const file = match('file')?.[1];
  if (file) {
    const found = world.files.get(file);
    return (
      found &&
      html`<h2>${file}</h2>
        <pre>${found.content.toString()}</pre>`
    );
  }
  const workflow = match('workflow')?.[1];
  if (workflow || match('runs')) {
    const runs = world.runs.filter(
      run => !workflow || run.workflow.path.endsWith(`/${workflow}`),
    );
    return html`<h2>Runs</h2>
      ${runTable(world, runs)}`;
  }
  const sha = match('commit')?.[1];
  if (sha) {
    const found = world.commits.find(one => one.sha.startsWith(sha));
    return (
      found &&
      html`<h2>${found.message}</h2>
        <p>${found.sha} by ${found.author}, ${timestamp(found.at)}</p>`
    );
  }
  if (match('deployments')) {
    return deploymentContent(world);
  }
  return match('overview') ? overviewContent(world) : undefined;
}

function overviewContent(world: RepositoryWorld): Html {
  const files = [...world.files.keys()].map(
    path =>
      html`<li>
        <a href="/${world.slug}/blob/${world.scenario.defaultBranch}/${path}"
          >${path}</a
        >
      </li>`,
  );
  return html`<p>${world.scenario.description}</p>
    <p>
      <a href="/${world.slug}/actions">Runs</a> ·
      <a href="/${world.slug}/deployments">Deployments</a>
    </p>
    <ul>
      ${files}
    </ul>`;
}

function runTable(world: RepositoryWorld, runs: Run[]): Html {
  const rows = runs.map(
    run =>
      html`<tr>
        <td>
          <a href="/${world.slug}/actions/runs/${run.id}"
            >${run.workflow.name} #${run.number}</a
          >
        </td>
        <td>${run.event}</td>
        <td>${run.conclusion}</td>
        <td>${run.actor}</td>
        <td>${timestamp(run.startedAt)}</td>
      </tr>`,
  );
  return html`<table>
    ${rows}
  </table>`;
}

function runContent(run: Run): Html {
  const jobs = run.jobs.map(
    job =>
      html`<h3>${job.name}: ${job.conclusion}</h3>
        <table>
          ${job.steps.map(
            step =>
              html`<tr>
                <td>${step.name}</td>
                <td>${step.conclusion}</td>
              </tr>`,
          )}
        </table>`,
  );
  return html`<h2>${run.workflow.name} #${run.number}: ${run.conclusion}</h2>
    <p>
      ${run.title} · ${run.event} by ${run.actor} · ${run.branch} ·
      ${run.commit.sha.slice(0, 7)} · ${timestamp(run.startedAt)} to
      ${timestamp(run.finishedAt)}
    </p>
    ${jobs}`;
}

function deploymentContent(world: RepositoryWorld): Html {
  const rows = world.deployments.map(
    one =>
      html`<tr>
        <td>${one.environment}</td>
        <td>${one.statuses[0].state}</td>
        <td>${one.sha.slice(0, 7)}</td>
        <td>${one.creator}</td>
        <td>${timestamp(one.createdAt)}</td>
        <td>
          ${
            one.run
              ? html`<a href="/${world.slug}/actions/runs/${one.run.id}"
                  >Run</a
                >`
              : ''
          }
        </td>
      </tr>`,
  );
  return html`<h2>Deployments</h2>
    <table>
      ${rows}
    </table>`;
}
