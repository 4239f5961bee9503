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

import type {
  FactResult,
  FactStatus,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { stringify } from 'yaml';
import { aDatabase, databases } from '../__testUtils__/databases';
import { storeAssessment } from '../__testUtils__/storeAssessment';
import { storeComponent } from '../__testUtils__/storeComponent';
import { writeFacts } from '../database/results';
import { writeStatedWaiver } from '../database/waivers';
import { factDefinitions } from '../facts';
import { modelHash } from '../models';
import { smallModel } from '../models/__fixtures__/smallModel';
import { ModelTrials, type ModelTrialsOptions } from './ModelTrials';

const now = new Date('2026-11-20T12:00:00.000Z');
const model = smallModel();
const refOf = (name: string) => `component:default/${name}`;
const harder = {
  ...model,
  version: '2.0.0',
  criteria: model.criteria.map(one =>
    one.id === 'training' ? { ...one, from: 1 } : one,
  ),
};

describe.each(databases.eachSupportedId())('ModelTrials on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await aDatabase(id);
    await store('churn', 2, { training: 'pass' });
    await store('rank', 1, { training: 'fail' });
    await store('spare', 1, {});
    await store('waived', 1, { training: 'fail' });
    await store('frozen', 1, { training: 'fail' });
    await knex('assessment')
      .where('component_ref', refOf('frozen'))
      .update('data', '{"published":{"level":1,"frozen":true}}');
    await writeStatedWaiver(
      knex,
      { ref: refOf('waived'), uid: 'uid-waived' },
      {
        ...{ modelId: model.id, criterionId: 'training', reason: 'Retired.' },
        ...{ by: 'user:default/ann', on: '2026-11-01T00:00:00.000Z' },
        until: '2027-01-01T00:00:00.000Z',
      },
    );
    await storeComponent(knex, { name: 'pending' }, now);
  }, 60_000);

  async function store(
    name: string,
    level: number,
    { training }: { training?: FactStatus },
  ) {
    const owner = `group:default/${name === 'rank' ? 'search' : 'growth'}`;
    await storeAssessment(
      knex,
      {
        ...{ name, level, model },
        component: { owner },
        ...(name === 'spare' && { models: [model.id] }),
      },
      now,
    );
    const fact = (factId: string, status: FactStatus): FactResult => ({
      ...{ factId, status, origin: 'observed', reason: 'Seen.', evidence: [] },
    });
    await writeFacts(knex, refOf(name), [
      fact('ci-pipeline', 'pass'),
      ...(training ? [fact('automated-training', training)] : []),
    ]);
  }

  function trials(options: Partial<ModelTrialsOptions> = {}) {
    return new ModelTrials({
      knex,
      models: [
        {
          ...{ model, file: 'team.yaml', origin: 'own', text: '' },
          hash: modelHash(model),
        },
      ],
      definitions: new Map(factDefinitions.map(one => [one.id, one])),
      configured: one => one,
      clock: () => now,
      ...options,
    });
  }

  const trying = (
    candidate: MaturityModel,
    readable: 'all' | { refs: string[] } = 'all',
    filter = {},
  ) => trials().try({ yaml: stringify(candidate), filter }, readable);

  const fallen = ({ falls }: Awaited<ReturnType<typeof trying>>) =>
    falls.items.map(({ entityRef, from, to }) => [entityRef, from, to]);

  it('lets exactly those fall that miss what is raised', async () => {
    const answer = await trying(harder);
    expect(fallen(answer)).toEqual([
      [refOf('rank'), 1, 0],
      [refOf('spare'), 1, 0],
    ]);
    expect(answer).toMatchObject({
      ...{ total: 5, tried: 4, archived: 1, unchanged: false },
      before: [
        { level: 0, count: 0 },
        // Among them the one that needs no training.
        { level: 1, count: 2 },
        { level: 2, count: 2 },
      ],
      after: [
        { level: 0, count: 2 },
        { level: 1, count: 0 },
        { level: 2, count: 2 },
      ],
    });
    expect(answer).not.toHaveProperty('limitedBy');
  });

  it('moves nobody where the model is the one in force', async () => {
    const answer = await trying(model);
    expect(answer).toMatchObject({
      ...{ unchanged: true, warnings: [] },
      ...{ falls: { count: 0 }, rises: { count: 0 } },
    });
    expect(answer.after).toEqual(answer.before);
  });

  it('says that a changed model has the version of the one in force', async () => {
    const { warnings } = await trying({ ...harder, version: '1.0.0' });
    const version = /version is still 1\.0\.0/;
    expect(warnings.at(-1)?.message).toMatch(version);
    expect((await trying(harder)).warnings.at(-1)?.message).not.toMatch(
      version,
    );
  });

  it('has what may not be seen in no figure', async () => {
    const readable = { refs: [refOf('churn'), refOf('spare')] };
    const answer = await trying(harder, readable);
    expect(fallen(answer)).toEqual([[refOf('spare'), 1, 0]]);
    expect(answer).toMatchObject({ total: 2, tried: 2, archived: 0 });
    expect(JSON.stringify(answer)).not.toContain('/rank');
    expect(await trying(harder, { refs: [] })).toMatchObject({
      ...{ total: 0, tried: 0, withoutData: [], missed: [] },
    });
  });

  it('looks at what the filters ask for', async () => {
    const owner = ['group:default/search'];
    expect(fallen(await trying(harder, 'all', { owner }))).toEqual([
      [refOf('rank'), 1, 0],
    ]);
    const level = [2];
    expect(await trying(harder, 'all', { level })).toMatchObject({ total: 1 });
  });

  it('tries a new model on all that have not chosen others', async () => {
    const fresh = { ...harder, id: 'fresh' };
    const answer = await trying(fresh);
    // Neither what chose another model, nor what was never assessed.
    expect(answer).toMatchObject({ total: 4, tried: 4, archived: 0 });
    expect(answer).not.toHaveProperty('inForce');
    expect(await trying(fresh, 'all', { search: 'rank' })).toMatchObject({
      total: 1,
    });
    await expect(trying(fresh, 'all', { level: [1] })).rejects.toThrow(
      "level needs a model that is in force, and 'fresh' is none",
    );
  });

  it('takes a fair sample where there are too many, the same each time', async () => {
    const few = trials({ mostComponents: 2 });
    const request = { yaml: stringify(harder), filter: {} };
    const answer = await few.try(request, 'all');
    expect(answer.total).toBe(5);
    expect(answer.tried + answer.archived).toBe(2);
    expect(answer.limitedBy).toBe('components');
    expect(await few.try(request, 'all')).toEqual(answer);
  });

  it('ends when its time is up, and says so', async () => {
    const answer = await trials({ mostMs: 0 }).try(
      { yaml: stringify(harder), filter: {} },
      'all',
    );
    expect(answer).toMatchObject({ total: 5, tried: 0, limitedBy: 'time' });
  });

  it('judges the model as it would be configured', async () => {
    const { falls } = await trials({ configured: () => harder }).try(
      { yaml: stringify(model), filter: {} },
      'all',
    );
    expect(falls.count).toBe(2);
  });

  it('refuses more than some that wait, and goes on afterwards', async () => {
    const busy = trials();
    const request = { yaml: stringify(model), filter: {} };
    const asked = Array.from({ length: 12 }, () => busy.try(request, 'all'));
    const states = (await Promise.allSettled(asked)).map(one =>
      one.status === 'rejected' ? one.reason.name : one.status,
    );
    expect(states).toEqual([
      ...Array.from({ length: 9 }, () => 'fulfilled'),
      ...Array.from({ length: 3 }, () => 'ServiceUnavailableError'),
    ]);
    expect(await busy.try(request, 'all')).toMatchObject({ total: 5 });
  });

  it('stops when nobody waits for it any more', async () => {
    const signal = AbortSignal.abort();
    await expect(
      trials().try({ yaml: stringify(model), filter: {}, signal }, 'all'),
    ).rejects.toThrow(/abort/);
  });
});
