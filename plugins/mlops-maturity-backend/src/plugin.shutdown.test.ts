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

import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { aDatabase, databases } from './__testUtils__/databases';
import { FakeCollector } from './__testUtils__/FakeCollector';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { anEntity } from './entities/fixtures';

const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const entities = names.map(name =>
  anEntity(`component:${name}`, {
    annotations: { 'fake.example/repository': `shop/${name}` },
    spec: { type: 'ml-model', lifecycle: 'production' },
  }),
);

describe.each(databases.eachSupportedId())('stopping on %s', id => {
  it('takes seconds while a source hangs, and leaves the work to others', async () => {
    const knex = await aDatabase(id);
    const hanging = new FakeCollector();
    const aborted: string[] = [];
    for (const name of names) {
      hanging.answers(`shop/${name}`, ({ signal }) => {
        signal.addEventListener('abort', () => aborted.push(name));
        // Half of them overlook that they have to end.
        return new Promise((_, reject) => {
          if (name.length > 3) return;
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      });
    }
    const first = await startBackend({ knex, sources: [hanging], entities });
    await waitFor(
      'four sweeps that hang',
      20_000,
      async () => hanging.collected.length === 4,
    );
    const refreshing = request(first.server)
      .post('/api/mlops-maturity/entities/component/default/one/refresh')
      .set('authorization', mockCredentials.user.header())
      .then(({ status }) => status);
    await waitFor('the refresh', 10_000, async () => {
      const asked = await knex('target_state').where('wanted_version', '>', 0);
      return asked.length > 0;
    });

    const began = Date.now();
    await first.stop();
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await refreshing).toBe(503);
    expect(aborted.sort()).toEqual(
      hanging.collected.map(key => key.slice(5)).sort(),
    );
    const now = new Date().toISOString();
    const state = await knex('target_state').select('claim_token', 'due_at');
    expect(state).toHaveLength(names.length);
    for (const { claim_token: token, due_at: dueAt } of state) {
      expect([token, dueAt <= now]).toEqual([null, true]);
    }
    for (const table of ['observation', 'fact', 'assessment', 'transition']) {
      expect([table, await knex(table)]).toEqual([table, []]);
    }

    // Claims that had to run out would keep it for six minutes.
    const working = new FakeCollector();
    const second = await startBackend({ knex, sources: [working], entities });
    await waitFor('all to be assessed by another', 20_000, async () => {
      const done = await knex('component_state').whereNotNull('assessed_at');
      return done.length === names.length;
    });
    expect(working.collected.sort()).toEqual(
      names.map(name => `shop/${name}`).sort(),
    );
    await second.stop();
  }, 60_000);
});
