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
import type {
  Recommendation,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says which target a piece of advice recommends, and when. */
export function useRecommendationText() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { list, number } = usePointsFormat();
  const locale = useLocale();

  return (
    { level, when }: Recommendation,
    model: ServedModel,
    facts?: ReadonlyMap<string, ServedFact>,
  ): string => {
    const conditions: string[] = [];
    if (when.lifecycle) {
      const either = new Intl.ListFormat(locale, { type: 'disjunction' });
      conditions.push(
        t('models.criterion.lifecycle', {
          lifecycles: either.format(when.lifecycle),
        }),
      );
    }
    if (when.fact !== undefined) {
      const fact = facts?.get(when.fact)?.title ?? when.fact;
      const { min, max } = when;
      if (min !== undefined && max !== undefined) {
        conditions.push(
          t('models.criterion.factBetween', {
            fact,
            min: number(min),
            max: number(max),
          }),
        );
      } else if (min !== undefined) {
        conditions.push(
          t('models.criterion.factAtLeast', { fact, min: number(min) }),
        );
      } else if (max !== undefined) {
        conditions.push(
          t('models.criterion.factAtMost', { fact, max: number(max) }),
        );
      } else {
        conditions.push(t('models.criterion.factPasses', { fact }));
      }
    }
    return t('models.criterion.recommendation', {
      level: levelLabel(t, levelOf(model.levels, level)),
      conditions: list(conditions),
    });
  };
}
