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

import { encodeCursor } from '../paging/cursor';
import { nextCursor, pagePosition } from './pagePosition';

const byName = { sort: 'name', order: 'asc' } as const;
const byLevel = { sort: 'level', order: 'desc' } as const;
const ref = 'component:default/churn';

describe('pagePosition', () => {
  it('finds the row that the page before ended with', () => {
    expect(pagePosition(undefined, byName)).toBeUndefined();
    for (const [order, value] of [
      [byName, 'churn'],
      [byLevel, 3],
    ] as const) {
      const cursor = nextCursor(order, { value, ref });
      expect(pagePosition(cursor, order)).toEqual({ value, ref });
    }
  });

  it('refuses the cursor of a list in another order', () => {
    const cursor = nextCursor(byName, { value: 'churn', ref });
    expect(() => pagePosition(cursor, byLevel)).toThrow('another order');
    expect(() => pagePosition(cursor, { ...byName, order: 'desc' })).toThrow(
      'another order',
    );
  });

  it.each([
    ['a text where the column holds ranks', { ...byLevel, value: 'x', ref }],
    ['a number where it holds texts', { ...byName, value: 3, ref }],
    ['a rank that is not whole', { ...byLevel, value: 1.5, ref }],
    ['a rank past what the column holds', { ...byLevel, value: 2 ** 40, ref }],
    ['a text with NUL', { ...byName, value: 'a\0b', ref }],
    ['no row', { ...byName, value: 'churn' }],
  ])('refuses a cursor that names %s', (_, position) => {
    const { sort, order } = position;
    expect(() => pagePosition(encodeCursor(position), { sort, order })).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it('refuses what is no cursor at all', () => {
    for (const cursor of ['', '%%%', 'bnVsbA', 'e30']) {
      expect(() => pagePosition(cursor, byName)).toThrow('cursor');
    }
  });
});
