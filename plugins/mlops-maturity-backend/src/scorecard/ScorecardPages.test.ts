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

import { scorecardSortFields } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  aDatabase,
  countStatements,
  databases,
} from '../__testUtils__/databases';
import { storeAssessment } from '../__testUtils__/storeAssessment';
import { smallModel } from '../models/__fixtures__/smallModel';
import { Scorecard } from './Scorecard';

const now = new Date('2026-11-20T12:00:00.000Z');
const model = smallModel();

describe.each(databases.eachSupportedId())('a large scorecard on %s', id => {
  it('is paged without loss or repetition, by as many statements as a small one', async () => {
    const knex = await aDatabase(id);
    const scorecard = new Scorecard({
      knex,
      models: [model],
      clock: () => now,
    });
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const addTo = async (from: number, to: number) => {
      for (const [index, name] of [...names.entries()].slice(from, to)) {
        await storeAssessment(
          knex,
          {
            ...{ name, model, level: index % 3, blocking: ['ci'] },
            target: index % 2 ? 2 : undefined,
            component: {
              // Some the same, some absent, some that sort oddly.
              title: [undefined, 'Same', `É ${index % 5}`, `_${index}`][
                index % 4
              ],
              owner: index % 7 ? `group:default/g${index % 5}` : undefined,
              lifecycle: ['production', 'Ünusual', undefined][index % 3],
              system: index % 2 ? 'system:default/shop' : undefined,
              domain: index % 3 ? `domain:default/d${index % 2}` : undefined,
              type: index % 2 ? 'ml-model' : 'ml-service',
            },
          },
          now,
        );
      }
    };
    const calls = {
      summary: () => scorecard.summary({ groupBy: 'owner', filter: {} }, 'all'),
      components: () =>
        scorecard.components(
          { model: model.id, filter: {}, limit: 100 },
          { refs: names.map(name => `component:default/${name}`) },
        ),
      gaps: () => scorecard.gaps({ model: model.id, filter: {} }, 'all'),
      trend: () => scorecard.trend({ model: model.id, filter: {} }, 'all'),
      dimensions: () =>
        scorecard.dimensions(
          { model: model.id, groupBy: 'owner', filter: {} },
          'all',
        ),
    };
    const statements = async () => {
      const counted: Record<string, number> = {};
      for (const [name, call] of Object.entries(calls)) {
        counted[name] = await countStatements(knex, call);
      }
      return counted;
    };
    await addTo(0, 10);
    const few = await statements();
    await addTo(10, names.length);
    expect(await statements()).toEqual(few);
    expect(few.summary).toBeLessThan(5);

    const levelsBy: Record<string, number[]> = {};
    for (const sort of scorecardSortFields) {
      const seen: Record<string, string[]> = {};
      for (const order of ['asc', 'desc'] as const) {
        const refs: string[] = [];
        const levels: number[] = [];
        let cursor: string | undefined;
        do {
          const page = await scorecard.components(
            { model: model.id, filter: {}, sort, order, limit: 17, cursor },
            'all',
          );
          expect(page.total).toBe(names.length);
          refs.push(...page.items.map(({ entityRef }) => entityRef));
          levels.push(...page.items.map(({ level }) => level));
          cursor = page.nextCursor;
        } while (cursor);
        expect(refs).toHaveLength(names.length);
        expect(new Set(refs).size).toBe(names.length);
        seen[order] = refs;
        levelsBy[`${sort} ${order}`] = levels;
      }
      expect([sort, seen.asc]).not.toEqual([sort, seen.desc]);
    }

    const sorted = [0, 1, 2].flatMap(level => Array(100).fill(level));
    expect(levelsBy['level asc']).toEqual(sorted);
    expect(levelsBy['level desc']).toEqual(sorted.reverse());

    const { nextCursor } = await calls.components();
    await expect(
      scorecard.components(
        { model: model.id, filter: {}, sort: 'level', cursor: nextCursor },
        'all',
      ),
    ).rejects.toThrow('The cursor belongs to another order of the list');
  }, 60_000);
});
