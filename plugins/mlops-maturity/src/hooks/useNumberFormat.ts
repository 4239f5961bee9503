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

import { useMemo } from 'react';
import { useLanguage } from './useLanguage';

/** Writes numbers in the language of the portal. */
export function useNumberFormat() {
  const language = useLanguage();
  return useMemo(() => {
    const plain = new Intl.NumberFormat(language);
    const percents = new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    return {
      /** `1,234`. */
      number: (value: number) => plain.format(value),
      /** `12%`, of a part and the whole. */
      share: (part: number, whole: number) =>
        percents.format(whole > 0 ? part / whole : 0),
    };
  }, [language]);
}
