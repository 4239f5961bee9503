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
import type { Criterion } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Counts criteria: those that gate, and those that only explain. */
export function useCountWords() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { list, number } = usePointsFormat();
  return (criteria: readonly Criterion[]) => {
    const requirements = criteria.filter(
      ({ kind }) => kind === 'requirement',
    ).length;
    const others = criteria.length - requirements;
    return {
      requirements: number(requirements),
      others:
        others > 0 ? t('models.matrix.plus', { number: number(others) }) : '',
      /** `4 requirements and 1 criterion that only explains`. */
      words: list([
        t('models.matrix.requirements', { count: requirements }),
        ...(others > 0 ? [t('models.matrix.others', { count: others })] : []),
      ]),
    };
  };
}
