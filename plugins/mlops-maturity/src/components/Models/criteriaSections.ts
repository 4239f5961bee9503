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
  Criterion,
  ModelDimension,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { shownLevels, type ShownLevel } from '../../levels/levelLabels';

/** Criteria under one heading. */
export type CriteriaSection = {
  /** Of a ladder; in a model that scores there is one section without. */
  level?: ShownLevel;
  dimensions: { dimension: ModelDimension; criteria: Criterion[] }[];
};

/**
 * Sorts criteria by level and dimension, or by dimension alone where the model
 * scores; what has no criteria is left out.
 */
export function criteriaSections(
  model: ServedModel,
  criteria: readonly Criterion[],
): CriteriaSection[] {
  const byDimension = (some: readonly Criterion[]) =>
    model.dimensions
      .map(dimension => ({
        dimension,
        criteria: some.filter(one => one.dimension === dimension.id),
      }))
      .filter(section => section.criteria.length > 0);
  const sections =
    model.engine === 'score'
      ? [{ dimensions: byDimension(criteria) }]
      : shownLevels(model.levels).map(level => ({
          level,
          dimensions: byDimension(
            criteria.filter(({ from }) => from === level.rank),
          ),
        }));
  return sections.filter(({ dimensions }) => dimensions.length > 0);
}
