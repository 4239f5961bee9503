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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type {
  ScorecardComponentsResponse,
  ScorecardSummaryResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  startDemoSources,
  type DemoSources,
} from '@mlops-maturity/demo-sources';
import type { Knex } from 'knex';
import request from 'supertest';
import { collectorModules } from './__testUtils__/collectorModules';
import { databases } from './__testUtils__/databases';
import { demoConfig } from './__testUtils__/demoConfig';
import { waitFor } from './__testUtils__/waitFor';
import { componentClaims, invalidate, targetClaims } from './database/claims';
import { mlopsMaturityPlugin } from './plugin';

const examples = resolve(__dirname, '../../../examples');

const columns = {
  ladder: 'automation-ladder',
  ms: 'microsoft-2020',
  three: 'three-level',
  five: 'five-stage',
  link: 'link-redglue',
};

/** The levels that examples/README.md gives, by model and component. */
function levelsInReadme(): Record<string, Record<string, string>> {
  const rows = readFileSync(resolve(examples, 'README.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .map(cell => cell.trim())
        .slice(1, -1),
    );
  const header = rows.find(([first]) => first === 'component')!;
  const components = rows.filter(([first]) => /^`[\w-]+`$/.test(first));
  return Object.fromEntries(
    Object.entries(columns).map(([column, modelId]) => [
      modelId,
      Object.fromEntries(
        components.map(cells => [
          cells[0].replace(/`/g, ''),
          cells[header.indexOf(column)],
        ]),
      ),
    ]),
  );
}

/** What is written, but for due times, tasks and the backend's signs of life. */
function recordWrites(knex: Knex): { writes: string[]; stop(): void } {
  const writes: string[] = [];
  const record = ({ sql, bindings }: { sql: string; bindings: unknown[] }) => {
    const table = /^(?:insert into|update|delete from) .(\w+)/i.exec(sql)?.[1];
    if (table && !/_state$|^backstage_|^rule_set$/.test(table)) {
      writes.push(`${table} ${bindings.join(' ').slice(0, 300)}`);
    }
  };
  knex.on('query', record);
  return { writes, stop: () => knex.off('query', record) };
}

describe.each(databases.eachSupportedId())('the demo world on %s', id => {
  let sources: DemoSources;
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    sources = await startDemoSources({
      port: 0,
      scenariosFolder: resolve(examples, 'scenarios'),
    });
    knex = await databases.init(id);
    const catalogKnex = await databases.init(id);
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        mlopsMaturityPlugin,
        ...collectorModules,
        createServiceFactory({
          service: coreServices.database,
          deps: { plugin: coreServices.pluginMetadata },
          factory: ({ plugin }) =>
            mockServices.database({
              knex: plugin.getId() === 'mlops-maturity' ? knex : catalogKnex,
            }),
        }),
        mockServices.rootConfig.factory({ data: demoConfig(sources) }),
        // The mock runs a task once; this one looks at the catalog again.
        schedulerServiceFactory,
      ],
    });
  }, 120_000);

  afterAll(async () => {
    await backend.stop();
    await sources.close();
  });

  async function get<Answer>(path: string): Promise<Answer> {
    const { body, status } = await request(backend.server).get(
      `/api/mlops-maturity${path}`,
    );
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  it('stands at the levels that its README explains', async () => {
    const expected = levelsInReadme();
    const count = Object.keys(expected['three-level']).length;
    expect(count).toBeGreaterThan(24);

    await waitFor('every component assessed', 100_000, async () => {
      const { components, pending, items } =
        await get<ScorecardSummaryResponse>('/scorecard/summary');
      return (
        components >= count &&
        pending === 0 &&
        items.every(({ total }) => total === components)
      );
    });
    for (const [modelId, levels] of Object.entries(expected)) {
      const { items, total } = await get<ScorecardComponentsResponse>(
        `/scorecard/components?model=${modelId}&limit=100`,
      );
      expect(total).toBe(count);
      const model = await get<{ levels: { rank: number; label: string }[] }>(
        `/models/${modelId}`,
      );
      expect({
        modelId,
        levels: Object.fromEntries(
          items.map(({ entityRef, level }) => [
            entityRef.split('/')[1],
            model.levels.find(({ rank }) => rank === level)?.label,
          ]),
        ),
      }).toEqual({ modelId, levels });
    }
  }, 120_000);

  it('counts a model with the server that serves it', async () => {
    const path = '/entities/resource/default/label-reader-model/assessments';
    expect(await get(path)).toMatchObject({
      entityRef: 'resource:default/label-reader-model',
      assessedWith: 'component:default/label-reader-server',
      items: expect.arrayContaining([expect.anything()]),
    });
  });

  it('is swept again without writing a row, and with 304s where the source knows them', async () => {
    await fetch(`${sources.url}/_requests/reset`, { method: 'POST' });
    const { writes, stop } = recordWrites(knex);
    const done = async () => {
      const [targets] = await knex('target_state')
        .whereRaw('done_version < wanted_version')
        .count({ open: '*' });
      const [components] = await knex('component_state')
        .whereRaw('done_version < wanted_version')
        .count({ open: '*' });
      return Number(targets.open) + Number(components.open) === 0;
    };
    await invalidate(knex, targetClaims, 'all', new Date());
    await waitFor('every target swept', 60_000, done);
    // Nothing changed, so no component is due; ask for all of them.
    await invalidate(knex, componentClaims, 'all', new Date());
    await waitFor('every component assessed', 60_000, done);
    stop();

    const { repositories } = sources.counts();
    const answers = Object.fromEntries(
      Object.entries(repositories)
        .map(([slug, counts]) => [slug, Object.keys(counts).join()])
        .filter(([, statuses]) => statuses !== '304'),
    );
    expect(writes).toEqual([]);
    expect(answers).toEqual({
      // Those that the demo shows failing are asked for again what failed.
      'tarnwick/price-spike': '404',
      'tarnwick/shelf-vision': '304,403',
      'tarnwick/wind-nowcast': '304,500',
      'tarnwick/retail/shelf-price-audit': '304,403',
      // A project of GitLab's free plan has no protected environments.
      'tarnwick/retail/coupon-propensity': '304,404',
      // These sources know no conditional requests: Azure DevOps,
      'tarnwick/Network': '200',
      'tarnwick/Retail': '200',
      // Jenkins beside GitHub, MLflow, Feast, and by namespace KServe,
      // Kubeflow Pipelines and Prometheus; a cluster need not know all kinds.
      'tarnwick/churn-winback': '200,304',
      'churn-winback': '200',
      'coupon-propensity': '200',
      'transformer-health': '200',
      grid_features: '200',
      grid: '200,404',
      retail: '200,404',
    });
    expect(Object.keys(repositories).length).toBeGreaterThan(30);
  }, 120_000);
});
