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
  toText,
  type PipelineData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RecurringRun } from './api/schemas';

type Schedule = NonNullable<PipelineData['schedules']>[number];

const unitSeconds: Record<string, number> = { h: 3600, m: 60, s: 1 };

const nicknames: Record<string, string> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

/** What starts a pipeline by the clock; undefined for what has no clock. */
export function toSchedule(
  { trigger, status, mode }: RecurringRun,
  now: Date,
): Schedule | undefined {
  const { cron_schedule: cron, periodic_schedule: period } = trigger ?? {};
  const end = Date.parse(cron?.end_time ?? period?.end_time ?? '');
  // An end at the beginning of 1970 is none.
  const over = end > 0 && end < now.getTime();
  const enabled = status ? status === 'ENABLED' : mode === 'ENABLE';
  const active = enabled && !over;
  if (cron?.cron) {
    const rhythm = readCron(cron.cron.trim());
    return { ...rhythm, active };
  }
  const seconds = Number(period?.interval_second);
  return seconds > 0 ? { intervalSeconds: seconds, active } : undefined;
}

/**
 * Kubeflow's cron has six fields, seconds first, and knows `?`, nicknames and
 * `@every 1h30m`.
 */
function readCron(text: string): Pick<Schedule, 'cron' | 'intervalSeconds'> {
  const every = /^@every\s+((?:\d{1,6}[hms]){1,3})$/.exec(text)?.[1];
  if (every) {
    const seconds = [...every.matchAll(/(\d{1,6})([hms])/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * unitSeconds[unit],
      0,
    );
    return seconds > 0 ? { intervalSeconds: seconds } : {};
  }
  const fields = (nicknames[text] ?? text).split(/\s+/);
  const five = fields.length === 6 ? fields.slice(1) : fields;
  const cron = five.map(field => (field === '?' ? '*' : field)).join(' ');
  return { cron: toText(cron, 200) };
}
