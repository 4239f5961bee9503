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
  CrosswalkCriterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useKindWords } from './useKindWords';

/** Says where in its model a criterion stands, and what kind it is. */
export function useCriterionPlace() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const kindWords = useKindWords();
  return {
    /** Its level; its section where the model scores. */
    place: ({ level, dimension }: CrosswalkCriterion, model: ServedModel) =>
      model.engine === 'score'
        ? (model.dimensions.find(({ id }) => id === dimension)?.title ??
          dimension)
        : levelLabel(t, levelOf(model.levels, level)),
    kind: ({ kind, negated }: CrosswalkCriterion) =>
      negated
        ? `${kindWords[kind]} (${t('models.practice.lack')})`
        : kindWords[kind],
  };
}
