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

import { smallModel } from '../../__testUtils__/smallModel';
import {
  filterCriteria,
  readCriteriaFilter,
  writeCriteriaFilter,
  type CriteriaFilter,
} from './criteriaFilter';

const found = (filter: CriteriaFilter) =>
  filterCriteria(smallModel.criteria, filter).map(({ id }) => id);

describe('criteriaFilter', () => {
  it('goes through an address and back', () => {
    const filter: CriteriaFilter = {
      search: 'data pipeline',
      level: 0,
      dimension: 'run',
      kind: 'marker',
    };
    const address = writeCriteriaFilter(
      new URLSearchParams({ other: 'kept', kind: 'optional' }),
      filter,
    );
    expect(address.get('other')).toBe('kept');
    expect(readCriteriaFilter(address, smallModel)).toEqual(filter);
    expect(writeCriteriaFilter(address, {}).toString()).toBe('other=kept');
  });

  it('leaves out what the model does not have', () => {
    const address = new URLSearchParams(
      'level=7&dimension=elsewhere&kind=nonsense&search=',
    );
    expect(
      Object.values(readCriteriaFilter(address, smallModel)).filter(Boolean),
    ).toEqual([]);
  });

  it('finds every word in titles, descriptions, ids and facts', () => {
    expect(found({ search: 'MODEL pipeline' })).toEqual(['l1-ci']);
    expect(found({ search: 'their metrics' })).toEqual(['l2-tracking']);
    expect(found({ search: 'l2 release' })).toEqual(['l2-release']);
    expect(found({ search: 'monitoring ' })).toEqual(['l2-monitoring']);
    expect(found({ search: 'model elephant' })).toEqual([]);
  });

  it('narrows by level, dimension and kind at once', () => {
    expect(found({ level: 2, dimension: 'run' })).toEqual([
      'l2-release',
      'l2-monitoring',
    ]);
    expect(found({ kind: 'marker' })).toEqual(['l0-manual']);
  });

  it('counts what spans several levels at each of them', () => {
    const [marker] = smallModel.criteria;
    const spanning = [{ ...marker, to: 1 }];
    expect(filterCriteria(spanning, { level: 1 })).toHaveLength(1);
    expect(filterCriteria(spanning, { level: 2 })).toHaveLength(0);
  });
});
