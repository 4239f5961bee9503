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
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase, anotherClient } from './__testUtils__/databases';
import { aResult, FakeCollector } from './__testUtils__/FakeCollector';
import { isSettled } from './__testUtils__/replicas/settled';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { componentClaims, invalidate, targetClaims } from './database/claims';
import { anEntity } from './entities/fixtures';

const names = Array.from({ length: 6 }, (_, index) => `model-${index}`);
const entities = names.map(name =>
  anEntity(`component:${name}`, {
    annotations: {
      'fake.example/repository': `shop/${name}`,
      // Only the newer version knows the second model.
      'mlops-maturity/target-level': 'code=1,added=1',
    },
    spec: { type: 'ml-model', lifecycle: 'production' },
  }),
);

function aModel(id: string, version: string, requires: string): string {
  return `
id: ${id}
version: '${version}'
title: A model
description: Whether there is code.
source: { title: A test }
engine: ladder
dimensions:
  - { id: code, title: Code, description: The code. }
levels:
  - { rank: 0, label: '0', name: None, description: Nothing yet. }
  - { rank: 1, label: '1', name: Kept, description: Code is kept. }
criteria:
  - id: code-kept
    title: Code is kept
    from: 1
    dimension: code
    kind: requirement
    requires: ${requires}
`;
}

const shipped = [
  ...['automation-ladder', 'aws-foundation', 'five-stage', 'google-cloud'],
  ...['link-redglue', 'microsoft-2020', 'microsoft-2025', 'ml-test-score'],
  'three-level',
];

describe('two versions side by side', () => {
  let folder: string;
  let knex: Knex;
  const clients: Knex[] = [];
  const running = new Set<Awaited<ReturnType<typeof startBackend>>>();

  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return { file: join(folder, name) };
  };

  async function start(models: { file: string }[], collector?: string) {
    const client = anotherClient(knex);
    clients.push(client);
    const source = new FakeCollector();
    // An added collector makes a target of its own for each component.
    const sources = [source];
    if (collector) {
      sources.push(
        Object.assign(new FakeCollector(), { id: collector, title: collector }),
      );
    }
    for (const name of names) source.answers(`shop/${name}`, aResult());
    const backend = await startBackend({
      knex: client,
      sources,
      entities,
      config: {
        models,
        disabledModels: shipped,
        schedule: {
          catalog: { seconds: 1 },
          idle: { milliseconds: 50 },
        },
      },
    });
    running.add(backend);
    const stop = async () => {
      running.delete(backend);
      await backend.stop();
    };
    return { source, backend, stop };
  }

  const done = (what: string) =>
    waitFor(what, 30_000, () => isSettled(knex, names.length));

  /** Everything is asked for, again and again, as webhooks would. */
  async function stir(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await invalidate(knex, targetClaims, 'all', new Date());
      await invalidate(knex, componentClaims, 'all', new Date());
      await done(`round ${round}`);
    }
  }

  /** Each kind of transition, by model, with how often it is there. */
  async function transitions(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const row of await knex('transition').orderBy('id')) {
      const what = `${row.model_id}: ${row.from_level} → ${row.to_level}, ${row.cause}`;
      counts[what] = (counts[what] ?? 0) + 1;
    }
    return counts;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
    knex = await aDatabase('POSTGRES_18');
  });

  afterAll(async () => {
    for (const backend of running) await backend.stop();
    for (const client of clients) await client.destroy();
    rmSync(folder, { recursive: true });
  });

  it('the older one answers and changes nothing; levels move once, by the rules', async () => {
    const before = [file('old.yaml', aModel('code', '1.0.0', 'code-in-vcs'))];
    const after = [
      file('new.yaml', aModel('code', '1.1.0', 'ci-pipeline')),
      file('added.yaml', aModel('added', '1.0.0', 'code-in-vcs')),
    ];
    const older = await start(before);
    await done('the older version has assessed');
    expect(await transitions()).toEqual({
      'code: null → 1, first': names.length,
    });

    const newer = await start(after, 'added');
    const moved = {
      'code: null → 1, first': names.length,
      'code: 1 → 0, rules-changed': names.length,
      'added: null → 1, first': names.length,
    };
    await waitFor('the newer version has done all', 60_000, async () => {
      const rows = await knex('assessment').where('generation', '>', 1);
      // The older one may have the turn to look at the catalog, and leaves it.
      const added = await knex('target').where('collector', 'added');
      return (
        rows.length === 2 * names.length &&
        added.length === names.length &&
        isSettled(knex, names.length)
      );
    });
    expect(await transitions()).toEqual(moved);

    const collected = older.source.collected.length;
    await stir();
    // Whoever looks at the catalog now, it stays as it is.
    const seen = () =>
      knex('component').orderBy('ref').select('ref', 'content_hash');
    const stood = await seen();
    await stir();
    expect(older.source.collected).toHaveLength(collected);
    expect(newer.source.collected.length).toBeGreaterThan(names.length);
    expect(await transitions()).toEqual(moved);
    expect(await seen()).toEqual(stood);
    // The older version has no such collector, and calls nothing missing.
    const targets = knex('target').join(
      'target_state',
      'target_state.target_id',
      'target.id',
    );
    expect(
      await targets.clone().distinct('collector').pluck('collector'),
    ).toEqual(expect.arrayContaining(['fake', 'added']));
    expect(await targets.clone().distinct('gaps').pluck('gaps')).toEqual([
      '[]',
    ]);
    const { status, body } = await request(older.backend.server)
      .get('/api/mlops-maturity/entities/component/default/model-0/assessments')
      .set('authorization', mockCredentials.user.header());
    expect([status, body.items.length]).toEqual([200, 1]);

    // One of the older version is started again before all are replaced.
    await older.stop();
    const restarted = await start(before);
    await stir();
    expect(restarted.source.collected).toEqual([]);
    expect(await transitions()).toEqual(moved);
  }, 120_000);
});
