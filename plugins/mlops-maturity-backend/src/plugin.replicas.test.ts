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

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aDatabase, anotherClient } from './__testUtils__/databases';
import { aResult, FakeCollector } from './__testUtils__/FakeCollector';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { anEntity } from './entities/fixtures';

const models = readdirSync(join(__dirname, '../models')).filter(name =>
  name.endsWith('.yaml'),
);
const names = Array.from({ length: 40 }, (_, index) => `model-${index}`);
const entities = names.map(name =>
  anEntity(`component:${name}`, {
    annotations: { 'fake.example/repository': `shop/${name}` },
    spec: { type: 'ml-model', lifecycle: 'production' },
  }),
);

function aSource(): FakeCollector {
  const source = new FakeCollector();
  for (const name of names) {
    source.answers(`shop/${name}`, async () => {
      // A source takes its time, so that both replicas get some of the work.
      await new Promise(resolve => setTimeout(resolve, 50));
      return aResult();
    });
  }
  return source;
}

describe('two backends on one PostgreSQL', () => {
  it('share the work: each component is collected and assessed once', async () => {
    const knex = await aDatabase('POSTGRES_18');
    // The scheduler's own tables: its migrations can't run twice at a time.
    const first = await startBackend({
      knex,
      sources: [new FakeCollector()],
      entities: [],
    });
    const tasks = 'backstage_backend_tasks__tasks';
    await waitFor('the scheduler', 20_000, async () =>
      (await knex.schema.hasTable(tasks))
        ? (await knex(tasks).select()).length > 0
        : false,
    );
    await first.stop();
    const replicas = [1, 2].map(() => ({
      knex: anotherClient(knex),
      source: aSource(),
    }));
    const backends = await Promise.all(
      replicas.map(replica =>
        startBackend({
          knex: replica.knex,
          sources: [replica.source],
          entities,
        }),
      ),
    );
    await waitFor('all assessed', 60_000, async () => {
      const [{ open }] = await knex('component_state')
        .whereNull('assessed_at')
        .orWhereRaw('done_version < wanted_version')
        .count({ open: '*' });
      const [{ known }] = await knex('component').count({ known: '*' });
      return Number(known) === names.length && Number(open) === 0;
    });
    for (const backend of backends) await backend.stop();
    for (const replica of replicas) await replica.knex.destroy();

    const shares = replicas.map(({ source }) => source.collected);
    expect(shares.flat().sort()).toEqual(
      names.map(name => `shop/${name}`).sort(),
    );
    for (const share of shares) expect(share.length).toBeGreaterThan(0);
    expect(await knex('rule_set').select()).toHaveLength(1);
    expect(await knex('assessment').select()).toHaveLength(
      models.length * names.length,
    );
    const transitions = await knex('transition').select();
    expect(transitions.map(({ cause }) => cause)).toEqual(
      Array.from({ length: models.length * names.length }, () => 'first'),
    );
  }, 90_000);
});
