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
  Scoring,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import {
  levelLabel,
  shownLevels,
  type ShownLevel,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { sectionsOf } from './sectionsOf';

/** Says in sentences how a model that scores comes to a band of points. */
export function useScoreText() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { list, number, points } = usePointsFormat();

  return (model: ServedModel, scoring: Scoring): string[] => {
    const edge = edgeOf(shownLevels(model.levels));
    const totals = {
      min: t('models.computed.min'),
      sum: t('models.computed.sum'),
      mean: t('models.computed.mean'),
    };
    const others = model.criteria.filter(({ kind }) => kind !== 'requirement');
    return [
      t('models.computed.points'),
      t('models.computed.halfPoint'),
      t('models.computed.sections', {
        sections: list(
          sectionsOf(model).map(({ title, most }) =>
            t('models.computed.section', {
              section: title,
              most: number(most),
            }),
          ),
        ),
      }),
      totals[scoring.total],
      t('models.computed.notApplicable', {
        points: points(scoring.notApplicable),
      }),
      ...(edge
        ? [
            t('models.computed.bands', {
              points: points(edge.above),
              band: levelLabel(t, edge.below),
              next: levelLabel(t, edge.band),
            }),
          ]
        : []),
      t('models.computed.noDataPoints'),
      t('models.computed.noWaiver'),
      ...(others.length > 0
        ? [t('models.computed.otherKinds', { count: others.length })]
        : []),
      t('models.computed.published'),
    ];
  };
}

/** Two bands and the points between them, as an example: not none at all. */
function edgeOf(bands: readonly ShownLevel[]) {
  const edges = bands.flatMap((band, at) =>
    at > 0 && band.above !== undefined
      ? { band, above: band.above, below: bands[at - 1] }
      : [],
  );
  return edges.find(({ above }) => above > 0) ?? edges[0];
}
