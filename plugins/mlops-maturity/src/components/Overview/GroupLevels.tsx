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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardSummary } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import {
  groupFilter,
  GroupPath,
  MoreGroups,
  useGroupTree,
  withoutGroup,
} from '../GroupTree';
import { LevelLegend } from '../LevelLegend';
import { Panel } from '../Panel';
import { GroupingPicker } from '../ScorecardFrame';
import { GroupLevelsTable } from './GroupLevelsTable';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  onScreenOnly: { '@media print': { display: 'none' } },
}));

/** The shares of the levels, as a whole and by owner, system and so on. */
export function GroupLevels(props: {
  scorecard: Scorecard;
  summary: ScorecardSummary | undefined;
}) {
  const { scorecard, summary } = props;
  const { model, state } = scorecard;
  const { groupBy, filter } = state;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const link = useScorecardLinks(scorecard);
  const [numbers, setNumbers] = useState(false);
  const tree = useGroupTree(summary?.groups ?? [], filter[groupBy] ?? []);
  const narrowTo = (value: string | undefined) =>
    link('overview', { filter: groupFilter(filter, groupBy, value) });
  const widen = link('overview', { filter: withoutGroup(filter, groupBy) });

  return (
    <Panel
      title={
        areBands(model.levels)
          ? t('scoreboard.distribution')
          : t('distribution.title')
      }
      action={
        <div className={classes.actions}>
          <Button
            size="small"
            className={classes.onScreenOnly}
            onClick={() => setNumbers(!numbers)}
          >
            {numbers ? t('distribution.asBars') : t('distribution.asNumbers')}
          </Button>
          <GroupingPicker scorecard={scorecard} />
        </div>
      }
    >
      <GroupPath
        tree={tree}
        groupBy={groupBy}
        linkTo={value => (value === undefined ? widen : narrowTo(value))}
      />
      <LevelLegend model={model} />
      {summary?.groups ? (
        <GroupLevelsTable
          scorecard={scorecard}
          whole={summary}
          rows={tree.rows}
          numbers={numbers}
          narrowTo={narrowTo}
          onToggle={tree.toggle}
        />
      ) : (
        <Skeleton variant="rect" height={320} />
      )}
      <MoreGroups tree={tree} />
      <Typography
        variant="caption"
        component="p"
        color="textSecondary"
        className={classes.onScreenOnly}
      >
        {t('distribution.hint')}
      </Typography>
    </Panel>
  );
}
