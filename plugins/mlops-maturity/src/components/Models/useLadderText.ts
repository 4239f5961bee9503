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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says in sentences how a model whose levels form a ladder comes to a level. */
export function useLadderText() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { list, number } = usePointsFormat();

  return ({ levels, dimensions, criteria }: ServedModel): string[] => {
    const ladder = shownLevels(levels);
    const requirements = criteria.filter(({ kind }) => kind === 'requirement');
    const gated = new Set(requirements.map(({ dimension }) => dimension));
    const climbing = dimensions.filter(({ id }) => gated.has(id));
    const beside = dimensions.filter(({ id }) => !gated.has(id));
    const asked = new Set(requirements.map(({ from }) => from));
    const empty = ladder.filter(({ rank }, at) => at > 0 && !asked.has(rank));
    const superseded = requirements.filter(one => one.supersededBy).length;
    const titles = (some: typeof dimensions) => ({
      dimensions: list(some.map(({ title }) => title)),
    });
    return [
      t('models.computed.ladder', { lowest: levelTitle(t, ladder[0]) }),
      t('models.computed.gap'),
      ...(climbing.length > 1
        ? [t('models.computed.dimensions', titles(climbing))]
        : [t('models.computed.oneDimension', titles(climbing))]),
      ...(beside.length > 0
        ? [
            t('models.computed.beside', {
              ...titles(beside),
              count: beside.length,
            }),
          ]
        : []),
      requirements.length === criteria.length
        ? t('models.computed.allGate')
        : t('models.computed.gates', {
            count: requirements.length,
            number: number(criteria.length),
          }),
      ...(empty.length > 0
        ? [
            t('models.computed.empty', {
              levels: list(empty.map(level => levelLabel(t, level))),
              count: empty.length,
            }),
          ]
        : []),
      t('models.computed.countsAsMet'),
      ...(superseded > 0
        ? [t('models.computed.superseded', { count: superseded })]
        : []),
      t('models.computed.noData'),
      ...(criteria.some(({ recommends }) => recommends)
        ? [t('models.computed.recommends')]
        : []),
      t('models.computed.published'),
    ];
  };
}
