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

import { cronIntervalDays } from './cronInterval';

describe('cronIntervalDays', () => {
  it.each([
    ['daily', ['0 2 * * *'], 1],
    ['weekly', ['0 2 * * MON'], 7],
    ['monthly, by the longest month', ['0 2 1 * *'], 31],
    ['hourly', ['7 * * * *'], 1 / 24],
    ['twice a day, unevenly', ['0 1,20 * * *'], 19 / 24],
    ['on weekdays, with the weekend', ['0 2 * * 1-5'], 3],
    [
      'every five minutes of working hours',
      ['*/5 9-17 * * 1-5'],
      2 + 15 / 24 + 5 / 1440,
    ],
    ['the most frequent of several', ['0 2 1 * *', '0 2 * * 1'], 7],
    ['the one of several that can be read', ['at night', '0 2 * * 1'], 7],
  ])('knows how long a schedule pauses: %s', (_, expressions, days) => {
    expect(cronIntervalDays(expressions)).toBeCloseTo(days, 5);
  });

  it.each([
    [[]],
    [['']],
    [['99 * * * *']],
    [['0 0 31 2 *']],
    [['* * * * * *']],
    [['@daily']],
    [[`0 0 ${'1,'.repeat(500)}1 * *`]],
  ])('says nothing about what is no schedule: %j', expressions => {
    expect(cronIntervalDays(expressions)).toBeUndefined();
  });
});
