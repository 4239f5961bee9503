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

import { aPlatformPipeline } from '../platformRunFixtures';
import {
  hasActiveSchedule,
  scheduleIntervalDays,
  switchedOff,
} from './pipelineSchedules';

describe('schedules of a pipeline', () => {
  it.each([
    ['an interval', [{ intervalSeconds: 43_200, active: true }], 0.5],
    ['a cron expression', [{ cron: '0 3 * * 1', active: true }], 7],
    [
      'nothing where several of them differ',
      [
        { cron: '0 3 * * 1', active: true },
        { cron: '0 3 * * *', active: true },
      ],
      undefined,
    ],
    [
      'what several have in common',
      [
        { cron: '0 3 * * 1', active: true },
        { cron: '0 5 * * 4', active: true },
      ],
      7,
    ],
    [
      'an active one only',
      [
        { cron: '0 3 * * 1', active: true },
        { cron: '0 3 * * *', active: false },
      ],
      7,
    ],
    ['none that can be read', [{ cron: 'daily', active: true }], undefined],
    ['none at all', [], undefined],
  ])('come to %s', (_, schedules, days) => {
    expect(scheduleIntervalDays(aPlatformPipeline({ schedules }))).toBe(days);
  });

  it('are off where none is active or the pipeline is disabled', () => {
    const off = aPlatformPipeline({
      schedules: [{ cron: '0 3 * * 1', active: false }],
    });
    expect(switchedOff(off)).toBe('has its schedule switched off');
    expect(hasActiveSchedule(off)).toBe(false);
    const disabled = aPlatformPipeline({
      state: 'disabled',
      stateReason: 'inactivity',
    });
    expect(switchedOff(disabled)).toBe('is disabled (inactivity)');
    expect(hasActiveSchedule(disabled)).toBe(false);
  });

  it('are gone where an ML platform, which knows all of them, has none', () => {
    const none = aPlatformPipeline({ schedules: [] });
    expect(switchedOff(none)).toBe('has no schedule any more');
    expect(switchedOff({ ...none, platform: false })).toBeUndefined();
  });

  it('are not known to be off where the CI system tells of none', () => {
    expect(
      switchedOff(aPlatformPipeline({ schedules: undefined })),
    ).toBeUndefined();
    expect(switchedOff(aPlatformPipeline())).toBeUndefined();
  });
});
