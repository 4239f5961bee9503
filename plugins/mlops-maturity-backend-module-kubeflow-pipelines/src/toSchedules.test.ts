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

import { toSchedule } from './toSchedules';

const now = new Date('2026-11-20T14:30:00Z');

const schedule = (trigger: object, fields: object = {}) =>
  toSchedule(
    { recurring_run_id: '1', status: 'ENABLED', trigger, ...fields },
    now,
  );
const cron = (text: string) => schedule({ cron_schedule: { cron: text } });

/** Cron as https://www.kubeflow.org/docs/components/pipelines/concepts/run-trigger/ has it. */
describe('toSchedule', () => {
  it.each([
    ['0 30 2 * * 1', '30 2 * * 1'],
    ['0 0 3 ? * MON-FRI', '0 3 * * MON-FRI'],
    ['15 4 * * *', '15 4 * * *'],
    ['@daily', '0 0 * * *'],
  ])('makes five fields of %s', (given, five) => {
    expect(cron(given)).toEqual({ cron: five, active: true });
  });

  it('reads intervals', () => {
    expect(cron('@every 1h30m')).toEqual({
      intervalSeconds: 5400,
      active: true,
    });
    expect(
      schedule({ periodic_schedule: { interval_second: '3600' } }),
    ).toEqual({ intervalSeconds: 3600, active: true });
    expect(schedule({})).toBeUndefined();
  });

  it('is not active when it is disabled or over', () => {
    const trigger = (end?: string) => ({
      cron_schedule: { cron: '@daily', end_time: end },
    });
    expect(schedule(trigger(), { status: 'DISABLED' })?.active).toBe(false);
    expect(
      schedule(trigger(), { status: undefined, mode: 'DISABLE' })?.active,
    ).toBe(false);
    expect(schedule(trigger('2026-11-01T00:00:00Z'))?.active).toBe(false);
    expect(schedule(trigger('1970-01-01T00:00:00Z'))?.active).toBe(true);
    expect(schedule(trigger('2027-11-01T00:00:00Z'))?.active).toBe(true);
  });
});
