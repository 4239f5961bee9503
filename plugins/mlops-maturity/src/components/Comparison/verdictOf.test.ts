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

import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { smallModel } from '../../__testUtils__/smallModel';
import { verdictOf } from './verdictOf';

const withLevels = (count: number): ServedModel => ({
  ...smallModel,
  levels: Array.from({ length: count }, (_, rank) => ({
    ...smallModel.levels[0],
    rank,
  })),
});

describe('verdictOf', () => {
  it('compares places rather than ranks', () => {
    const three = withLevels(3);
    const five = withLevels(5);
    const verdicts = (level: number) =>
      [0, 1, 2, 3, 4].map(withLevel =>
        verdictOf(three, five, { level, withLevel }),
      );
    expect(verdicts(0)).toEqual(['agree', 'agree', 'lower', 'lower', 'lower']);
    expect(verdicts(1)).toEqual(['higher', 'agree', 'agree', 'agree', 'lower']);
    expect(verdicts(2)).toEqual([
      'higher',
      'higher',
      'higher',
      'agree',
      'agree',
    ]);
    expect(verdictOf(five, three, { level: 4, withLevel: 1 })).toBe('higher');
  });
});
