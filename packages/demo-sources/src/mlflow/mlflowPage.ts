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
import type { MlflowWorld } from './mlflowTypes';

/**
 * What a person sees. MLflow's own addresses name things behind `#`, such as
 * `#/experiments/12`, so one page with those marks answers all.
 */
export function mlflowPage(worlds: readonly MlflowWorld[]): Answer {
  const sections = worlds.map(
    ({ experiment, runs, model, versions }) =>
      html`<h2 id="/experiments/${experiment.experiment_id}">
          ${experiment.name}
        </h2>
        <table>
          <tr>
            <th>Run</th>
            <th>Started</th>
            <th>Status</th>
            <th>Metrics</th>
          </tr>
          ${runs.map(
            ({ info, data }) =>
              html`<tr
                id="/experiments/${experiment.experiment_id}/runs/${info.run_id}"
              >
                <td>${info.run_name} ${info.run_id.slice(0, 8)}</td>
                <td>${dateOf(info.start_time)}</td>
                <td>${info.status}</td>
                <td>
                  ${data.metrics
                    .map(({ key, value }) => `${key} ${value}`)
                    .join(', ')}
                </td>
              </tr>`,
          )}
        </table>
        ${
          model
            ? html`<h3 id="/models/${model.name}">Model ${model.name}</h3>
                <table>
                  <tr>
                    <th>Version</th>
                    <th>Created</th>
                    <th>Aliases</th>
                    <th>Tags</th>
                  </tr>
                  ${versions.map(
                    one =>
                      html`<tr
                        id="/models/${model.name}/versions/${one.version}"
                      >
                        <td>${one.version}</td>
                        <td>${dateOf(one.creation_timestamp)}</td>
                        <td>${one.aliases.join(', ')}</td>
                        <td>
                          ${one.tags
                            .map(({ key, value }) => `${key}=${value}`)
                            .join(', ')}
                        </td>
                      </tr>`,
                  )}
                </table>`
            : ''
        }`,
  );
  return {
    body: Buffer.from(
      page(
        'MLflow',
        'MLflow',
        html`<h1>Experiments and models</h1>
          ${sections}`,
      ),
    ),
    contentType: 'text/html; charset=utf-8',
  };
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
