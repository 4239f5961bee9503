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

import { toInstant, toInstantSince1970 } from './toInstant';

const nothing = [
  ...[undefined, null, '', 'soon', Number.NaN, 1e300],
  ...['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', 8.64e15],
];

it.each([toInstant, toInstantSince1970])(
  'writes times the same way, whatever the source writes (%p)',
  read => {
    const expected = '2026-11-20T12:00:00.000Z';
    expect(read('2026-11-20T12:00:00Z')).toBe(expected);
    expect(read('2026-11-20T13:00:00+01:00')).toBe(expected);
    expect(read(Date.parse(expected))).toBe(expected);
    expect(nothing.map(read)).toEqual(nothing.map(() => undefined));
  },
);

it('takes old times for what they are unless they mean never', () => {
  expect(toInstant(0)).toBe('1970-01-01T00:00:00.000Z');
  expect(toInstant('0001-01-01T00:00:00Z')).toBe('0001-01-01T00:00:00.000Z');
  expect(toInstantSince1970(0)).toBeUndefined();
  expect(toInstantSince1970('1970-01-01T00:00:00Z')).toBeUndefined();
  expect(toInstantSince1970('0001-01-01T00:00:00Z')).toBeUndefined();
});
