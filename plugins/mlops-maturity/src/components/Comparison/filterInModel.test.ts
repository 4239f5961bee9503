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

import { filterInModel } from './filterInModel';

const models = { from: 'small', to: 'other' };

describe('filterInModel', () => {
  it('asks for the levels of one model as those of another', () => {
    const filter = { owner: ['group:default/fraud'], level: [2] };
    expect(filterInModel(filter, models)).toEqual({
      owner: ['group:default/fraud'],
      level: undefined,
      also: ['small=2'],
    });
    const also = ['other=1', 'third=0'];
    expect(filterInModel({ also, noData: true }, models)).toEqual({
      level: [1],
      also: ['third=0'],
      noData: true,
    });
  });

  it('has no answer where the other model can not be asked the same', () => {
    expect(filterInModel({ level: [0, 1] }, models)).toBeUndefined();
    expect(filterInModel({ atRisk: true }, models)).toBeUndefined();
    expect(filterInModel({ blockedBy: ['ci'] }, models)).toBeUndefined();
    expect(filterInModel({ target: 'below' }, models)).toBeUndefined();
  });
});
