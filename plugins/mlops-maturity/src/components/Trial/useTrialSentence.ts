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
import type { ModelTrialResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';

/** What came of a trial, in one sentence. */
export function useTrialSentence(trial: ModelTrialResponse): string {
  const { model, inForce, unchanged, tried, falls, rises } = trial;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  if (tried === 0) return t('trial.none');
  if (!inForce) return t('trial.fresh', { id: model.id, count: tried });
  if (unchanged) return t('trial.unchanged');
  const total = number(tried);
  return falls.count + rises.count === 0
    ? t('trial.stay', { total })
    : t('trial.move', {
        total,
        falls: number(falls.count),
        rises: number(rises.count),
      });
}
