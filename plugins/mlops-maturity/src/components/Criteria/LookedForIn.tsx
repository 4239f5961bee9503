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
  FactDefinition,
  FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';

/**
 * Where a fact is looked for, and when it was looked for in which of the
 * component's sources: without evidence, that is how current it is.
 */
export function LookedForIn(props: {
  definition: Pick<FactDefinition, 'sources'>;
  sources: readonly ComponentSource[];
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { list } = usePointsFormat();
  const words: Record<FactSource, string> = {
    catalog: t('sourceKind.catalog'),
    ci: t('sourceKind.ci'),
    repository: t('sourceKind.repository'),
    'ml-platform': t('sourceKind.mlPlatform'),
    metrics: t('sourceKind.metrics'),
    attestation: t('sourceKind.attestation'),
  };
  const kinds: readonly FactSource[] = props.definition.sources.filter(
    kind => kind !== 'attestation',
  );
  const read = props.sources.filter(
    source =>
      source.collectedAt && source.kinds?.some(kind => kinds.includes(kind)),
  );
  if (kinds.length === 0) return <></>;
  return (
    <>
      {list(kinds.map(kind => words[kind]))}
      {read.map(({ collector, host, key, title, collectedAt }) => (
        <span key={`${collector} ${host} ${key}`}>
          {' · '}
          {t('origin.readIn', {
            source: title,
            age: <RelativeTime key="age" at={collectedAt!} />,
          })}
        </span>
      ))}
    </>
  );
}
