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

import { InputError } from '@backstage/errors';
import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { DateTime } from 'luxon';
import type { ReadableSet } from '../database/readable';
import type { ScorecardScope } from '../database/scorecardScope';

const movementDays = 30;

/**
 * Which rows a question about many components looks at. Pure.
 *
 * @throws InputError where the filter needs a model, and there is none
 */
export function scopeOf(
  filter: ScorecardFilter,
  options: {
    readable: ReadableSet;
    now: Date;
    /** Whose movements are looked at; without it, those in every model. */
    modelId?: string;
    /** The highest rank of a model; throws where there is no such model. */
    highestOf?: (modelId: string) => number;
  },
): ScorecardScope & { movedSince: string } {
  const { readable, now, modelId, highestOf } = options;
  if (!modelId && (filter.higherThan ?? filter.lowerThan) !== undefined) {
    throw new InputError('higherThan and lowerThan need a model');
  }
  const since = DateTime.fromJSDate(now, { zone: 'utc' }).minus({
    days: movementDays,
  });
  return { filter, readable, modelId, movedSince: since.toISO()!, highestOf };
}
