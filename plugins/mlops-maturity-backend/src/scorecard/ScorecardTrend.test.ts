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
import { aDatabase, databases } from '../__testUtils__/databases';
import { writeTransition } from '../database/writeTransitions';
import { aComponent } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { Scorecard } from './Scorecard';

const now = new Date('2026-11-20T12:00:00.000Z');
const model = smallModel();
const growth = 'group:default/growth';
const company = 'group:default/company';

describe.each(databases.eachSupportedId())('the trend on %s', id => {
  it('shows each day as it ended, with who came, moved and left', async () => {
    const knex = await aDatabase(id);
    const scorecard = new Scorecard({
      knex,
      models: [model],
      clock: () => now,
    });
    const record = (
      name: string,
      at: string,
      to?: number,
      component: Parameters<typeof aComponent>[0] = {},
    ) =>
      writeTransition(
        knex,
        aComponent({ ref: `component:default/${name}`, ...component }),
        {
          ...{ modelId: model.id, to, at, generation: 1, criteria: [] },
          cause: to === undefined ? 'left' : 'evidence',
        },
      );
    await record('a', '2026-09-01T08:00:00.000Z', 0, { owner: growth });
    await record('b', '2026-11-17T23:59:59.999Z', 1, { lifecycle: 'poc' });
    await record('a', '2026-11-18T00:00:00.000Z', 1, { owner: growth });
    await record('a', '2026-11-18T12:00:00.000Z', 2, { owner: growth });
    await record('b', '2026-11-19T12:00:00.000Z');

    const trend = (
      range: { from?: string; to?: string },
      filter: ScorecardFilter = {},
    ) => scorecard.trend({ model: model.id, filter, ...range }, 'all');
    const { points } = await trend({ from: '2026-11-16', to: '2026-11-19' });
    expect(
      points.map(({ date, total, distribution }) => [
        date,
        total,
        distribution.map(({ count, production }) => `${count}/${production}`),
      ]),
    ).toEqual([
      ['2026-11-16', 1, ['1/1', '0/0', '0/0']],
      ['2026-11-17', 2, ['1/1', '1/0', '0/0']],
      ['2026-11-18', 2, ['0/0', '1/0', '1/1']],
      ['2026-11-19', 1, ['0/0', '0/0', '1/1']],
    ]);
    // 90 days, but for those before the first assessment.
    const all = (await trend({})).points.map(({ date }) => date);
    expect([all[0], all.length]).toEqual(['2026-09-01', 81]);
    expect((await trend({ from: '2026-10-01' })).points).toHaveLength(51);
    const filtered = await trend(
      { from: '2026-11-17' },
      { lifecycle: ['poc'] },
    );
    expect(filtered.points.map(({ total }) => total)).toEqual([1, 1, 0, 0]);
    await expect(
      trend({ from: '2026-11-19', to: '2026-11-18' }),
    ).rejects.toThrow('from lies after to');
    await expect(trend({ from: '2020-01-01' })).rejects.toThrow('400 days');
    await expect(trend({ from: '2026-13-01' })).rejects.toThrow('no date');
  });

  it('of a team ends for a component that goes to another', async () => {
    const knex = await aDatabase(id);
    const scorecard = new Scorecard({
      knex,
      models: [model],
      clock: () => now,
    });
    const owners = [growth, company];
    for (const [index, owner] of owners.entries()) {
      await writeTransition(knex, aComponent({ owner }), {
        modelId: model.id,
        to: index,
        at: `2026-11-1${8 + index}T12:00:00.000Z`,
        ...{ cause: 'evidence', generation: 1, criteria: [] },
      });
    }
    const totals = async (owner: string) => {
      const { points } = await scorecard.trend(
        { model: model.id, filter: { owner: [owner] }, from: '2026-11-17' },
        'all',
      );
      return points.map(({ date, total }) => `${date.slice(-2)}: ${total}`);
    };
    expect(await totals(growth)).toEqual(['18: 1', '19: 0', '20: 0']);
    expect(await totals(company)).toEqual(['19: 1', '20: 1']);
  });
});
