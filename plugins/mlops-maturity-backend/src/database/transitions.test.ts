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

import { aDatabase, databases } from '../__testUtils__/databases';
import { writeTransition } from './writeTransitions';
import { readTransitions } from './transitions';

const ref = 'component:default/churn';
const days = ['18', '19', '20', '21', '21'];

describe.each(databases.eachSupportedId())('transitions on %s', id => {
  it('are told newest first, page by page, of this entity alone', async () => {
    const knex = await aDatabase(id);
    const left = days.map(day => `2026-11-${day}T00:00:00.000Z`);
    const record = (uid: string, modelId: string, to?: number) =>
      writeTransition(
        knex,
        { ref, uid },
        {
          modelId,
          to,
          cause: to === undefined ? 'left' : 'evidence',
          at: left.shift()!,
          generation: 1,
          criteria: [],
        },
      );
    await record('before', 'small', 4);
    await record('before', 'small');
    await record('now', 'small', 1);
    await record('now', 'small', 3);
    await record('now', 'other', 2);

    const component = { ref, uid: 'now' };
    const levels = async (
      options: Parameters<typeof readTransitions>[2],
    ): Promise<number[]> =>
      (await readTransitions(knex, component, options)).map(({ to }) => to);

    expect(await levels({ limit: 10 })).toEqual([2, 3, 1]);
    expect(await levels({ limit: 10, modelId: 'small' })).toEqual([3, 1]);
    const [first, second] = await readTransitions(knex, component, {
      limit: 2,
    });
    expect(await levels({ limit: 1, after: first })).toEqual([3]);
    expect(await levels({ limit: 9, after: second })).toEqual([1]);
  });
});
