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

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadPrometheusStandIn } from '.';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';

const scenarios = resolve(
  __dirname,
  '../../../../examples/scenarios/prometheus',
);
const now = new Date('2026-11-20T14:30:00Z');

describe('PrometheusStandIn', () => {
  let served: ServedStandIn;

  beforeAll(async () => {
    served = await serveStandIn(loadPrometheusStandIn(scenarios), {
      now: () => now,
    });
  });

  afterAll(() => served.close());

  async function get(path: string, authorization = 'Bearer demo') {
    const response = await fetch(`${served.url}${path}`, {
      headers: authorization ? { authorization } : {},
    });
    return { status: response.status, text: await response.text() };
  }

  async function query(expression: string) {
    const { status, text } = await get(
      `/api/v1/query?query=${encodeURIComponent(expression)}`,
    );
    return { status, ...JSON.parse(text) };
  }

  it('evaluates what collectors ask for', async () => {
    const answer = await query('count(feature_drift_score{namespace="grid"})');
    expect(answer).toEqual({
      status: 'success',
      data: {
        resultType: 'vector',
        result: [{ metric: {}, value: [now.getTime() / 1000, '2'] }],
      },
    });
    const times = await query(
      'max(max_over_time(timestamp(model_auc{namespace="grid"})[24h:5m]))',
    );
    expect(times.data.result[0].value[1]).toBe(
      String(Date.parse('2026-11-20T14:28:00Z') / 1000),
    );
  });

  it.each([
    ['', 400, 'bad_data'],
    ['sum(', 400, 'bad_data'],
    ['{job=~".*"}', 400, 'bad_data'],
    ['nope(up)', 400, 'bad_data'],
    ['timestamp({namespace="grid"})', 422, 'execution'],
  ])('refuses %j as Prometheus does', async (expression, status, errorType) => {
    const { text, status: answered } = await get(
      `/api/v1/query?query=${encodeURIComponent(expression)}`,
    );
    expect(answered).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ status: 'error', errorType });
  });

  it('wants credentials, knows its paths and shows pages to people', async () => {
    expect(await get('/api/v1/rules', '')).toMatchObject({ status: 401 });
    expect(await get('/api/v1/nothing')).toMatchObject({ status: 404 });
    expect(await get('/api/v1/rules?type=x')).toMatchObject({ status: 400 });
    const page = await get('/alerts?search=x', '');
    expect(page.text).toContain('TransformerHealthFeatureDrift');
  });

  it('holds nothing where there are no scenarios, and names mistakes', () => {
    expect(loadPrometheusStandIn('/nowhere').subjects).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
    writeFileSync(join(folder, 'wrong.yaml'), 'series: [{ metric: 7 }]');
    expect(() => loadPrometheusStandIn(folder)).toThrow(
      /wrong\.yaml[^]*series\.0\.metric/,
    );
  });
});
