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
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useCountsFrom } from '../Upcoming';

/** Says in sentences what a criterion's kind makes of it. */
export function useKindHelp() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const countsFrom = useCountsFrom();
  return (criterion: Criterion, model: ServedModel): string[] => {
    const { from, to, kind, shownWhen, noHigherRequirement } = criterion;
    const upcoming = countsFrom.long(criterion.enforcedFrom);
    const label = (rank: number) => levelLabel(t, levelOf(model.levels, rank));
    const kinds = {
      requirement:
        model.engine === 'score'
          ? t('models.criterion.points')
          : t('models.criterion.gates', { level: label(from) }),
      optional: t('models.criterion.optional'),
      marker: t('models.criterion.marker'),
      neutral: t('models.criterion.neutral'),
      context: t('models.criterion.context'),
    };
    return [
      kinds[kind],
      ...(upcoming ? [upcoming] : []),
      ...(to !== undefined && to > from
        ? [t('models.criterion.span', { from: label(from), to: label(to) })]
        : []),
      ...(shownWhen === 'notebooks' ? [t('models.criterion.notebooks')] : []),
      ...(noHigherRequirement
        ? [t('models.criterion.noHigher', { reason: noHigherRequirement })]
        : []),
    ];
  };
}
