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
import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says what is looked at for a fact, where, and how long it counts. */
export function useFactTerms() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const locale = useLocale();
  return (fact: FactDefinition): [string, string][] => {
    const sources = {
      catalog: t('models.factSource.catalog'),
      ci: t('models.factSource.ci'),
      repository: t('models.factSource.repository'),
      'ml-platform': t('models.factSource.mlPlatform'),
      metrics: t('models.factSource.metrics'),
      attestation: t('models.factSource.attestation'),
    };
    const scopes = {
      component: t('models.factScope.component'),
      application: t('models.factScope.application'),
      group: t('models.factScope.group'),
      system: t('models.factScope.system'),
      organization: t('models.factScope.organization'),
    };
    const attestations = {
      yes: t('models.practice.attestYes'),
      only: t('models.practice.attestOnly'),
      no: t('models.practice.attestNo'),
    };
    return [
      [t('models.practice.lookedAt'), fact.description],
      [
        t('models.practice.sources'),
        new Intl.ListFormat(locale, { type: 'unit' }).format(
          fact.sources.map(source => sources[source]),
        ),
      ],
      [
        t('models.practice.window'),
        fact.windowDays === undefined
          ? t('models.practice.noWindow')
          : t('models.practice.windowDays', { count: fact.windowDays }),
      ],
      [t('models.practice.scope'), scopes[fact.scope]],
      [t('models.practice.attestation'), attestations[fact.attestable]],
    ];
  };
}
