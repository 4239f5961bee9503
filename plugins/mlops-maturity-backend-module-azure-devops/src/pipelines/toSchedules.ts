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

import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';

/** A trigger that was set in the pipeline's settings; YAML holds its own. */
export const triggerSchema = z.object({
  triggerType: z.union([z.string(), z.number()]).nullish(),
  schedules: z
    .array(
      z.object({
        branchFilters: z.array(z.string()).nullish(),
        daysToBuild: z.union([z.string(), z.number()]).nullish(),
        startHours: z.number().nullish(),
        startMinutes: z.number().nullish(),
        timeZoneId: z.string().nullish(),
      }),
    )
    .nullish(),
});

const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** Days of a cron expression; flags count from Monday, the lowest. */
function toCronDays(value: string | number | null | undefined): string {
  if (value === undefined || value === null || value === 0) {
    return '*';
  }
  const words = String(value)
    .toLowerCase()
    .split(/,\s{0,3}/);
  const flags = /^\d{1,3}$/.test(String(value)) ? Number(value) : 0;
  const chosen = days.flatMap((day, index) =>
    words.includes(day) || (flags >> index) % 2 === 1
      ? String((index + 1) % 7)
      : [],
  );
  return chosen.length === 0 || chosen.length === 7 ? '*' : chosen.join(',');
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * What starts a pipeline by the clock, as far as its settings say. Zones have
 * names of Windows: those that aren't IANA names, too, are left out, which
 * shifts a start by some hours and leaves the interval as it is.
 */
export function toSchedules(
  triggers: readonly z.infer<typeof triggerSchema>[],
  active: boolean,
): NonNullable<PipelineData['schedules']> {
  return triggers
    .flatMap(({ schedules }) => schedules ?? [])
    .slice(0, 50)
    .map(schedule => {
      const minute = schedule.startMinutes ?? 0;
      const hour = schedule.startHours ?? 0;
      const zone = schedule.timeZoneId ?? 'UTC';
      const [branch] = (schedule.branchFilters ?? []).flatMap(filter =>
        filter.startsWith('+refs/heads/') && !filter.includes('*')
          ? filter.slice('+refs/heads/'.length)
          : [],
      );
      return {
        cron: `${minute} ${hour} * * ${toCronDays(schedule.daysToBuild)}`,
        ...(zone !== 'UTC' && isZone(zone) ? { timeZone: zone } : {}),
        active,
        ...(branch ? { branch: branch.slice(0, 300) } : {}),
      };
    });
}
