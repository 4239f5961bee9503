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
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  // Backstage starts its plugins within seconds; what takes longer is retried.
  initialDelay: { seconds: 3 },
};

/** Reads `search.collators.mlopsMaturity`. */
export function readCollatorConfig(config: RootConfigService): {
  locationBase: string;
  schedule: SchedulerServiceTaskScheduleDefinition;
} {
  const own = config.getOptionalConfig('search.collators.mlopsMaturity');
  const schedule = own?.getOptionalConfig('schedule');
  const base = own?.getOptionalString('locationBase') ?? '/mlops-maturity';
  return {
    locationBase: base.replace(/\/{1,20}$/, ''),
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : defaultSchedule,
  };
}
