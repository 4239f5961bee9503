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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import {
  storeAssessment,
  type AssessmentToStore,
} from '../__testUtils__/storeAssessment';
import { storeComponent } from '../__testUtils__/storeComponent';
import { replaceGroupAncestors } from '../database/components';
import { writeTransition } from '../database/writeTransitions';
import { aComponent } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { Scorecard } from './Scorecard';

const now = new Date('2026-11-20T12:00:00.000Z');
const model = smallModel({
  dimensions: [
    { id: 'data', title: 'Data' },
    { id: 'release', title: 'Release' },
  ],
});
const coarse = smallModel({ id: 'coarse', levels: model.levels.slice(0, 2) });
const [company, growth] = ['group:default/company', 'group:default/growth'];

describe.each(databases.eachSupportedId())('the scorecard on %s', id => {
  let knex: Knex;
  let scorecard: Scorecard;

  const store = (
    name: string,
    level: number,
    rest: Partial<AssessmentToStore> = {},
  ) => storeAssessment(knex, { name, model, level, ...rest }, now);

  /** Records that a component's level went up or down. */
  const move = (
    name: string,
    [from, to]: [number, number],
    rest: {
      cause?: 'evidence' | 'rules-changed' | 'enforced';
      day?: string;
      uid?: string;
    } = {},
  ) =>
    writeTransition(
      knex,
      aComponent({
        ref: `component:default/${name}`,
        uid: rest.uid ?? `uid-${name}`,
      }),
      {
        modelId: model.id,
        ...{ from, to, cause: rest.cause ?? 'evidence' },
        at: `${rest.day ?? '2026-11-10'}T08:00:00.000Z`,
        ...{ generation: 1, criteria: [] },
      },
    );

  beforeAll(async () => {
    knex = await aDatabase(id);
    scorecard = new Scorecard({
      knex,
      models: [model, coarse],
      clock: () => now,
    });
    await replaceGroupAncestors(knex, [
      { group: growth, ancestor: growth },
      { group: growth, ancestor: company },
      { group: company, ancestor: company },
    ]);
    const owned = { component: { owner: growth } };
    const [blocking, unknown] = [['ci', 'training'], ['training']];
    await store('a', 0, {
      ...{ ...owned, dimensions: { data: 2 }, target: 1 },
      ...{ blocking, unknown },
    });
    await store('b', 1, {
      ...{ ...owned, dimensions: { release: 2 }, target: 1 },
      ...{ blocking: ['training'], unknown },
    });
    await store('c', 2, { component: { owner: company }, blocking: ['ci'] });
    const elsewhere = { component: { owner: 'group:default/elsewhere' } };
    await store('d', 2, { ...elsewhere, noData: true, potential: 2 });
    await store('e', 1, {
      ...elsewhere,
      potential: 2,
      atRiskSince: now.toISOString(),
    });
    await store('f', 2, {
      component: { owner: undefined, lifecycle: undefined },
    });
    await store('a', 0, { model: coarse, ...owned });
    await store('b', 1, { model: coarse, ...owned, blocking: ['training'] });
    await store('c', 0, { model: coarse, blocking: ['ci', 'training'] });
    await store('e', 0, { model: coarse, blocking: ['ci'] });
    await storeComponent(
      knex,
      { name: 'twin', assessedWith: 'component:default/b' },
      now,
    );
    await move('a', [2, 1]);
    await move('a', [1, 0], { day: '2026-11-12' });
    await move('b', [2, 1], { day: '2026-09-01' });
    await move('c', [1, 2]);
    await move('d', [1, 2]);
    await move('d', [2, 1], { day: '2026-11-11' });
    await move('d', [1, 2], { cause: 'rules-changed', day: '2026-11-12' });
    await move('c', [2, 1], { cause: 'enforced', day: '2026-11-12' });
    // Another entity had the name before.
    await move('e', [0, 2], { uid: 'before' });
  });

  const listed = async (filter: ScorecardFilter, modelId = model.id) => {
    const { items, total } = await scorecard.components(
      { model: modelId, filter },
      'all',
    );
    expect(total).toBe(items.length);
    return items.map(({ entityRef }) => entityRef.split('/')[1]).join('');
  };

  it('narrows by what came out', async () => {
    expect(await listed({ target: 'below' })).toBe('a');
    expect(await listed({ target: 'reached' })).toBe('b');
    expect(await listed({ undecided: true })).toBe('e');
    expect(await listed({ atRisk: true })).toBe('e');
    expect(await listed({ noData: true })).toBe('d');
    expect(await listed({ moved: 'up' })).toBe('c');
    expect(await listed({ moved: 'down' })).toBe('a');
    // c is as low in both, and something blocks it.
    expect(await listed({ weakIn: 'release' })).toBe('ac');
    expect(await listed({ weakIn: 'data' })).toBe('bc');
    expect(await listed({ blockedBy: ['ci', 'training'] })).toBe('abc');
    const training = { blockedBy: ['training'] };
    expect(await listed({ ...training, blockedFor: 'no-data' })).toBe('ab');
    expect(await listed({ ...training, blockedFor: 'not-met' })).toBe('');
    expect(await listed({ blockedFor: 'not-met' })).toBe('ac');
    // Something else of a isn't met.
    expect(await listed({ blockedFor: 'no-data' })).toBe('b');
    expect(await listed({ without: ['owner'] })).toBe('f');
    expect(await listed({ without: ['owner'], owner: [growth] })).toBe('abf');
    expect(await listed({ without: ['lifecycle'] })).toBe('f');
    expect(await listed({ higherThan: 'coarse' })).toBe('c');
    expect(await listed({ lowerThan: 'coarse' })).toBe('');
    expect(await listed({ lowerThan: model.id }, 'coarse')).toBe('c');
    await expect(listed({ higherThan: 'none' })).rejects.toThrow(
      "There is no maturity model 'none'",
    );
    await expect(
      scorecard.summary({ filter: { higherThan: 'coarse' } }, 'all'),
    ).rejects.toThrow('need a model');
    expect(await listed({ also: ['coarse=0'] })).toBe('ace');
    expect(await listed({ also: ['coarse=0'], level: [2] })).toBe('c');
    expect(await listed({ also: ['coarse=0', 'coarse=1'] })).toBe('');
    const { items } = await scorecard.summary(
      { model: model.id, filter: { noData: true } },
      'all',
    );
    expect(items[0]).toMatchObject({ total: 1, noData: 1 });
  });

  it('tells who rose and fell by their evidence, and not by the rules', async () => {
    const movement = async (filter: ScorecardFilter, refs?: string[]) => {
      const { items } = await scorecard.summary(
        { model: model.id, filter, movement: true },
        refs ? { refs } : 'all',
      );
      return items[0].movement!;
    };
    expect(await movement({})).toEqual({
      since: '2026-10-21T12:00:00.000Z',
      ...{ risen: 1, fallen: 1, byRules: 2 },
      rises: [
        {
          entityRef: 'component:default/c',
          owner: company,
          ...{ from: 1, to: 2, at: '2026-11-10T08:00:00.000Z' },
        },
      ],
      falls: [
        {
          entityRef: 'component:default/a',
          owner: growth,
          ...{ from: 2, to: 0, at: '2026-11-12T08:00:00.000Z' },
        },
      ],
    });
    expect(await movement({ owner: [growth] })).toMatchObject({
      ...{ risen: 0, fallen: 1, byRules: 0, rises: [] },
    });
    expect(await movement({}, ['component:default/b'])).toMatchObject({
      ...{ risen: 0, fallen: 0, byRules: 0, rises: [], falls: [] },
    });
  });

  it('shows dimensions by nested groups', async () => {
    const { groups } = await scorecard.dimensions(
      { model: model.id, groupBy: 'owner', filter: { owner: [company] } },
      'all',
    );
    expect(
      groups.map(({ value, parent, total }) => [value, parent, total]),
    ).toEqual([
      [company, undefined, 3],
      [growth, company, 2],
    ]);
    expect(groups[1].dimensions).toEqual([
      {
        dimension: 'data',
        median: 1,
        distribution: [
          { level: 1, count: 1 },
          { level: 2, count: 1 },
        ],
        holdsBack: 1,
      },
      {
        dimension: 'release',
        median: 0,
        distribution: [
          { level: 0, count: 1 },
          { level: 2, count: 1 },
        ],
        holdsBack: 1,
      },
    ]);
    const hidden = await scorecard.dimensions(
      { model: model.id, groupBy: 'type', filter: {} },
      { refs: ['component:default/c'] },
    );
    expect(hidden.groups).toMatchObject([{ total: 1 }]);
  });

  it('compares two models: who stands apart, and why', async () => {
    const comparison = await scorecard.comparison(
      { model: model.id, with: 'coarse', filter: {} },
      'all',
    );
    expect(comparison).toMatchObject({
      total: 4,
      cells: [
        { level: 0, withLevel: 0, count: 1 },
        { level: 1, withLevel: 0, count: 1 },
        { level: 1, withLevel: 1, count: 1 },
        { level: 2, withLevel: 0, count: 1 },
      ],
      higher: {
        count: 1,
        reasons: [
          { criterionId: 'ci', blocked: 1 },
          { criterionId: 'training', blocked: 1 },
        ],
        examples: [
          { entityRef: 'component:default/c', level: 2, withLevel: 0 },
        ],
      },
      lower: { count: 0, reasons: [], examples: [] },
    });
    const turned = await scorecard.comparison(
      { model: 'coarse', with: model.id, filter: { owner: [company] } },
      { refs: ['component:default/a', 'component:default/b'] },
    );
    expect(turned).toMatchObject({ total: 2, lower: { count: 0 } });
    await expect(
      scorecard.comparison(
        { model: model.id, with: model.id, filter: {} },
        'all',
      ),
    ).rejects.toThrow('another model');
  });

  it('knows the levels of given components, and of those merged into them', async () => {
    const levels = async (readable: 'all' | { refs: string[] }) => {
      const { items } = await scorecard.levels(
        {
          model: model.id,
          entityRefs: ['Component:default/A', 'component:default/twin', 'x'],
        },
        readable,
      );
      return items;
    };
    expect(await levels('all')).toEqual([
      { entityRef: 'component:default/a', level: 0, targetLevel: 1 },
      { entityRef: 'component:default/twin', level: 1, targetLevel: 1 },
    ]);
    expect(await levels({ refs: ['component:default/twin'] })).toEqual([]);
  });
});
