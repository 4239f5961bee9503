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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import { readComponent } from '../database/components';
import { keepObservations } from '../database/kept';
import { replaceObservations } from '../database/observations';
import { settings } from '../facts/fixtures';
import { entityScope } from '../push/entityScope';
import { readEvidence } from './readEvidence';

const now = new Date('2026-11-20T12:00:00.000Z');
const one = { collector: 'fake', host: 'fake.example', key: 'one' };

function deployment(data: object = {}): Observation {
  return {
    kind: 'deployment',
    key: '7',
    data: {
      ...{ id: '7', environment: 'production', transient: false, sha: 'abc' },
      ...{ createdAt: '2026-11-20T11:00:00.000Z', state: 'success' },
      ...data,
    },
  };
}

function model(name: string): Observation {
  return { kind: 'registeredModel', key: name, data: { name, versions: [] } };
}

describe.each(databases.eachSupportedId())('readEvidence on %s', id => {
  let knex: Knex;
  let ref: string;

  beforeEach(async () => {
    knex = await aDatabase(id);
    ref = await storeComponent(knex, { name: 'a', targets: ['one'] }, now);
    const row = await knex('target').first();
    await replaceObservations(
      knex,
      row.id,
      [...aRepositoryWith('src/train.py'), deployment({ runId: '1' })],
      new Set(),
    );
    await knex('target_state').update('checked_at', now.toISOString());
  });

  async function read() {
    const stored = (await readComponent(knex, ref))!;
    const evidence = await readEvidence(
      knex,
      stored.content.component,
      settings,
      { now, staleAfterMs: 1_000, collectors: [new FakeCollector()] },
    );
    return { evidence, component: stored.content.component };
  }

  it('takes from an event which run made a deployment', async () => {
    await keepObservations(knex, one, {
      origin: 'event',
      observations: [deployment({ runId: '2', url: 'https://e.example/' })],
      now,
    });
    const { evidence } = await read();
    expect(evidence.observedInput).toBeUndefined();
    expect(evidence.input.repositories[0].deployments).toMatchObject([
      { deployment: { id: '7', runId: '2', url: 'https://e.example/' } },
    ]);
  });

  it('takes no catalog of an organization for the code of what it describes', async () => {
    await knex('component_target').update({ described: true });
    expect((await read()).evidence.noData).toBe(false);
    await knex('observation').where({ kind: 'tree' }).delete();
    const { id: targetId } = await knex('target').first('id');
    await replaceObservations(
      knex,
      targetId,
      aRepositoryWith('all.yaml'),
      new Set(),
    );
    const { evidence } = await read();
    expect(evidence.noData).toBe(true);
    expect(evidence.input.repositories[0].gaps).toMatchObject([
      { message: expect.stringContaining('Nothing says where the code is') },
    ]);
  });

  it('forgets what an event told once the source may not be read any more', async () => {
    await keepObservations(knex, one, {
      origin: 'event',
      observations: [deployment()],
      now,
    });
    await knex('target_state').update(
      'gaps',
      JSON.stringify([
        {
          kinds: ['deployment'],
          code: 'forbidden',
          message: 'It is forbidden.',
          since: now.toISOString(),
        },
      ]),
    );
    const { evidence } = await read();
    expect(evidence.input.repositories[0].deployments).toEqual([]);
    expect(evidence.input.repositories[0].gaps).toMatchObject([
      { code: 'forbidden', source: one },
    ]);
  });

  it('shows facts what was pushed, and what there is without it', async () => {
    const { component } = await read();
    await keepObservations(knex, entityScope(component), {
      origin: 'push',
      observations: [model('churn')],
      now,
    });
    await keepObservations(knex, one, {
      origin: 'push',
      observations: [model('other')],
      now,
    });
    const { evidence } = await read();
    const modelsOf = (input = evidence.input) =>
      input.platforms.flatMap(({ models }) => models.map(({ name }) => name));
    expect(modelsOf().sort()).toEqual(['churn', 'other']);
    expect(modelsOf(evidence.observedInput)).toEqual([]);
    // Another entity of the same name, made later.
    const { evidence: later } = await (async () => {
      await knex('component').update(
        'content',
        JSON.stringify({
          ...(await readComponent(knex, ref))!.content,
          component: { ...component, uid: 'another' },
        }),
      );
      return read();
    })();
    expect(later.input.platforms.flatMap(({ models }) => models)).toMatchObject(
      [{ name: 'other' }],
    );
  });
});
