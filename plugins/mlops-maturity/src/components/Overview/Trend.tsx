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

import { lazy, Suspense, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardTrend } from '../../hooks/useScorecardTrend';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { LevelLegend } from '../LevelLegend';
import { TrendTable } from './TrendTable';
import { chartHeight } from './chartHeight';
import { trendRows } from './trendRows';

const dayMs = 86_400_000;

// The library that draws is larger than the rest of the page.
const TrendChart = lazy(() =>
  import('./TrendChart').then(({ TrendChart: Component }) => ({
    default: Component,
  })),
);

const useStyles = makeStyles(theme => ({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  button: { '@media print': { display: 'none' } },
}));

/** The distribution over time as a chart, or as a table that says the same. */
export function Trend(props: { scorecard: Scorecard }) {
  const { model, state } = props.scorecard;
  const { days, filter } = state;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const { owner, system, domain, lifecycle, type, ...others } = filter;
  const { data, error, isPending } = useScorecardTrend({
    model: model.id,
    filter: { owner, system, domain, lifecycle, type },
    from: new Date(Date.now() - days * dayMs).toISOString().slice(0, 10),
  });
  const rows = trendRows(data?.points ?? [], days);
  const skeleton = <Skeleton variant="rect" height={chartHeight} />;
  const leavesOut = Object.values(others).some(value => value !== undefined);

  if (error) {
    return <FailurePanel title={t('trend.errorTitle')} error={error} />;
  }
  if (isPending) return skeleton;
  if (rows.length < 2) {
    return <Typography variant="body2">{t('trend.none')}</Typography>;
  }
  return (
    <>
      {asTable ? (
        <TrendTable model={model} rows={rows} />
      ) : (
        <Suspense fallback={skeleton}>
          <TrendChart model={model} rows={rows} />
        </Suspense>
      )}
      <div className={classes.foot}>
        <LevelLegend model={model} />
        <Button
          size="small"
          className={classes.button}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('trend.asChart') : t('trend.asTable')}
        </Button>
      </div>
      {leavesOut && (
        <Typography variant="caption" component="p" color="textSecondary">
          {t('trend.scope')}
        </Typography>
      )}
    </>
  );
}
