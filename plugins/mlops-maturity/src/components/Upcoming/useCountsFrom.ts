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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says from which day on something counts that doesn't count yet. */
export function useCountsFrom() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const day = useUpcomingDay();
  return {
    /** `Counts from 1 Mar 2027`; undefined where it counts already. */
    short: (enforcedFrom: string | undefined) => {
      const date = day(enforcedFrom);
      return date && t('upcoming.countsFrom', { date });
    },
    /** The same as a sentence, with what that means. */
    long: (enforcedFrom: string | undefined) => {
      const date = day(enforcedFrom);
      return date && t('upcoming.gatesFrom', { date });
    },
  };
}

function useUpcomingDay() {
  const { date } = useTimeFormat();
  return (enforcedFrom: string | undefined): string | undefined =>
    enforcedFrom && Date.parse(enforcedFrom) > Date.now()
      ? // A day of the calendar, wherever the reader is.
        date(enforcedFrom.slice(0, 10))
      : undefined;
}
