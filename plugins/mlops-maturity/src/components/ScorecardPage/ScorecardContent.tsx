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

import { EmptyState, ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { useScorecardState } from '../../hooks/useScorecardState';
import { useScorecardSummary } from '../../hooks/useScorecardSummary';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ModelPicker } from '../ModelPicker';
import { Notice } from '../Notice';
import { BlockingCriteria } from './BlockingCriteria';
import { ComponentTable } from './ComponentTable';
import { GroupBreakdown } from './GroupBreakdown';
import { HeadlineFigures } from './HeadlineFigures';
import { LevelDistribution } from './LevelDistribution';
import { LevelTrend } from './LevelTrend';
import { ScorecardFilters } from './ScorecardFilters';
import { ScorecardSkeleton } from './ScorecardSkeleton';

const useStyles = makeStyles(theme => ({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(3),
  },
}));

/** The scorecard of one model. */
export function ScorecardContent(props: {
  models: ServedModel[];
  model: ServedModel;
  scorecard: ReturnType<typeof useScorecardState>;
  onChooseModel: (modelId: string) => void;
}) {
  const { models, model, scorecard, onChooseModel } = props;
  const { state, change, changeFilter } = scorecard;
  const { filter, groupBy } = state;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  const narrowed = useScorecardSummary({ model: model.id, filter });
  // What is chosen from a chart doesn't narrow the chart itself.
  const allLevels = useScorecardSummary({
    model: model.id,
    filter: { ...filter, level: undefined },
  });
  const error = narrowed.error ?? allLevels.error;
  const summary = narrowed.data?.summary;

  if (narrowed.data?.components === 0) {
    return (
      <EmptyState
        missing="data"
        title={t('scorecard.emptyTitle')}
        description={t('scorecard.emptyText')}
      />
    );
  }
  return (
    <>
      <div className={classes.toolbar}>
        <ModelPicker
          models={models}
          value={model.id}
          onChange={onChooseModel}
        />
        <ScorecardFilters
          model={model}
          filter={filter}
          onChange={changeFilter}
          onClear={() => change({ filter: {} })}
        />
      </div>
      {error && (
        <ResponseErrorPanel title={t('scorecard.errorTitle')} error={error} />
      )}
      {narrowed.data && narrowed.data.pending > 0 && (
        <Notice tone="info" title={t('scorecard.pendingTitle')}>
          {t('scorecard.pending', { count: narrowed.data.pending })}
        </Notice>
      )}
      {!summary && narrowed.isFetching && <ScorecardSkeleton />}
      {summary && (
        <Grid container spacing={3}>
          <Grid item xs={12}>
            <HeadlineFigures model={model} figures={summary} />
          </Grid>
          <Grid item xs={12} md={6}>
            <LevelDistribution
              model={model}
              figures={allLevels.data?.summary ?? summary}
              chosen={filter.level ?? []}
              onChoose={level => changeFilter({ level })}
            />
          </Grid>
          <Grid item xs={12} md={6}>
            <LevelTrend
              model={model}
              filter={filter}
              days={state.days}
              onChangeDays={days => change({ days }, { replace: true })}
            />
          </Grid>
          <Grid item xs={12} md={6}>
            <GroupBreakdown
              model={model}
              groupBy={groupBy}
              filter={filter}
              onChangeGroupBy={grouping => change({ groupBy: grouping })}
              onChoose={values => changeFilter({ [groupBy]: values })}
            />
          </Grid>
          <Grid item xs={12} md={6}>
            <BlockingCriteria
              model={model}
              filter={filter}
              onChoose={blockedBy => changeFilter({ blockedBy })}
            />
          </Grid>
          <Grid item xs={12}>
            <ComponentTable model={model} scorecard={scorecard} />
          </Grid>
        </Grid>
      )}
    </>
  );
}
