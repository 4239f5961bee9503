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
import {
  attestationAnnotationPrefix,
  type BlockingFact,
  type ComponentSource,
  type FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { mlopsMaturityTranslationRef } from '../../translation';

const name = '[a-z0-9][a-z0-9.-]*/[A-Za-z0-9][\\w.-]*\\w';
// `set the annotation mlflow.org/experiment-name`, as reasons put it.
const annotationNames = new RegExp(
  `\\bset (?:the|an) annotation (?:such as )?(${name})(?: or (${name}))?`,
);

/** What to say of a fact without data. */
type NoDataText = {
  text: string;
  /** The fact's reason says no more than that. */
  saysAll?: boolean;
};

/**
 * Says what would bring data about a fact that has none: a source that can't be
 * read, an annotation that isn't set, a statement, or a kind of source.
 */
export function useNoDataText(
  sources: readonly ComponentSource[],
): (fact: BlockingFact) => NoDataText {
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

  return fact => {
    const { reason, howToFix, attestable } = fact;
    const troubled = sources.find(({ problems }) =>
      problems.some(problem => reason.includes(problem)),
    );
    if (troubled) {
      return { text: t('nextStep.unreadable', { source: troubled.title }) };
    }
    const list = new Intl.ListFormat(locale, { type: 'disjunction' });
    const annotations = (annotationNames.exec(reason) ?? [])
      .slice(1)
      .filter(one => one && !one.startsWith(attestationAnnotationPrefix));
    if (annotations.length > 0) {
      const annotation = list.format(annotations);
      return { text: t('nextStep.annotate', { annotation }), saysAll: true };
    }
    // The primary source says what the fact is about.
    if (attestable === 'only' || fact.sources?.[0] === 'attestation') {
      return { text: t('nextStep.state') };
    }
    const connectable = fact.sources?.filter(kind => kind !== 'attestation');
    if (!connectable || connectable.length === 0) {
      return { text: t('nextStep.noData', { howToFix }) };
    }
    const words = {
      sources: list.format(connectable.slice(0, 2).map(kind => kinds[kind])),
    };
    return {
      text:
        attestable === 'no'
          ? t('nextStep.connect', words)
          : t('nextStep.connectOrState', words),
    };
  };
}
