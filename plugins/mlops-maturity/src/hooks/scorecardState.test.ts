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
  readScorecardState,
  writeScorecardState,
  type ScorecardState,
} from './scorecardState';

describe('scorecardState', () => {
  it('survives the way through the address', () => {
    const state: ScorecardState = {
      model: 'three-level',
      with: 'microsoft-2020',
      view: 'criteria',
      groupBy: 'system',
      fixes: 'lifts',
      filter: {
        owner: ['group:default/a', 'group:default/b & c'],
        level: [0, 2],
        blockedBy: ['l1-ci', 'l2-release'],
        blockedFor: 'no-data',
        without: ['system'],
        higherThan: 'other',
        lowerThan: 'another',
        search: 'ümlaut?',
        target: 'below',
        undecided: true,
        atRisk: true,
        noData: true,
        moved: 'down',
        weakIn: 'data',
        also: ['microsoft-2020=3', 'five-stage=0'],
      },
      sort: 'name',
      order: 'desc',
      days: 365,
      limit: 100,
      cursor: 'opaque=',
      page: 3,
    };
    const address = writeScorecardState(new URLSearchParams(), state);
    expect(readScorecardState(new URLSearchParams(String(address)))).toEqual(
      state,
    );
  });

  it('leaves out defaults, and leaves alone what others keep there', () => {
    const address = new URLSearchParams('foreign=1&owner=group:default/a');
    const state = readScorecardState(new URLSearchParams());
    expect(String(writeScorecardState(address, state))).toBe('foreign=1');
  });

  it('leaves out what makes no sense', () => {
    const address = new URLSearchParams(
      'groupBy=color&sort=__proto__&order=up&days=7&level=-1&level=1e9&level=2&owner=&page=9&limit=7&view=x&target=above&moved=sideways&atRisk=yes&also=a&also=a=b&fixes=x&blockedFor=x&without=x&blockedBy=',
    );
    expect(readScorecardState(address)).toEqual({
      model: undefined,
      with: undefined,
      view: undefined,
      groupBy: 'owner',
      fixes: 'blocks',
      filter: { level: [2] },
      sort: 'level',
      order: 'asc',
      days: 90,
      limit: 25,
      cursor: undefined,
      page: 1,
    });
  });
});
