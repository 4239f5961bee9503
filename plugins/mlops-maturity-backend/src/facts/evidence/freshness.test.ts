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

import { aComponent, aWorkflow, anInput } from '../fixtures';
import { cadenceDays, retrainingDays, retrainingDaysRemark } from './freshness';

function scheduled(...schedule: string[]) {
  return aWorkflow({ triggers: { ...aWorkflow().triggers, schedule } });
}

function withAnnotation(days: string) {
  return anInput({
    component: aComponent({
      annotations: { 'mlops-maturity/retrain-max-age-days': days },
    }),
  });
}

describe('how old a training may be', () => {
  it.each([
    ['two weeks and a day for a weekly schedule', ['0 2 * * 1'], 15],
    ['at most 100 days for a yearly schedule', ['0 2 1 1 *'], 100],
    ['the default where there is no schedule', [], 35],
    ['the default where the schedule is malformed', ['every night'], 35],
  ])('is %s', (_, schedule, days) => {
    expect(cadenceDays(anInput(), scheduled(...schedule))).toBe(days);
  });

  it('is what the annotation says, before any schedule', () => {
    const input = withAnnotation('120');
    expect(retrainingDays(input, scheduled('0 2 * * 1'))).toBe(120);
    expect(retrainingDaysRemark(input.component)).toBe('');
  });

  it.each(['0', '1001', '-3', '7.5', '1e2', 'monthly', ''])(
    'ignores the annotation %j, and says so',
    days => {
      const input = withAnnotation(days);
      expect(retrainingDays(input, scheduled('0 2 * * 1'))).toBe(15);
      expect(retrainingDaysRemark(input.component)).toContain('is ignored');
    },
  );
});
