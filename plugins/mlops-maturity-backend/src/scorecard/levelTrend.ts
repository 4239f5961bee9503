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

import type {
  MaturityModel,
  ScorecardTrendResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import { DateTime } from 'luxon';
import type { ScorecardScope } from '../database/scorecardScope';
import { readLevelSpans } from '../database/transitions';
import { trendOf } from './trendOf';

const mostDays = 400;

/**
 * The distribution over the levels of a model, day by day; without dates, of
 * the last 90 days.
 *
 * @throws InputError for dates that are none, or too far apart
 */
export async function levelTrend(
  knex: Knex,
  scope: ScorecardScope,
  options: { model: MaturityModel; from?: string; to?: string; now: Date },
): Promise<ScorecardTrendResponse['points']> {
  const { model, now } = options;
  const today = DateTime.fromJSDate(now, { zone: 'utc' }).startOf('day');
  const to = dayOf('to', options.to) ?? today;
  const from = dayOf('from', options.from) ?? to.minus({ days: 89 });
  if (from > to) throw new InputError('from lies after to');
  if (to.diff(from, 'days').days >= mostDays) {
    throw new InputError(`from and to span more than ${mostDays} days`);
  }
  const { spans, firstDay } = await readLevelSpans(knex, scope, {
    modelId: model.id,
    from: from.toISODate()!,
    to: to.toISODate()!,
  });
  const ranks = model.levels.map(({ rank }) => rank);
  return trendOf(spans, ranks, { from, to, firstDay });
}

function dayOf(name: string, date: string | undefined): DateTime | undefined {
  if (date === undefined) return undefined;
  const day = DateTime.fromISO(date, { zone: 'utc' });
  if (!day.isValid) throw new InputError(`${name}: '${date}' is no date`);
  return day.startOf('day');
}
