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
import Typography from '@material-ui/core/Typography';
import type {
  FactSource,
  ScorecardFix,
  ScorecardLack,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardLink } from '../ScorecardLink';

/**
 * How many of the components that a fix is about don't meet it, and of how many
 * nobody knows: the one is work, the other a source that isn't connected.
 */
export function LackWords(props: { scorecard: Scorecard; fix: ScorecardFix }) {
  const { scorecard, fix } = props;
  const { criteria, blocked, notMet, noData, sources } = fix;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const list = new Intl.ListFormat(useLocale());
  const link = useScorecardLinks(scorecard);
  const advice: Record<FactSource, string> = {
    ci: t('gaps.advice.ci'),
    repository: t('gaps.advice.repository'),
    'ml-platform': t('gaps.advice.platform'),
    metrics: t('gaps.advice.metrics'),
    catalog: t('gaps.advice.catalog'),
    attestation: t('gaps.advice.attestation'),
  };
  const blockedBy = criteria.map(({ criterionId }) => criterionId);
  const listed = (blockedFor: ScorecardLack) =>
    link('components', { filter: { blockedBy, blockedFor } });
  if (noData > 0 && noData === blocked) {
    return (
      <Typography variant="caption" component="div">
        {sources.length > 0
          ? t('gaps.allNoData', {
              number: number(noData),
              advice: list.format(sources.map(source => advice[source])),
            })
          : t('gaps.noData', { number: number(noData) })}
      </Typography>
    );
  }
  if (noData === 0) return <></>;
  return (
    <Typography variant="caption" component="div">
      {notMet > 0 && (
        <>
          <ScorecardLink to={listed('not-met')}>
            {t('gaps.notMet', { number: number(notMet) })}
          </ScorecardLink>
          {' · '}
        </>
      )}
      <ScorecardLink to={listed('no-data')}>
        {t('gaps.noData', { number: number(noData) })}
      </ScorecardLink>
    </Typography>
  );
}
