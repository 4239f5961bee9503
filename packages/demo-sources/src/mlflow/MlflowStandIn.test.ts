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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';
import { loadMlflowStandIn } from '.';

const scenario = `
experiment:
  id: '7'
  name: churn
  runs:
    - { every: 7d, count: 30, metrics: { auc: [0.8, 0.9], loss: NaN }, params: { depth: '3' } }
    - { ago: 2d, status: FAILED }
    - { ago: 1d, status: RUNNING }
model:
  name: churn
  registers: 4
  aliases: { champion: 2 }
  stages: { Production: 3 }
  versions: [{ nth: 1, status: PENDING_REGISTRATION }]
`;

describe('the stand-in for MLflow', () => {
  let now = new Date('2026-11-20T12:00:00Z');
  let folder: string;
  let mlflow: ServedStandIn;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mlflow-'));
    writeFileSync(join(folder, 'churn.yaml'), scenario);
    mlflow = await serveStandIn(loadMlflowStandIn(folder), { now: () => now });
  });

  afterAll(async () => {
    await mlflow.close();
    rmSync(folder, { recursive: true });
  });

  async function ask(path: string, body?: unknown) {
    const response = await fetch(`${mlflow.url}/api/2.0/mlflow/${path}`, {
      headers: { authorization: 'Bearer any' },
      ...(body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  const search = (asked: object) =>
    ask('runs/search', { experiment_ids: ['7'], ...asked });

  it('finds experiments, models and versions by what names them', async () => {
    const byId = await ask('experiments/get?experiment_id=7');
    expect(byId.body.experiment).toMatchObject({
      experiment_id: '7',
      name: 'churn',
      lifecycle_stage: 'active',
    });
    expect(await ask('experiments/get-by-name?experiment_name=churn')).toEqual(
      byId,
    );
    const { body } = await ask('registered-models/get?name=churn');
    const { aliases, latest_versions: latest } = body.registered_model;
    const [{ version }] = aliases;
    const one = await ask(`model-versions/get?name=churn&version=${version}`);
    expect(one.body.model_version).toMatchObject({
      aliases: ['champion'],
      status: 'READY',
      current_stage: 'None',
    });
    expect(
      latest.map((each: { current_stage: string }) => each.current_stage),
    ).toEqual(['None', 'Production']);
    const run = await ask(`runs/get?run_id=${one.body.model_version.run_id}`);
    expect(run.body.run.data.metrics).toMatchObject([
      { key: 'auc' },
      { key: 'loss', value: 'NaN' },
    ]);
  });

  it('filters, orders and pages runs', async () => {
    const week = now.getTime() - 15 * 86_400_000;
    const { body } = await search({
      filter: `attributes.status = 'FINISHED' and attributes.start_time > ${week}`,
      order_by: ['attributes.start_time DESC'],
    });
    expect(body.runs).toHaveLength(2);
    expect(body.runs[0].info.start_time).toBeGreaterThan(
      body.runs[1].info.start_time,
    );
    const ids: string[] = [];
    let token: string | undefined;
    do {
      const { body: page } = await search({
        max_results: 15,
        ...(token && { page_token: token }),
      });
      ids.push(...page.runs.map((run: any) => run.info.run_id));
      token = page.next_page_token;
    } while (token);
    expect([ids.length, new Set(ids).size]).toEqual([32, 32]);
    expect((await search({ experiment_ids: ['8'] })).body).toEqual({});
  });

  it.each<[string, object | undefined]>([
    ['runs/search', { filter: "status = 'FINISHED' or status = 'RUNNING'" }],
    ['runs/search', { filter: 'status = FINISHED' }],
    ['runs/search', { filter: "colour = 'red'" }],
    ['runs/search', { max_results: 50_001 }],
    ['runs/search', { max_results: 0 }],
    ['runs/search', { order_by: ['colour DESC'] }],
    ['runs/search', { page_token: 'x' }],
    ['runs/search', [] as object],
    ['model-versions/search?max_results=200001', undefined],
    ["model-versions/search?filter=name LIKE 'a%25'", undefined],
  ])('refuses what MLflow refuses: %s %j', async (path, body) => {
    const asked =
      Array.isArray(body) || !body ? body : { experiment_ids: ['7'], ...body };
    expect(await ask(path, asked)).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_PARAMETER_VALUE' },
    });
  });

  it('wants credentials, and has no ETags', async () => {
    const url = `${mlflow.url}/api/2.0/mlflow/experiments/get?experiment_id=7`;
    expect((await fetch(url)).status).toBe(401);
    const response = await fetch(url, {
      headers: { authorization: 'Basic x' },
    });
    expect(response.headers.get('etag')).toBeFalsy();
    expect(await ask('experiments/get?experiment_id=99')).toMatchObject({
      status: 404,
      body: { error_code: 'RESOURCE_DOES_NOT_EXIST' },
    });
    expect((await ask('experiments/list')).status).toBe(404);
    expect((await ask('runs/search')).status).toBe(404);
  });

  it('shows a person what is there', async () => {
    const page = await (await fetch(`${mlflow.url}/`)).text();
    expect(page).toContain('id="/experiments/7"');
    expect(page).toContain('id="/models/churn"');
  });

  it('keeps versions as they are when a further one comes', async () => {
    const list = async () => {
      const { body } = await ask(
        "model-versions/search?filter=name='churn'&order_by=creation_timestamp DESC",
      );
      return body.model_versions.map((one: any) => [one.version, one.run_id]);
    };
    const before = await list();
    now = new Date(now.getTime() + 7 * 86_400_000);
    const after = await list();
    expect(after.slice(1)).toEqual(before.slice(0, -1));
    expect(Number(after[0][0])).toBe(Number(before[0][0]) + 1);
  });

  it('names the file and the place that it does not understand', () => {
    const other = mkdtempSync(join(tmpdir(), 'mlflow-'));
    writeFileSync(
      join(other, 'bad.yaml'),
      "experiment: { id: '1', name: a, runs: [{ every: 7 }] }",
    );
    expect(() => loadMlflowStandIn(other)).toThrow(
      /bad\.yaml[\s\S]*experiment\.runs\.0\.every/,
    );
    rmSync(other, { recursive: true });
    expect(loadMlflowStandIn(join(other, 'none')).subjects).toEqual([]);
  });
});
