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

import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { claimDue, completeClaim, componentClaims } from '../database/claims';
import { readComponent } from '../database/components';
import { readAssessments } from '../database/results';
import { factDefinitions, facts } from '../facts';
import { settings } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { AssessmentEngine } from '../assessments/AssessmentEngine';
import { EntitySync } from './EntitySync';
import { anEntity, related } from './fixtures';

const definitions = new Map(factDefinitions.map(one => [one.id, one]));
const models = [smallModel()];

const groups = [
  anEntity('group:company'),
  anEntity('group:retail', { spec: { parent: 'company' } }),
  anEntity('group:growth', { spec: { parent: 'retail' } }),
];

function aModel(
  name: string,
  {
    repository = 'shop/models',
    ...parts
  }: Parameters<typeof anEntity>[1] & {
    repository?: string;
  } = {},
): Entity {
  return anEntity(`component:${name}`, {
    annotations: { 'fake.example/repository': repository },
    spec: { type: 'ml-model', owner: 'growth', lifecycle: 'production' },
    ...parts,
  });
}

describe.each(databases.eachSupportedId())('EntitySync on %s', id => {
  let now: Date;
  let knex: Knex;

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
  });

  function sync(...entities: Entity[]) {
    return new EntitySync({
      knex,
      catalog: catalogServiceMock({
        entities: related([...groups, ...entities]),
      }),
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      filter: defaultEntityFilter,
      collectors: [new FakeCollector()],
      definitions,
      models,
      rules: alwaysInForce,
      clock: () => now,
    }).run();
  }

  /** Takes all due components off the list. */
  async function takeDue(): Promise<string[]> {
    const claims = await claimDue<string>(knex, componentClaims, {
      now,
      limit: 100,
      claimForMs: 1000,
    });
    const dueAt = new Date(now.getTime() + 86_400_000);
    for (const claim of claims) {
      await completeClaim(knex, componentClaims, claim, { now, dueAt });
    }
    return claims.map(({ key }) => key).sort();
  }

  async function assessAll(): Promise<void> {
    await knex('target_state').update({ checked_at: now.toISOString() });
    const engine = new AssessmentEngine({
      knex,
      logger: mockServices.logger.mock(),
      facts,
      collectors: [],
      models,
      settings,
      rules: alwaysInForce,
      takeOverAfterMs: 1000,
      staleAfterMs: 1000,
      holdDropForMs: 1000,
      idleMs: 10,
      clock: () => now,
    });
    for (const claim of await engine.claim(100)) await engine.assess(claim);
  }

  const targets = () => knex('target').orderBy('key').pluck('key');

  it('takes up new components, and only what changed is due again', async () => {
    expect(await sync(aModel('churn'), aModel('rank'))).toEqual({
      components: 2,
      changed: 2,
      removed: 0,
    });
    const both = ['component:default/churn', 'component:default/rank'];
    expect(await takeDue()).toEqual(both);
    expect(await targets()).toEqual(['shop/models']);

    expect(await sync(aModel('rank'), aModel('churn'))).toMatchObject({
      changed: 0,
    });
    expect(await takeDue()).toEqual([]);

    expect(
      await sync(aModel('churn'), aModel('rank', { title: 'Ranking' })),
    ).toEqual({ components: 2, changed: 1, removed: 0 });
    expect(await takeDue()).toEqual([both[1]]);
    const stored = await readComponent(knex, both[1]);
    expect(stored?.content.component.title).toBe('Ranking');
    expect(await knex('component').where('ref', both[1]).first()).toMatchObject(
      {
        title: 'Ranking',
        owner: 'group:default/growth',
        lifecycle: 'production',
        type: 'ml-model',
      },
    );
  });

  it('makes a component due when what it inherits changes', async () => {
    const shop = (annotations: Record<string, string>) =>
      anEntity('system:shop', { spec: { owner: 'growth' }, annotations });
    const spec = { type: 'ml-model', system: 'shop' };
    await sync(shop({}), aModel('churn', { spec }), aModel('rank'));
    await takeDue();
    await sync(
      shop({ 'mlops-maturity/attest.compliance': 'met; on=2026-10-01' }),
      aModel('churn', { spec }),
      aModel('rank'),
    );
    expect(await takeDue()).toEqual(['component:default/churn']);
  });

  it('forgets what left the catalog, but not that it was there', async () => {
    const spec = { type: 'ml-model', owner: 'retail', lifecycle: 'production' };
    const rank = aModel('rank', { repository: 'shop/rank', spec });
    await sync(aModel('churn'), rank);
    await assessAll();
    await knex('observation').insert(
      (await knex('target').select()).map(({ id: target_id }) => ({
        ...{ target_id, kind: 'file', key: 'a.py', key_hash: 'a' },
        ...{ hash: 'x', data: '{}' },
      })),
    );
    const ref = 'component:default/rank';
    expect(await readAssessments(knex, ref)).toHaveLength(1);

    expect(await sync(aModel('churn'))).toEqual({
      components: 1,
      changed: 0,
      removed: 1,
    });
    expect(await readComponent(knex, ref)).toBeUndefined();
    expect(await readAssessments(knex, ref)).toEqual([]);
    for (const table of ['fact', 'blocker', 'component_target']) {
      expect(await knex(table).where('component_ref', ref)).toEqual([]);
    }
    expect(await targets()).toEqual(['shop/models']);
    expect(await knex('observation').select()).toHaveLength(1);
    expect(await knex('target_state').select()).toHaveLength(1);
    const [came, left, ...others] = await knex('transition')
      .where('component_ref', ref)
      .orderBy('id');
    expect(came).toMatchObject({ cause: 'first', to_level: 0 });
    expect(left).toMatchObject({
      cause: 'left',
      from_level: 0,
      to_level: null,
      owner: 'group:default/retail',
    });
    expect(others).toEqual([]);
  });

  it('takes an entity that was made again for a new one', async () => {
    await sync(aModel('churn'));
    await assessAll();
    expect(await sync(aModel('churn', { uid: 'another' }))).toEqual({
      components: 1,
      changed: 1,
      removed: 1,
    });
    expect(await readAssessments(knex, 'component:default/churn')).toEqual([]);
    await assessAll();
    const transitions = await knex('transition').orderBy('id');
    expect(transitions.map(row => [row.component_uid, row.cause])).toEqual([
      ['uid-component:churn', 'first'],
      ['uid-component:churn', 'left'],
      ['another', 'first'],
    ]);
  });

  it('moves a component to another source, and drops the one nobody uses', async () => {
    await sync(aModel('churn'));
    await assessAll();
    await sync(aModel('churn', { repository: 'shop/churn' }));
    expect(await targets()).toEqual(['shop/churn']);
    const [state] = await knex('target_state').select();
    expect(state).toMatchObject({
      due_at: now.toISOString(),
      checked_at: null,
    });
  });

  it('keeps how groups are nested up to date', async () => {
    const pairs = async () =>
      (await knex('group_ancestor').orderBy(['group_ref', 'ancestor_ref'])).map(
        row =>
          `${row.group_ref} ${row.ancestor_ref}`.replace(
            /group:default\//g,
            '',
          ),
      );
    await sync(
      anEntity('group:ops', { spec: { parent: 'company' } }),
      anEntity('group:gone', { spec: { parent: 'growth' } }),
    );
    expect(await pairs()).toEqual([
      'company company',
      ...['gone company', 'gone gone', 'gone growth', 'gone retail'],
      ...['growth company', 'growth growth', 'growth retail'],
      ...['ops company', 'ops ops'],
      ...['retail company', 'retail retail'],
    ]);
    await sync(anEntity('group:ops', { spec: { parent: 'retail' } }));
    expect((await pairs()).filter(pair => /^(ops|gone)/.test(pair))).toEqual([
      'ops company',
      'ops ops',
      'ops retail',
    ]);
  });
});
