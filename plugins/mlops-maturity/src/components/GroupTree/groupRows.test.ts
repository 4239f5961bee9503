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

import { groupRows, pathTo, topGroups } from './groupRows';

const groups = [
  { value: 'company' },
  { value: 'data', parent: 'company' },
  { value: 'fraud', parent: 'data' },
  { value: 'retail', parent: 'company' },
  { value: 'lost', parent: 'not in the answer' },
  {},
];
const names = (found: { value?: string }[]) => found.map(({ value }) => value);

describe('groupRows', () => {
  it('begins with what has nothing above it, components without a group too', () => {
    expect(names(topGroups(groups, []))).toEqual([
      'company',
      'lost',
      undefined,
    ]);
  });

  it('begins with the chosen groups where there are any', () => {
    expect(names(topGroups(groups, ['fraud', 'data', 'retail']))).toEqual([
      'data',
      'retail',
    ]);
    expect(names(topGroups(groups, ['user:default/ann']))).toHaveLength(3);
  });

  it('opens what is open only', () => {
    const rows = groupRows(groups, topGroups(groups, []), value =>
      ['company', 'fraud'].includes(value),
    );
    expect(
      rows.map(({ group, depth, expandable, open }) => [
        group.value,
        depth,
        expandable,
        open,
      ]),
    ).toEqual([
      ['company', 0, true, true],
      ['data', 1, true, false],
      ['retail', 1, false, false],
      ['lost', 0, false, false],
      [undefined, 0, false, false],
    ]);
  });

  it('comes to an end where a group is above itself', () => {
    const circle = [
      { value: 'a', parent: 'b' },
      { value: 'b', parent: 'a' },
    ];
    const known = new Map(circle.map(group => [group.value, group]));
    expect(names(pathTo(known, circle[0]))).toEqual(['b']);
    expect(groupRows(circle, [circle[0]], () => true)).toHaveLength(2);
  });
});
