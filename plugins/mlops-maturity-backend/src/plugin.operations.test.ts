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

import {
  coreServices,
  createServiceFactory,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import {
  metricsServiceRef,
  tracingServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import { tracingServiceMock } from '@backstage/backend-test-utils/alpha';
import { SourceError } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase } from './__testUtils__/databases';
import { aResult, FakeCollector } from './__testUtils__/FakeCollector';
import { RecordedMetrics } from './__testUtils__/RecordedMetrics';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { invalidate, targetClaims } from './database/claims';
import { anEntity } from './entities/fixtures';
import {
  metricDefinitions,
  type MetricName,
} from './metrics/metricDefinitions';

const number = 200;
const failing = 40;
const names = Array.from({ length: number }, (_, at) => `model-${at}`);

describe('running the plugin', () => {
  const lines: string[] = [];
  const metrics = new RecordedMetrics();
  const tracing = tracingServiceMock.mock();
  const source = new FakeCollector();
  let knex: Knex;
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    knex = await aDatabase('SQLITE_3');
    fail(true);
    backend = await startBackend({
      ...{ knex, sources: [source] },
      entities: names.map(name =>
        anEntity(`component:${name}`, {
          annotations: { 'fake.example/repository': `shop/${name}` },
          spec: { type: 'ml-model', lifecycle: 'production' },
        }),
      ),
      config: { disabledModels: ['ml-test-score', 'link-redglue'] },
      features: [
        createServiceFactory({
          service: coreServices.logger,
          deps: {},
          factory: () => aLogger(lines),
        }),
        createServiceFactory({
          service: metricsServiceRef,
          deps: {},
          factory: () => metrics,
        }),
        createServiceFactory({
          service: tracingServiceRef,
          deps: {},
          factory: () => tracing,
        }),
      ],
    });
    await allDone();
  }, 90_000);

  afterAll(() => backend?.stop());

  function fail(fails: boolean) {
    for (const name of names.slice(0, failing)) {
      source.answers(`shop/${name}`, async () => {
        if (!fails) return aResult();
        throw new SourceError('The token has run out.', 'forbidden', 401);
      });
    }
  }

  /** Nothing was left to do, for collecting and then for assessing. */
  function allDone() {
    return waitFor('all to be collected and assessed', 60_000, async () => {
      const targets = await knex('target_state').whereRaw(
        'done_version >= wanted_version AND claim_token IS NULL',
      );
      const components = await knex('component_state')
        .whereNotNull('assessed_at')
        .whereRaw('done_version >= wanted_version AND claim_token IS NULL');
      return targets.length === number && components.length === number;
    });
  }

  const linesOf = (level: string) =>
    lines.filter(
      line =>
        line.startsWith(`${level} `) &&
        // Of the scheduler, when it starts.
        !line.includes('Registered scheduled task'),
    );

  it('logs a handful of lines, whatever the number of components', async () => {
    expect(linesOf('info')[0]).toMatch(
      /^info Started with 7 models \(.*five-stage \d+.*\); \d+ facts; 1 collectors \(fake: 0 targets\); 0 ML components, 0 due; SQLite, rules of generation 1$/,
    );
    expect(linesOf('info').slice(1)).toEqual([
      'info 200 ML components, 200 new or changed, 0 gone',
    ]);
    expect(linesOf('warn')).toEqual([
      expect.stringMatching(
        /^warn Collecting shop\/model-\d+ on fake.example failed: The token has run out/,
      ),
    ]);
    expect(linesOf('error')).toEqual([]);

    lines.length = 0;
    await invalidate(knex, targetClaims, 'all', new Date());
    await allDone();
    expect([...linesOf('info'), ...linesOf('warn')]).toEqual([]);

    fail(false);
    await invalidate(knex, targetClaims, 'all', new Date());
    await allDone();
    expect(linesOf('info')).toEqual([
      'info All of fake on fake.example can be collected again',
    ]);
  }, 60_000);

  it('records what it does, by labels of few values', async () => {
    const own = [...metrics.instruments].filter(([name]) =>
      name.startsWith('mlops_maturity.'),
    );
    expect(Object.fromEntries(own)).toEqual(
      Object.fromEntries(
        Object.entries(metricDefinitions).map(
          ([name, { kind, unit, description }]) => [
            name,
            expect.objectContaining({ kind, unit, description }),
          ],
        ),
      ),
    );
    const collection = 'mlops_maturity.collection.duration';
    const failed = metrics.times(collection, { outcome: 'incomplete' });
    expect(failed).toBe(2 * failing);
    expect(metrics.times(collection, { collector: 'fake' })).toBe(3 * number);
    expect(metrics.sum('mlops_maturity.collection.requests')).toBe(
      2 * (3 * number - failed),
    );
    expect(metrics.sum('mlops_maturity.transitions', { cause: 'first' })).toBe(
      7 * number,
    );
    expect(
      metrics.times('mlops_maturity.assessment.duration', {
        outcome: 'changed',
      }),
    ).toBeGreaterThanOrEqual(number);
    expect(
      metrics.times('mlops_maturity.catalog_sync.duration'),
    ).toBeGreaterThan(0);
    for (const [name, labels, value] of metrics.recorded) {
      if (!metricDefinitions[name as MetricName]) continue;
      const { labels: known } = metricDefinitions[name as MetricName];
      expect([name, Object.keys(labels)]).toEqual([name, known]);
      expect(JSON.stringify(labels)).not.toContain('model-');
      expect(value).toBeGreaterThanOrEqual(0);
    }
  });

  it('shows how this process is doing', async () => {
    const looked = await metrics.read('mlops_maturity.work.since_looked');
    expect(Object.keys(looked)).toEqual(['targets', 'components']);
    expect(Math.max(...Object.values(looked))).toBeLessThan(30);
    expect(await metrics.read('mlops_maturity.work.active')).toEqual({
      targets: 0,
      components: 0,
    });
    expect(await metrics.read('mlops_maturity.readable_set.refs')).toEqual({
      '': 0,
    });
  });

  it('traces collecting, assessing and answering', async () => {
    const { status } = await request(backend.server)
      .get('/api/mlops-maturity/scorecard/summary')
      .set('authorization', mockCredentials.user.header());
    expect(status).toBe(200);
    const spans = new Map(
      tracing.startActiveSpan.mock.calls.map(([name, options]) => [
        name,
        (options as { attributes: object }).attributes,
      ]),
    );
    expect(Object.fromEntries(spans)).toEqual({
      'mlops-maturity collect': {
        'mlops_maturity.collector': 'fake',
        'mlops_maturity.host': 'fake.example',
        'mlops_maturity.target': expect.stringContaining('shop/'),
      },
      'mlops-maturity assess': {
        'mlops_maturity.component': expect.stringContaining('component:'),
      },
      'mlops-maturity scorecard': { 'mlops_maturity.question': 'summary' },
      'mlops-maturity readable-set': {},
    });
    const failedSpans = tracing.spans.filter(
      ({ setStatus }) => setStatus.mock.calls.length > 0,
    );
    expect(failedSpans).toHaveLength(2 * failing);
    expect(failedSpans[0].setStatus.mock.calls).toEqual([
      [{ code: 'error', message: 'forbidden' }],
    ]);
  });
});

function aLogger(lines: string[]): LoggerService {
  const at = (level: string) => (message: string) => {
    lines.push(`${level} ${message}`);
  };
  const logger: LoggerService = {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    child: () => logger,
  };
  return logger;
}
