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
import { mlopsMaturityTranslationRef } from '../translation';
import { useLanguage } from './useLanguage';

/** Writes points of a model that scores in the language of the portal. */
export function usePointsFormat() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const language = useLanguage();
  const number = (points: number) =>
    points.toLocaleString(language, { maximumFractionDigits: 2 });
  return {
    /** `2.5`. */
    number,
    /** `2.5 points`. */
    points: (points: number) =>
      t('score.points', { count: points, number: number(points) }),
    /** `2.5 of 7 points`. */
    ofMost: (points: number, most: number) =>
      t('score.ofMost', { points: number(points), most: number(most) }),
    /** `Data, Model and Monitoring`. */
    list: (parts: string[]) =>
      new Intl.ListFormat(language, { type: 'conjunction' }).format(parts),
  };
}
