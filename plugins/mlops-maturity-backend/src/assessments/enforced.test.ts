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
  assess,
  type FactResult,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { smallModel } from '../models/__fixtures__/smallModel';
import { levelLeftByEnforced, lowerTo } from './enforced';

const before = new Date('2027-02-28T23:59:59.999Z');
const theDay = new Date('2027-03-01T00:00:00.000Z');

const model: MaturityModel = smallModel(
  {},
  {
    ...{ id: 'card', from: 2, kind: 'requirement', requires: 'model-card' },
    enforcedFrom: '2027-03-01',
  },
);

const at = (now: Date, status: FactResult['status']) =>
  assess(
    model,
    {
      facts: new Map([
        [
          'model-card',
          {
            ...{ factId: 'model-card', status, origin: 'observed' },
            ...{ reason: 'Given by this test.', evidence: [] },
          },
        ],
      ]),
    },
    { now },
  );

describe('levelLeftByEnforced', () => {
  it('is below what came into force and is not met, once', () => {
    expect(levelLeftByEnforced(at(before, 'pass'), at(theDay, 'fail'))).toBe(1);
    expect(levelLeftByEnforced(at(before, 'fail'), at(theDay, 'unknown'))).toBe(
      1,
    );
    expect(
      levelLeftByEnforced(at(theDay, 'fail'), at(theDay, 'fail')),
    ).toBeUndefined();
  });

  it('is nothing before the day, and where it is met', () => {
    expect(
      levelLeftByEnforced(at(before, 'fail'), at(before, 'fail')),
    ).toBeUndefined();
    expect(
      levelLeftByEnforced(at(before, 'fail'), at(theDay, 'pass')),
    ).toBeUndefined();
  });
});

describe('lowerTo', () => {
  it('lowers what is shown, never lifts it, and keeps what is held', () => {
    const shown = { level: 2, atRiskSince: '2027-02-26T00:00:00.000Z' };
    expect(lowerTo(1, shown)).toEqual({ ...shown, level: 1 });
    expect(lowerTo(2, shown)).toEqual(shown);
    expect(lowerTo(undefined, shown)).toEqual(shown);
  });
});
