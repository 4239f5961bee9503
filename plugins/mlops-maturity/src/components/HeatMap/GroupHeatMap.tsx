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
import { isNarrowed } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardDimensions } from '../../hooks/useScorecardDimensions';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import {
  groupFilter,
  GroupPath,
  MoreGroups,
  useGroupTree,
  withoutGroup,
} from '../GroupTree';
import { LevelLegend } from '../LevelLegend';
import { Notice } from '../Notice';
import { Panel } from '../Panel';
import { GroupingPicker, NoMatch } from '../ScorecardFrame';
import { GroupHeatMapTable } from './GroupHeatMapTable';
import { useHeatMapStyles } from './useHeatMapStyles';
import { ViewSwitch } from './ViewSwitch';

/** How each group stands in each dimension. */
export function GroupHeatMap(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { model, state } = scorecard;
  const { groupBy, filter } = state;
  const classes = useHeatMapStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const link = useScorecardLinks(scorecard);
  const { data, error, isPending, isFetching } = useScorecardDimensions({
    model: model.id,
    groupBy,
    filter,
  });
  const tree = useGroupTree(data?.groups ?? [], filter[groupBy] ?? []);
  const narrowTo = (value: string | undefined) =>
    link('heat-map', { filter: groupFilter(filter, groupBy, value) });
  const widen = link('heat-map', { filter: withoutGroup(filter, groupBy) });
  const bands = areBands(model.levels);
  const measured = new Set(
    data?.groups.flatMap(({ dimensions }) =>
      dimensions.map(({ dimension }) => dimension),
    ),
  );
  // Those that don't gate have no level.
  const dimensions = model.dimensions.filter(({ id }) => measured.has(id));

  return (
    <Panel
      title={
        bands ? t('heatMap.groupsBySection') : t('heatMap.groupsByDimension')
      }
      action={
        <div className={classes.actions}>
          <ViewSwitch scorecard={scorecard} />
          <GroupingPicker scorecard={scorecard} />
        </div>
      }
    >
      {data && dimensions.length === 1 ? (
        <Notice tone="info">{t('heatMap.oneDimension')}</Notice>
      ) : (
        <Typography variant="body2">
          {bands ? t('heatMap.sectionHint') : t('heatMap.dimensionHint')}
        </Typography>
      )}
      <LevelLegend model={model} />
      <div className={classes.progress}>
        {isFetching && <LinearProgress aria-label={t('scorecard.loading')} />}
      </div>
      {error && <FailurePanel title={t('heatMap.errorTitle')} error={error} />}
      <GroupPath
        tree={tree}
        groupBy={groupBy}
        linkTo={value => (value === undefined ? widen : narrowTo(value))}
      />
      {isPending && <Skeleton variant="rect" height={400} />}
      {data?.groups.length === 0 &&
        (isNarrowed(filter) ? (
          <NoMatch scorecard={scorecard} />
        ) : (
          <Typography variant="body2">{t('groups.none')}</Typography>
        ))}
      {data && data.groups.length > 0 && (
        <GroupHeatMapTable
          scorecard={scorecard}
          dimensions={dimensions}
          rows={tree.rows}
          narrowTo={narrowTo}
          onToggle={tree.toggle}
        />
      )}
      <MoreGroups tree={tree} />
    </Panel>
  );
}
