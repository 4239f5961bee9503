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
  ComponentSource,
  UnreadableSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says what helps where a source couldn't be read, and who can do it. */
export function useWaitHelp() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    { code, host, key }: UnreadableSource,
    source: Pick<ComponentSource, 'state'> | undefined,
  ): string => {
    if (source?.state === 'pending') return t('waiting.pending');
    const help = {
      forbidden: t('waiting.forbidden', { host }),
      'not-found': t('waiting.notFound', { host, key }),
      'rate-limited': t('waiting.rateLimited'),
      unavailable: t('waiting.unavailable'),
      'too-large': t('waiting.tooLarge'),
      invalid: t('waiting.invalid', { host }),
    };
    return help[code];
  };
}
