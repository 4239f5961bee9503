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
import Skeleton from '@material-ui/lab/Skeleton';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useParams } from 'react-router-dom';
import { useFactDefinitions } from '../../hooks/useFactDefinitions';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { Notice } from '../Notice';
import { Panel } from '../Panel';
import { AskedForBy } from './AskedForBy';
import { BackToModels } from './BackToModels';
import { Terms } from './Terms';
import { useFactTerms } from './useFactTerms';

/** One fact: how it is detected, and the criteria of all models that ask. */
export function FactPage(props: { models: ServedModel[] }) {
  const { factId = '' } = useParams();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const factTerms = useFactTerms();
  const { data, error } = useFactDefinitions();
  const fact = data?.get(factId);
  return (
    <>
      <BackToModels />
      {!data && error && (
        <FailurePanel heading="h2" title={t('tab.factsFailed')} error={error} />
      )}
      {!data && !error && <Skeleton variant="rect" height={320} />}
      {data && !fact && (
        <Notice
          tone="warning"
          title={t('models.factNotFoundTitle', { id: factId })}
        >
          {t('models.factNotFoundText')}
        </Notice>
      )}
      {fact && (
        <Grid container spacing={3}>
          <Grid item xs={12} lg={5}>
            <Panel title={fact.title}>
              <Terms
                terms={[
                  ...factTerms(fact),
                  [t('fact.howToFix'), fact.howToFix],
                  [t('models.practice.id'), <code key="id">{fact.id}</code>],
                ]}
              />
            </Panel>
          </Grid>
          <Grid item xs={12} lg={7}>
            <AskedForBy fact={fact} models={props.models} />
          </Grid>
        </Grid>
      )}
    </>
  );
}
