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

import { toSampleTime } from './sampleTime';

const now = new Date('2026-11-20T14:30:00Z');
const at = (time: string) => toSampleTime(Date.parse(time) / 1000, now);

describe('toSampleTime', () => {
  it('stays the same while samples go on, for a quarter of a day', () => {
    expect(at('2026-11-20T14:29:45.123Z')).toBe('2026-11-20T12:00:00.000Z');
    expect(at('2026-11-20T13:31:00Z')).toBe('2026-11-20T12:00:00.000Z');
  });

  it('is exact to the minute once they stopped', () => {
    expect(at('2026-11-20T09:17:45Z')).toBe('2026-11-20T09:17:00.000Z');
  });

  it('never lies in the future', () => {
    expect(at('2026-11-20T18:10:00Z')).toBe('2026-11-20T12:00:00.000Z');
    expect(at('2027-11-20T18:10:00Z')).toBeUndefined();
    expect(toSampleTime(Number.NaN, now)).toBeUndefined();
  });
});
