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
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardComponents } from '../../hooks/useScorecardComponents';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { Panel } from '../Panel';
import { NoMatch } from '../ScorecardFrame';
import { Pager } from '../ScorecardTable';
import { CriterionHeatMapTable } from './CriterionHeatMapTable';
import { OutcomeLegend } from './OutcomeLegend';
import { useHeatMapStyles } from './useHeatMapStyles';
import { ViewSwitch } from './ViewSwitch';

/** What came out of each criterion for each component of a page. */
export function CriterionHeatMap(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { model, state } = scorecard;
  const { filter, sort, order, limit, cursor } = state;
  const classes = useHeatMapStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { data, error, isPending, isFetching, isPlaceholderData } =
    useScorecardComponents({
      model: model.id,
      filter,
      sort,
      order,
      limit,
      cursor,
      criteria: true,
    });
  return (
    <Panel
      title={t('heatMap.componentsByCriterion')}
      action={<ViewSwitch scorecard={scorecard} />}
    >
      <Typography variant="body2">{t('heatMap.criterionHint')}</Typography>
      <OutcomeLegend criteria={model.criteria} />
      <div className={classes.progress}>
        {isFetching && <LinearProgress aria-label={t('scorecard.loading')} />}
      </div>
      {error && <FailurePanel title={t('heatMap.errorTitle')} error={error} />}
      {isPending && <Skeleton variant="rect" height={480} />}
      {data?.total === 0 && <NoMatch scorecard={scorecard} />}
      {data && data.items.length > 0 && (
        <>
          <CriterionHeatMapTable
            scorecard={scorecard}
            components={data.items}
          />
          <Pager
            scorecard={scorecard}
            total={data.total}
            shown={data.items.length}
            nextCursor={data.nextCursor}
            isFetching={isFetching}
            isPageBefore={isPlaceholderData}
          />
        </>
      )}
    </Panel>
  );
}
