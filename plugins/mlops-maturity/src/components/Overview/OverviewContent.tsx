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
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { isNarrowed } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardSummary } from '../../hooks/useScorecardSummary';
import { mlopsMaturityTranslationRef } from '../../translation';
import { EmptyPanel } from '../EmptyPanel';
import { FailurePanel } from '../FailurePanel';
import { Notice } from '../Notice';
import { Panel } from '../Panel';
import { NoMatch } from '../ScorecardFrame';
import { BlockingCriteria } from './BlockingCriteria';
import { GroupLevels } from './GroupLevels';
import { HeadlineFigures } from './HeadlineFigures';
import { MovementPanel } from './MovementPanel';
import { OverviewSkeleton } from './OverviewSkeleton';
import { TrendPanel } from './TrendPanel';

const useStyles = makeStyles(theme => ({
  // As tall as the progress bar, so that the rest stays where it is.
  progress: { height: 4, marginBottom: theme.spacing(1) },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    '@media print': {
      display: 'block',
      '& > * + *': { marginTop: theme.spacing(3) },
    },
  },
}));

/** The overview of one model. */
export function OverviewContent(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { filter, groupBy } = scorecard.state;
  const model = scorecard.model.id;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  const { data, error, isFetching } = useScorecardSummary({
    model,
    groupBy,
    filter,
    movement: true,
  });
  const { summary, pending = 0, components } = data ?? {};
  const narrowed = isNarrowed(filter);

  if (components === 0 && !narrowed) {
    return (
      <EmptyPanel
        title={t('scorecard.emptyTitle')}
        text={t('scorecard.emptyText')}
      />
    );
  }
  const nothing = narrowed && summary?.total === 0;
  return (
    <>
      {error && (
        <FailurePanel
          heading="h2"
          title={t('scorecard.errorTitle')}
          error={error}
        />
      )}
      <div className={classes.progress}>
        {summary && isFetching && (
          <LinearProgress aria-label={t('scorecard.loading')} />
        )}
      </div>
      {pending > 0 && (
        <Notice tone="info" title={t('scorecard.pendingTitle')}>
          {t('scorecard.pending', { count: pending })}
        </Notice>
      )}
      {!summary && isFetching && <OverviewSkeleton />}
      {nothing && (
        <Panel title={t('figures.title')}>
          <NoMatch scorecard={scorecard} />
        </Panel>
      )}
      {summary && !nothing && (
        <Grid container spacing={3}>
          <Grid item xs={12}>
            <HeadlineFigures scorecard={scorecard} summary={summary} />
          </Grid>
          <Grid item xs={12}>
            <GroupLevels scorecard={scorecard} summary={summary} />
          </Grid>
          <Grid item xs={12} lg={6}>
            <BlockingCriteria scorecard={scorecard} />
          </Grid>
          <Grid item xs={12} lg={6} className={classes.stack}>
            <MovementPanel scorecard={scorecard} movement={summary.movement} />
            <TrendPanel scorecard={scorecard} />
          </Grid>
        </Grid>
      )}
    </>
  );
}
