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
import { usePointsFormat } from '../../hooks/usePointsFormat';
import type { ShownLevel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says between which points a band lies: `more than 1, up to 2`. */
export function useBandLimits() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  return (band: ShownLevel, levels: readonly ShownLevel[]): string => {
    const upTo = levels.find(({ rank }) => rank === band.rank + 1)?.above;
    const { above } = band;
    if (above !== undefined) {
      return upTo === undefined
        ? t('models.limits.above', { above: number(above) })
        : t('models.limits.between', {
            above: number(above),
            upTo: number(upTo),
          });
    }
    return upTo
      ? t('models.limits.upTo', { upTo: number(upTo) })
      : t('models.limits.nothing');
  };
}
