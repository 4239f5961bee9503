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
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says in a few words what a model is, and how large. */
export function useModelWords() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return {
    origin: ({ shipped }: ServedModel) =>
      shipped ? t('models.model.shipped') : t('models.model.own'),
    size: ({ engine, levels, dimensions, criteria }: ServedModel) => [
      engine === 'score'
        ? t('models.model.bands', { count: levels.length })
        : t('models.model.levels', { count: levels.length }),
      engine === 'score'
        ? t('models.model.sections', { count: dimensions.length })
        : t('models.model.dimensions', { count: dimensions.length }),
      t('models.model.criteria', { count: criteria.length }),
    ],
  };
}
