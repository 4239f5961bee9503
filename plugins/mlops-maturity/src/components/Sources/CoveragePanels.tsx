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
import Grid from '@material-ui/core/Grid';
import type { CollectorHealth } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { useCoverage } from '../../hooks/useCoverage';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { Notice } from '../Notice';
import { ExpiringAttestations } from './ExpiringAttestations';
import { FactsWithoutData } from './FactsWithoutData';
import { CoverageSkeletons } from './SourcesSkeleton';
import { UnmeetableCriteria } from './UnmeetableCriteria';

/** What the sources don't tell, and what people soon have to state again. */
export function CoveragePanels(props: {
  coverage: ReturnType<typeof useCoverage>;
  collectors: CollectorHealth[] | undefined;
}) {
  const { data, error, isPending } = props.coverage;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <>
      {isPending && <CoverageSkeletons />}
      {error && (
        <Grid item xs={12}>
          <FailurePanel
            heading="h2"
            title={t('sourcesScreen.coverageErrorTitle')}
            error={error}
          />
        </Grid>
      )}
      {data?.components === 0 && (
        <Grid item xs={12}>
          <Notice tone="info" title={t('noComponents.title')}>
            {t('noComponents.text')}
          </Notice>
        </Grid>
      )}
      {data && data.components > 0 && (
        <>
          <Grid item xs={12}>
            <FactsWithoutData
              facts={data.facts}
              collectors={props.collectors}
            />
          </Grid>
          <Grid item xs={12}>
            <UnmeetableCriteria coverage={data} />
          </Grid>
          <Grid item xs={12}>
            <ExpiringAttestations expiring={data.expiring} />
          </Grid>
        </>
      )}
    </>
  );
}
