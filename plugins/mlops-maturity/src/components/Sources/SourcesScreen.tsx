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
import { collectorsReadPermission } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { statusCodeOf } from '../../hooks/statusCodeOf';
import { useCollectorHealth } from '../../hooks/useCollectorHealth';
import { useCoverage } from '../../hooks/useCoverage';
import { mlopsMaturityTranslationRef } from '../../translation';
import { EmptyPanel } from '../EmptyPanel';
import { FailurePanel } from '../FailurePanel';
import { AttentionSummary } from './AttentionSummary';
import { CollectorsPanel } from './CollectorsPanel';
import { CoveragePanels } from './CoveragePanels';
import { SourcesHead } from './SourcesHead';
import { SourcesSkeleton } from './SourcesSkeleton';

/** How the sources are doing, and what they don't tell: for administrators. */
export function SourcesScreen() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const health = useCollectorHealth();
  const coverage = useCoverage();

  if (statusCodeOf(health.error ?? coverage.error) === 403) {
    return (
      <EmptyPanel
        title={t('sourcesScreen.forbiddenTitle')}
        text={t('sourcesScreen.forbidden', {
          permission: collectorsReadPermission.name,
        })}
      />
    );
  }
  const collectors = health.data?.items;
  const refresh = () => {
    health.refetch();
    coverage.refetch();
  };
  return (
    <>
      <SourcesHead
        updatedAt={collectors && health.dataUpdatedAt}
        onRefresh={refresh}
      />
      {health.isPending && <SourcesSkeleton />}
      <Grid container spacing={3}>
        {health.error && (
          <Grid item xs={12}>
            <FailurePanel
              heading="h2"
              title={t('sourcesScreen.errorTitle')}
              error={health.error}
            />
          </Grid>
        )}
        {collectors && (
          <>
            <Grid item xs={12}>
              <AttentionSummary
                collectors={collectors}
                coverage={coverage.data}
              />
            </Grid>
            <Grid item xs={12}>
              <CollectorsPanel collectors={collectors} />
            </Grid>
          </>
        )}
        {!health.isPending && (
          <CoveragePanels coverage={coverage} collectors={collectors} />
        )}
      </Grid>
    </>
  );
}
