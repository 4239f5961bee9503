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
  scorecardGroupings,
  type ScorecardFilter,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import {
  storeAssessment,
  type AssessmentToStore,
} from '../__testUtils__/storeAssessment';
import { storeComponent } from '../__testUtils__/storeComponent';
import { replaceGroupAncestors } from '../database/components';
import { smallModel } from '../models/__fixtures__/smallModel';
import { Scorecard } from './Scorecard';

const now = new Date('2026-11-20T12:00:00.000Z');
const model = smallModel();
const other = smallModel({ id: 'other' });
const [company, retail, growth] = ['company', 'retail', 'growth'].map(
  name => `group:default/${name}`,
);

describe.each(databases.eachSupportedId())('Scorecard on %s', id => {
  let knex: Knex;
  let scorecard: Scorecard;

  const store = (
    name: string,
    level: number,
    rest: Partial<AssessmentToStore> = {},
  ) => storeAssessment(knex, { name, model, level, ...rest }, now);

  beforeAll(async () => {
    knex = await aDatabase(id);
    scorecard = new Scorecard({
      knex,
      models: [model, other],
      clock: () => now,
    });
    const ancestors = { [growth]: [growth, retail, company] };
    await replaceGroupAncestors(knex, [
      ...ancestors[growth].map(ancestor => ({ group: growth, ancestor })),
      { group: retail, ancestor: retail },
      { group: retail, ancestor: company },
      { group: company, ancestor: company },
    ]);
    const system = 'system:default/shop';
    await store('a', 0, {
      blocking: ['ci', 'training'],
      component: { owner: growth, system, title: 'Zebra Émile 100% sure' },
    });
    await store('b', 1, {
      blocking: ['training'],
      component: { owner: growth, system, domain: 'domain:default/d' },
      potential: 2,
      target: 2,
    });
    await store('c_1', 2, { component: { owner: retail }, target: 1 });
    await store('cx1', 2, {
      component: { owner: 'user:default/jane', lifecycle: 'experimental' },
    });
    await store('e', 0, {
      component: { owner: undefined, lifecycle: undefined, type: undefined },
      blocking: ['ci'],
      atRiskSince: now.toISOString(),
    });
    await store('b', 0, { model: other, component: { owner: growth } });
    await storeComponent(
      knex,
      { name: 'new', component: { owner: company }, targets: ['one'] },
      now,
    );
    await storeComponent(
      knex,
      { name: 'merged', assessedWith: 'component:default/b' },
      now,
    );
  });

  const summary = (
    filter: ScorecardFilter = {},
    readable: 'all' | { refs: string[] } = 'all',
  ) => scorecard.summary({ model: model.id, filter }, readable);

  const listed = async (
    filter: ScorecardFilter,
    readable: 'all' | { refs: string[] } = 'all',
  ) => {
    const { items, total } = await scorecard.components(
      { model: model.id, filter },
      readable,
    );
    expect(total).toBe(items.length);
    return items.map(({ entityRef }) => entityRef.split('/')[1]).join(' ');
  };

  it('counts by level, and knows the figures', async () => {
    expect(await summary()).toEqual({
      // What is merged into another isn't counted.
      components: 6,
      pending: 1,
      items: [
        {
          modelId: model.id,
          total: 5,
          distribution: [
            { level: 0, count: 2, production: 1 },
            { level: 1, count: 1, production: 1 },
            { level: 2, count: 2, production: 1 },
          ],
          median: 1,
          minimum: 0,
          target: { withTarget: 2, reached: 1 },
          // Two of three in production have level 1: not 80 %.
          organizationLevel: 0,
          undecided: 1,
          atRisk: 1,
          noData: 0,
        },
      ],
    });
    const all = await scorecard.summary({ filter: {} }, 'all');
    expect(all.items.map(({ modelId, total }) => [modelId, total])).toEqual([
      [model.id, 5],
      ['other', 1],
    ]);
    const nothing = await summary({ lifecycle: ['retired'] });
    expect(nothing).toMatchObject({ components: 0, pending: 0 });
    expect(nothing.items[0]).not.toHaveProperty('median');
    expect(nothing.items[0]).not.toHaveProperty('organizationLevel');
    await expect(
      scorecard.summary({ model: 'none', filter: {} }, 'all'),
    ).rejects.toThrow("There is no maturity model 'none'");
  });

  it('groups, and counts each component for every group above its owner', async () => {
    const groupsBy = async (groupBy: (typeof scorecardGroupings)[number]) => {
      const { items } = await scorecard.summary(
        { model: model.id, groupBy, filter: {} },
        'all',
      );
      return items[0].groups!.map(({ value, total, median }) => [
        value,
        total,
        median,
      ]);
    };
    expect(await groupsBy('owner')).toEqual([
      [company, 3, 1],
      [growth, 2, 0],
      [retail, 3, 1],
      ['user:default/jane', 1, 2],
      [undefined, 1, 0],
    ]);
    expect(await groupsBy('system')).toEqual([
      ['system:default/shop', 2, 0],
      [undefined, 3, 2],
    ]);
    for (const groupBy of scorecardGroupings.slice(1)) {
      const groups = await groupsBy(groupBy);
      expect(groups.reduce((sum, [, total]) => sum + Number(total), 0)).toBe(5);
    }
  });

  it('filters, by nested owners too', async () => {
    expect(await listed({ owner: [company] })).toBe('b c_1 a');
    expect(await listed({ owner: [growth] })).toBe('b a');
    expect(await listed({ owner: [growth, 'user:default/jane'] })).toBe(
      'b cx1 a',
    );
    expect(await listed({ owner: [company], level: [1, 2] })).toBe('b c_1');
    expect(await listed({ lifecycle: ['experimental', 'other'] })).toBe('cx1');
    expect(await listed({ system: ['system:default/shop'] })).toBe('b a');
    expect(await listed({ domain: ['domain:default/d'] })).toBe('b');
    expect(await listed({ type: ['ml-model'] })).toBe('b c_1 cx1 a');
    expect(await listed({ blockedBy: ['ci'] })).toBe('e a');
    expect((await summary({ blockedBy: ['ci'] })).items[0].total).toBe(2);
    expect(await summary({ owner: [company] })).toMatchObject({
      components: 4,
      pending: 1,
    });
  });

  it('searches for what was typed, wildcards included', async () => {
    expect(await listed({ search: 'C_1' })).toBe('c_1');
    expect(await listed({ search: '100%' })).toBe('a');
    expect(await listed({ search: '%' })).toBe('a');
    expect(await listed({ search: 'zebra É' })).toBe('a');
    expect(await listed({ search: '!' })).toBe('');
    expect(await listed({ search: "'; DROP TABLE fact" })).toBe('');
    expect(await summary({ search: 'new' })).toMatchObject({ components: 1 });
  });

  it('lists what is shown of a component', async () => {
    await knex('component_target').insert({
      component_ref: 'component:default/b',
      target_id: (await knex('target').first()).id,
      via: 'component:default/b',
    });
    await knex('target_state').update('gaps', '[{"code":"forbidden"}]');
    const { items } = await scorecard.components(
      { model: model.id, filter: { search: 'b' }, sort: 'level' },
      'all',
    );
    expect(items.find(one => one.entityRef.endsWith('/b'))).toEqual({
      entityRef: 'component:default/b',
      type: 'ml-model',
      lifecycle: 'production',
      owner: growth,
      system: 'system:default/shop',
      domain: 'domain:default/d',
      level: 1,
      potentialLevel: 2,
      targetLevel: 2,
      assessedAt: now.toISOString(),
      sourceProblem: true,
      dimensions: [{ dimension: 'practice', verifiedLevel: 1 }],
      blocking: ['training'],
    });
  });

  it('names the criteria that block most', async () => {
    const gaps = await scorecard.gaps({ model: model.id, filter: {} }, 'all');
    expect(gaps).toMatchObject({ modelId: model.id, total: 5 });
    expect(
      gaps.items.map(({ criterionId, blocked, only }) => [
        criterionId,
        blocked,
        only,
      ]),
    ).toEqual([
      ['ci', 2, 1],
      ['training', 2, 1],
    ]);
    expect(
      gaps.fixes.map(one => [one.factIds, one.lifts, one.liftsTogether]),
    ).toEqual([
      [['ci-pipeline'], 1, 1],
      [['automated-training'], 1, 3],
    ]);
    expect(gaps.items[0]).toMatchObject({ factIds: ['ci-pipeline'], level: 1 });
    const one = await scorecard.gaps(
      { model: model.id, filter: { owner: [growth] }, limit: 1 },
      'all',
    );
    expect(one.items).toMatchObject([{ criterionId: 'training', blocked: 2 }]);
  });

  it('shows a caller nothing of what he may not read, in figures neither', async () => {
    const readable = { refs: ['component:default/b', 'component:default/x'] };
    expect(await summary({}, readable)).toMatchObject({
      components: 1,
      pending: 0,
      items: [{ total: 1, median: 1, atRisk: 0 }],
    });
    expect(await listed({}, readable)).toBe('b');
    const { items } = await scorecard.summary(
      { model: model.id, groupBy: 'owner', filter: {} },
      readable,
    );
    expect(items[0].groups!.map(({ value }) => value)).toEqual([
      company,
      growth,
      retail,
    ]);
    const gaps = await scorecard.gaps(
      { model: model.id, filter: {} },
      readable,
    );
    expect(gaps.total).toBe(1);
    expect(gaps.items).toMatchObject([{ criterionId: 'training', blocked: 1 }]);
    expect(gaps.fixes).toMatchObject([{ blocked: 1, liftsTogether: 1 }]);
    const { points } = await scorecard.trend(
      { model: model.id, filter: {} },
      readable,
    );
    expect(points.at(-1)!.total).toBe(1);

    const nothing = { refs: [] };
    expect(await summary({}, nothing)).toMatchObject({ components: 0 });
    expect(await listed({}, nothing)).toBe('');
  });
});
