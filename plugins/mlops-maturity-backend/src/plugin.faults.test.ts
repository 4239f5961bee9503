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

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import githubModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-github';
import {
  startDemoSources,
  type DemoSources,
} from '@mlops-maturity/demo-sources';
import type { Knex } from 'knex';
import request from 'supertest';
import { databases } from './__testUtils__/databases';
import { FaultyGithub } from './__testUtils__/FaultyGithub';
import {
  everything,
  failing,
  limited,
  passing,
} from './__testUtils__/failingRepositories';
import { shiftingPages, status } from './__testUtils__/githubFaults';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { componentClaims, invalidate, targetClaims } from './database/claims';
import { anEntity } from './entities/fixtures';

const scenarios = resolve(__dirname, '../../../examples/scenarios');
const hourMs = 3_600_000;

const onMain = ['steady', 'shifting', ...Object.keys(failing)].concat(
  Object.keys(passing),
);

type Facts = Record<string, { status: string; reason: string }>;

describe('sources that fail', () => {
  let folder: string;
  let sources: DemoSources;
  let knex: Knex;
  let main: FaultyGithub;
  /** By component: those with a host of their own. */
  const hosts = new Map<string, FaultyGithub>();
  let backend: Awaited<ReturnType<typeof startBackend>>;
  /** What all would be without any fault. */
  let sound: Facts;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faults-'));
    const own = Object.keys(limited);
    const names = [...onMain, 'calm', ...own];
    const text = await readFile(
      join(scenarios, 'github/tarnwick/parcel-eta.yaml'),
      'utf8',
    );
    await mkdir(join(folder, 'github/acme'), { recursive: true });
    await writeFile(
      join(folder, 'github/acme/model.yaml'),
      text.replaceAll('../../kits', join(scenarios, 'kits')),
    );
    sources = await startDemoSources({ port: 0, scenariosFolder: folder });
    main = await FaultyGithub.start(sources.url, 'acme/model');
    for (const name of ['calm', ...own]) {
      hosts.set(name, await FaultyGithub.start(sources.url, 'acme/model'));
    }
    for (const [name, [on, fault]] of Object.entries(failing)) {
      main.faults.set(`acme/${name}`, { on, fault });
    }
    main.faults.set('acme/shifting', { on: everything, fault: shiftingPages });
    for (const [name, headers] of Object.entries(limited)) {
      const fault = status(429, headers);
      hosts.get(name)!.faults.set(`acme/${name}`, { on: /^\/actions/, fault });
    }

    knex = await databases.init('SQLITE_3');
    backend = await startBackend({
      knex,
      sources: [],
      entities: names.map(name =>
        anEntity(`component:${name}`, {
          annotations: {
            'mlops-maturity/enabled': 'true',
            'mlops-maturity/retrain-trigger': 'drift-detected',
            'backstage.io/source-location': `url:${
              (hosts.get(name) ?? main).url
            }/acme/${name}/`,
          },
          spec: { type: 'service', lifecycle: 'production', owner: 'team' },
        }),
      ),
      features: [githubModule],
      rootConfig: {
        integrations: {
          github: [main, ...hosts.values()].map(({ host, url }) => ({
            host,
            apiBaseUrl: `${url}/api/v3`,
            token: 'demo',
          })),
        },
      },
      config: { github: { timeoutSeconds: 3 } },
    });
    await waitFor('every component assessed', 90_000, async () => {
      const components = await knex('component_state').select('ref');
      return components.length === names.length && isDone();
    });
    sound = await factsOf('calm');
  }, 120_000);

  afterAll(async () => {
    await backend?.stop();
    const all = [main, ...hosts.values(), sources];
    await Promise.all(all.map(one => one?.close()));
    await rm(folder, { recursive: true, force: true });
  });

  async function isDone(): Promise<boolean> {
    for (const table of ['target_state', 'component_state']) {
      const open = await knex(table).whereRaw('done_version < wanted_version');
      if (open.length > 0) return false;
    }
    return !(await knex('target_state').whereNull('checked_at').first());
  }

  async function factsOf(name: string): Promise<Facts> {
    const { body } = await request(backend.server)
      .get(`/api/mlops-maturity/entities/component/default/${name}/facts`)
      .set('authorization', mockCredentials.user.header());
    return Object.fromEntries(
      body.items.map((one: { factId: string }) => [one.factId, one]),
    );
  }

  /** Those that wait for a rate limit stay where they are. */
  async function sweepMain(): Promise<void> {
    const targets = await knex('target').where({ host: main.host }).pluck('id');
    await invalidate(knex, targetClaims, targets, new Date());
    await waitFor('every target swept', 90_000, isDone);
  }

  /** The facts that stand otherwise than without faults: `id: pass → fail`. */
  function changes(facts: Facts): string[] {
    return Object.entries(sound).flatMap(([id, before]) =>
      facts[id]?.status === before.status
        ? []
        : [`${id}: ${before.status} → ${facts[id]?.status}`],
    );
  }

  it('shows enough to be told apart', () => {
    const statuses = Object.values(sound).map(one => one.status);
    const passes = statuses.filter(one => one === 'pass');
    expect(passes.length).toBeGreaterThan(20);
  });

  it('leaves alone what shares a host with them', async () => {
    expect(changes(await factsOf('steady'))).toEqual([]);
  });

  it('reads listings that change meanwhile', async () => {
    expect(changes(await factsOf('shifting'))).toEqual([]);
  });

  it.each(Object.keys(failing).concat(Object.keys(limited)))(
    'makes facts unknown and never failed: %s',
    async name => {
      const words = failing[name]?.[2] ?? /rate limit is used up/;
      const facts = await factsOf(name);
      const changed = changes(facts);
      expect(changed.filter(one => !one.endsWith('→ unknown'))).toEqual([]);
      expect(changed.length).toBeGreaterThan(3);
      const reasons = changed.map(one => facts[one.split(':')[0]].reason);
      expect(reasons.filter(reason => words.test(reason))).not.toEqual([]);
      expect(reasons.filter(reason => !/^\S.*[.]$/s.test(reason))).toEqual([]);
    },
  );

  it('keeps what was seen until it is stale, and loses nothing', async () => {
    const all = async () => {
      const found: Record<string, string[]> = {};
      for (const name of Object.keys(passing)) {
        found[name] = changes(await factsOf(name));
      }
      return found;
    };
    const unchanged = Object.fromEntries(
      Object.keys(passing).map(name => [name, []]),
    );
    expect(await all()).toEqual(unchanged);

    for (const [name, [on, fault]] of Object.entries(passing)) {
      main.faults.set(`acme/${name}`, { on, fault });
    }
    await sweepMain();
    expect(await all()).toEqual(unchanged);

    // Three days later, in which nothing could be read.
    const targets = await knex('target_state').select('target_id', 'gaps');
    for (const { target_id, gaps } of targets) {
      const aged = JSON.parse(gaps).map((gap: { since: string }) => ({
        ...gap,
        since: new Date(Date.parse(gap.since) - 73 * hourMs).toISOString(),
      }));
      await knex('target_state')
        .where({ target_id })
        .update({ gaps: JSON.stringify(aged) });
    }
    await invalidate(knex, componentClaims, 'all', new Date());
    await waitFor('every component assessed', 90_000, isDone);
    const stale = await all();
    const wrong = Object.values(stale)
      .flat()
      .filter(one => !one.endsWith('→ unknown'));
    expect(wrong).toEqual([]);
    for (const name of ['all-500', 'all-html', 'all-cut', 'all-hang']) {
      expect(stale[name].length).toBeGreaterThan(20);
    }

    for (const name of Object.keys(passing)) main.faults.delete(`acme/${name}`);
    await sweepMain();
    expect(await all()).toEqual(unchanged);
  }, 120_000);
});
