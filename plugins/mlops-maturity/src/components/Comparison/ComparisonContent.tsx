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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { isNarrowed } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardComparison } from '../../hooks/useScorecardComparison';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { ModelPicker } from '../ModelPicker';
import { Panel } from '../Panel';
import { NoMatch } from '../ScorecardFrame';
import { Disagreement } from './Disagreement';
import { LevelMatrix } from './LevelMatrix';

const useStyles = makeStyles(theme => ({
  picker: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  // As tall as the progress bar, so that the rest stays where it is.
  progress: { height: 4 },
}));

/** Two models beside each other. */
export function ComparisonContent(props: {
  scorecard: Scorecard;
  others: ServedModel[];
  other: ServedModel;
}) {
  const { scorecard, others, other } = props;
  const { model, state, change } = scorecard;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { data, error, isPending, isFetching } = useScorecardComparison({
    model: model.id,
    with: other.id,
    filter: state.filter,
  });
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <Panel
          title={t('comparison.title')}
          action={
            <div className={classes.picker}>
              <Typography variant="body2" component="span">
                {t('comparison.withModel')}
              </Typography>
              <ModelPicker
                models={others}
                value={other.id}
                label={t('comparison.with', { model: other.title })}
                onChange={id => change({ with: id })}
              />
            </div>
          }
        >
          <div className={classes.progress}>
            {isFetching && (
              <LinearProgress aria-label={t('scorecard.loading')} />
            )}
          </div>
          {error && (
            <FailurePanel title={t('comparison.errorTitle')} error={error} />
          )}
          {isPending && <Skeleton variant="rect" height={360} />}
          {data?.total === 0 &&
            (isNarrowed(state.filter) ? (
              <NoMatch scorecard={scorecard} />
            ) : (
              <Typography variant="body2">{t('comparison.none')}</Typography>
            ))}
          {data && data.total > 0 && (
            <>
              <Typography variant="body2" paragraph>
                {t('comparison.total', {
                  count: data.total,
                  number: number(data.total),
                })}{' '}
                {t('comparison.explained')}
              </Typography>
              <LevelMatrix
                scorecard={scorecard}
                other={other}
                cells={data.cells}
              />
            </>
          )}
        </Panel>
      </Grid>
      {data && data.total > 0 && (
        <>
          <Grid item xs={12} md={6}>
            <Disagreement
              scorecard={scorecard}
              other={other}
              higher={model}
              lower={other}
              found={data.higher}
              total={data.total}
            />
          </Grid>
          <Grid item xs={12} md={6}>
            <Disagreement
              scorecard={scorecard}
              other={other}
              higher={other}
              lower={model}
              found={data.lower}
              total={data.total}
            />
          </Grid>
        </>
      )}
    </Grid>
  );
}
