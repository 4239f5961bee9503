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
import type { FailureCause } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says what to do about a target that can't be read. */
export function useAdvice() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    cause: FailureCause,
    host: string,
  ): { title: string; text: string } => {
    const advice = {
      forbidden: {
        title: t('advice.forbidden.title'),
        text: t('advice.forbidden.text', { host }),
      },
      'not-found': {
        title: t('advice.notFound.title'),
        text: t('advice.notFound.text', { host }),
      },
      'rate-limited': {
        title: t('advice.rateLimited.title'),
        text: t('advice.rateLimited.text'),
      },
      unavailable: {
        title: t('advice.unavailable.title'),
        text: t('advice.unavailable.text', { host }),
      },
      'too-large': {
        title: t('advice.tooLarge.title'),
        text: t('advice.tooLarge.text'),
      },
      invalid: {
        title: t('advice.invalid.title'),
        text: t('advice.invalid.text', { host }),
      },
    };
    return advice[cause];
  };
}
