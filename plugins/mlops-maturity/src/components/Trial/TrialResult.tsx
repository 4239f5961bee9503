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
import Typography from '@material-ui/core/Typography';
import type { ModelTrialResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';
import { Panel } from '../Panel';
import { BeforeAndAfter } from './BeforeAndAfter';
import { FactsWithoutData } from './FactsWithoutData';
import { MissedRequirements } from './MissedRequirements';
import { MovesPanel } from './MovesPanel';
import { ProblemList } from './ProblemList';
import { useTrialSentence } from './useTrialSentence';

/** What a model would make of the components. */
export function TrialResult(props: { trial: ModelTrialResponse }) {
  const { trial } = props;
  const { tried, total, archived, falls, rises, warnings } = trial;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const sentence = useTrialSentence(trial);
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <Panel title={t('trial.result')}>
          <Typography variant="h5" component="p" paragraph>
            {sentence}
          </Typography>
          {trial.limitedBy && (
            <Notice tone="info">
              {t('trial.sample', {
                tried: number(tried),
                total: number(total),
              })}
            </Notice>
          )}
          {tried > 0 && <BeforeAndAfter trial={trial} />}
          <Typography variant="body2" color="textSecondary">
            {archived > 0 && `${t('trial.archived', { count: archived })} `}
            {tried > 0 && t('trial.evidence')}
          </Typography>
          {warnings.length > 0 && (
            <ProblemList title={t('trial.warnings')} problems={warnings} />
          )}
          <Notice tone="info" title={t('trial.publish')}>
            {t('trial.publishText', { key: 'mlopsMaturity.models' })}
          </Notice>
        </Panel>
      </Grid>
      {falls.count > 0 && (
        <Grid item xs={12}>
          <MovesPanel trial={trial} direction="falls" />
        </Grid>
      )}
      {rises.count > 0 && (
        <Grid item xs={12}>
          <MovesPanel trial={trial} direction="rises" />
        </Grid>
      )}
      {trial.missed.length > 0 && (
        <Grid item xs={12} lg={trial.withoutData.length > 0 ? 7 : 12}>
          <MissedRequirements trial={trial} />
        </Grid>
      )}
      {trial.withoutData.length > 0 && (
        <Grid item xs={12} lg={5}>
          <FactsWithoutData facts={trial.withoutData} />
        </Grid>
      )}
    </Grid>
  );
}
