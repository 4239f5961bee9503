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

import { resolve } from 'node:path';
import { loadKubeflowStandIn } from '.';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';

const scenarios = resolve(__dirname, '../../../../examples/scenarios/kubeflow');
const base = '/apis/v2beta1';

describe('KubeflowStandIn', () => {
  let served: ServedStandIn;

  beforeAll(async () => {
    served = await serveStandIn(loadKubeflowStandIn(scenarios));
  });

  afterAll(() => served.close());

  async function get(path: string, authorization = 'Bearer demo') {
    const response = await fetch(`${served.url}${base}${path}`, {
      headers: { authorization },
    });
    return { status: response.status, body: await response.json() };
  }

  it('hands out runs in pages, in the order that is asked for', async () => {
    const first = await get('/runs?page_size=4&sort_by=created_at%20desc');
    expect(first.body.runs).toHaveLength(4);
    expect(first.body.total_size).toBe(10);
    const token = encodeURIComponent(first.body.next_page_token);
    const second = await get(
      `/runs?page_size=4&sort_by=created_at%20desc&page_token=${token}`,
    );
    const times = [...first.body.runs, ...second.body.runs].map(
      (run: { created_at: string }) => run.created_at,
    );
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBe(8);
  });

  it('finds pipelines by name, by id and by filter', async () => {
    const { body } = await get('/pipelines/names/transformer-health-weekly');
    const byId = await get(`/pipelines/${body.pipeline_id}`);
    expect(byId.body).toEqual(body);
    const filter = (value: string) =>
      `/pipelines?filter=${encodeURIComponent(
        JSON.stringify({
          predicates: [
            { key: 'display_name', operation: 'EQUALS', string_value: value },
          ],
        }),
      )}`;
    expect((await get(filter(body.display_name))).body.pipelines).toEqual([
      body,
    ]);
    expect((await get(filter('x'))).body.pipelines).toEqual([]);
    expect((await get('/pipelines/names/x')).status).toBe(404);
  });

  it.each(['page_size=x', 'sort_by=colour', 'filter=x', 'page_token=x'])(
    'refuses %s',
    async query => {
      expect(await get(`/runs?${query}`)).toMatchObject({
        status: 400,
        body: { code: 3 },
      });
    },
  );

  it('wants a token and shows a page to people', async () => {
    expect(await get('/runs', '')).toMatchObject({ status: 401 });
    const page = await fetch(`${served.url}/`);
    expect(await page.text()).toContain('transformer-health-weekly');
    expect(loadKubeflowStandIn('/nowhere').subjects).toEqual([]);
  });
});
