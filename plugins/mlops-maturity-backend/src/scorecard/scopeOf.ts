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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { DateTime } from 'luxon';
import type { ReadableSet } from '../database/readable';
import type { ScorecardScope } from '../database/scorecardScope';

const movementDays = 30;

/** Which rows a question about many components looks at. Pure. */
export function scopeOf(
  filter: ScorecardFilter,
  options: {
    readable: ReadableSet;
    now: Date;
    /** Whose movements are looked at; without it, those in every model. */
    modelId?: string;
  },
): ScorecardScope & { movedSince: string } {
  const { readable, now, modelId } = options;
  const since = DateTime.fromJSDate(now, { zone: 'utc' }).minus({
    days: movementDays,
  });
  return { filter, readable, movedIn: modelId, movedSince: since.toISO()! };
}
