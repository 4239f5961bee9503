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
import { DateTime } from 'luxon';
import { mlopsMaturityTranslationRef } from '../translation';
import { useLocale } from './useLocale';

/** Writes instants in the language of the portal. */
export function useTimeFormat() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const locale = useLocale();

  return {
    /** `3 days ago`, `in 2 days`. */
    relative: (at: string) => {
      const time = DateTime.fromISO(at);
      const seconds = Math.abs(time.diffNow('seconds').seconds);
      if (seconds < 60) return t('time.justNow');
      return time.toRelative({ locale }) ?? at;
    },
    /** `21 Nov 2026`. */
    date: (at: string) =>
      DateTime.fromISO(at).setLocale(locale).toLocaleString(DateTime.DATE_MED),
    /** `10:15`. */
    time: (at: string) =>
      DateTime.fromISO(at)
        .setLocale(locale)
        .toLocaleString(DateTime.TIME_SIMPLE),
    /** `21 Nov 2026, 10:15`. */
    dateTime: (at: string) =>
      DateTime.fromISO(at)
        .setLocale(locale)
        .toLocaleString(DateTime.DATETIME_MED),
  };
}
