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
  BlockingFact,
  FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { mlopsMaturityTranslationRef } from '../../translation';

/**
 * Says what would bring data about a fact that has none: an annotation that
 * isn't set, a statement, or a kind of source.
 */
export function useNoDataText(): (fact: BlockingFact) => string {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const locale = useLocale();
  const kinds: Record<FactSource, string> = {
    catalog: t('sourceKind.catalog'),
    ci: t('sourceKind.ci'),
    repository: t('sourceKind.repository'),
    'ml-platform': t('sourceKind.mlPlatform'),
    metrics: t('sourceKind.metrics'),
    attestation: t('sourceKind.attestation'),
  };

  return ({ annotations = [], attestable, sources, howToFix }) => {
    const list = new Intl.ListFormat(locale, { type: 'disjunction' });
    if (annotations.length > 0) {
      const annotation = list.format(annotations);
      return t('nextStep.annotate', { annotation });
    }
    // The primary source says what the fact is about.
    if (attestable === 'only' || sources?.[0] === 'attestation') {
      return t('nextStep.state');
    }
    const connectable = sources?.filter(kind => kind !== 'attestation');
    if (!connectable || connectable.length === 0) return howToFix;
    const words = {
      sources: list.format(connectable.slice(0, 2).map(kind => kinds[kind])),
    };
    return attestable === 'no'
      ? t('nextStep.connect', words)
      : t('nextStep.connectOrState', words);
  };
}
