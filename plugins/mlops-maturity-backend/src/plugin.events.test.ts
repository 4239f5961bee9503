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
import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import eventsBackend from '@backstage/plugin-events-backend';
import {
  eventsServiceFactory,
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import request from 'supertest';
import { aDatabase, databases } from './__testUtils__/databases';
import {
  aRepositoryWith,
  aResult,
  FakeCollector,
} from './__testUtils__/FakeCollector';
import { startBackend } from './__testUtils__/startBackend';
import { waitFor } from './__testUtils__/waitFor';
import { anEntity } from './entities/fixtures';

const churn = anEntity('component:churn', {
  annotations: { 'fake.example/repository': 'shop/churn' },
  spec: { type: 'ml-model', lifecycle: 'production' },
});

/** A level that a file in the repository decides. */
const codeModel = `
id: code
version: '1.0.0'
title: Code
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
    requires: code-in-vcs
`;

describe.each(databases.eachSupportedId())('events on %s', id => {
  let folder: string;
  let knex: Knex;
  let source: FakeCollector;
  let events: EventsService;
  let signals: unknown[];
  let backend: Awaited<ReturnType<typeof startBackend>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'model-'));
    writeFileSync(join(folder, 'code.yaml'), codeModel);
    knex = await aDatabase(id);
    source = new FakeCollector();
    source.answers('shop/churn', { observations: aRepositoryWith('README') });
    source.events = {
      topics: ['fake.changed'],
      read: ({ eventPayload }) => {
        const { repository } = eventPayload as {
          repository: { full_name: string };
        };
        if (repository.full_name === 'broken') {
          throw new Error('This is no event');
        }
        return [
          { target: { host: 'fake.example', key: repository.full_name } },
        ];
      },
    };
    signals = [];
    backend = await startBackend({
      knex,
      others: { events: await databases.init(id) },
      sources: [source],
      entities: [churn],
      config: {
        models: [{ file: join(folder, 'code.yaml') }],
        // A whole cycle of the schedule would be too late for the test.
        schedule: { catalog: { seconds: 1 }, collect: { hours: 10 } },
        events: { debounce: { milliseconds: 500 } },
      },
      rootConfig: {
        events: { useEventBus: 'never', http: { topics: ['fake.changed'] } },
      },
      features: [
        eventsServiceFactory,
        eventsBackend,
        createBackendPlugin({
          pluginId: 'listener',
          register(env) {
            env.registerInit({
              deps: { service: eventsServiceRef },
              async init({ service }) {
                events = service;
                await service.subscribe({
                  id: 'signals',
                  topics: ['signals'],
                  onEvent: async ({ eventPayload }) => {
                    signals.push(eventPayload);
                  },
                });
              },
            });
          },
        }),
      ],
    });
    await waitFor('the first assessment', 20_000, async () => {
      const { status, body } = await assessments();
      return status === 200 && body.assessedAt !== undefined;
    });
  }, 60_000);

  afterAll(async () => {
    await backend.stop();
    rmSync(folder, { recursive: true });
  });

  function assessments() {
    return request(backend.server)
      .get('/api/mlops-maturity/entities/component/default/churn/assessments')
      .set('authorization', mockCredentials.user.header());
  }

  async function level(): Promise<number> {
    const { body } = await assessments();
    return body.items.find(
      (one: { model: { id: string } }) => one.model.id === 'code',
    ).published.level;
  }

  const changed = { repository: { full_name: 'shop/churn' } };

  it('bring a new level within seconds, and tell the open pages', async () => {
    expect(await level()).toBe(0);
    const { body } = await assessments();
    signals.length = 0;
    source.answers('shop/churn', {
      observations: aRepositoryWith('src/train.py'),
    });
    const swept = source.collected.length;
    // A storm of events about one target.
    for (let count = 0; count < 30; count += 1) {
      await events.publish({ topic: 'fake.changed', eventPayload: changed });
    }
    await waitFor('the new level', 20_000, async () => (await level()) === 1);
    expect(source.collected.length - swept).toBeLessThanOrEqual(2);
    expect(signals).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: body.channel,
        message: { changed: true },
      },
    ]);
    expect(body.channel).toMatch(/^mlops-maturity:[0-9a-f-]{36}$/);
  }, 30_000);

  it('about a target that is being collected have it collected again', async () => {
    expect(await level()).toBe(1);
    let started = () => {};
    const collecting = new Promise<void>(resolve => {
      started = resolve;
    });
    let finish = () => {};
    const finished = new Promise<void>(resolve => {
      finish = resolve;
    });
    source.answers('shop/churn', async () => {
      started();
      await finished;
      // What was read before it changed.
      return aResult({ observations: aRepositoryWith('README') });
    });
    await events.publish({ topic: 'fake.changed', eventPayload: changed });
    await collecting;
    await events.publish({ topic: 'fake.changed', eventPayload: changed });
    await waitFor('the event taken in', 20_000, async () => {
      const row = await knex('target_state').first();
      return row.claim_token !== null && row.due_again_at !== null;
    });
    const changedFile = aRepositoryWith('src/changed.py');
    source.answers('shop/churn', { observations: changedFile });
    const swept = source.collected.length;
    finish();
    await waitFor('what it told of', 20_000, async () => {
      const tree = await knex('observation').where('kind', 'tree').first();
      return tree.data.includes('src/changed.py');
    });
    expect(source.collected.length - swept).toBe(1);
    await waitFor('the level', 20_000, async () => (await level()) === 1);
  }, 60_000);

  it('come in as webhooks', async () => {
    const swept = source.collected.length;
    const { status } = await request(backend.server)
      .post('/api/events/http/fake.changed')
      .send(changed);
    expect(status).toBe(202);
    await waitFor(
      'the sweep',
      20_000,
      async () => source.collected.length > swept,
    );
  }, 30_000);

  it('about anything else change nothing', async () => {
    const swept = source.collected.length;
    for (const eventPayload of [
      { repository: { full_name: 'broken' } },
      { repository: { full_name: 'shop/unknown' } },
      { repository: { full_name: 'bad\0name' } },
      { repository: {} },
      undefined,
      'text',
    ]) {
      await events.publish({ topic: 'fake.changed', eventPayload });
    }
    expect(await knex('target').select('key')).toEqual([{ key: 'shop/churn' }]);
    await new Promise(resolve => setTimeout(resolve, 1_000));
    expect(source.collected).toHaveLength(swept);
  });
});
